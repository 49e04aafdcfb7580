using Microsoft.Extensions.Options;
using PersonaAvatar.Personas.Creation;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Server.Creation.Painters;
using PersonaAvatar.Server.Devices;
using PersonaAvatar.Server.Sessions;

namespace PersonaAvatar.Server.Creation;

/// <summary>Puts the making of personas into the container.</summary>
internal static class CreationServices
{
    /// <summary>Adds what makes personas of descriptions.</summary>
    public static IServiceCollection AddCreation(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptionsWithValidateOnStart<ImageOptions, ImageOptionsValidator>().Bind(configuration.GetSection("Images"));
        services.AddOptions<ModelWriterOptions>().Bind(configuration.GetSection("Writer")).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(CreateWriter);
        services.AddSingleton<CreationGate>();
        services.AddSingleton<VoiceChoosing>();
        services.AddSingleton(provider => new FaceChoosing(provider.GetRequiredService<FaceLibrary>(), CreatePainting(provider)));
        services.AddSingleton<PersonaCreation>();
        services.AddSingleton<PersonaEditing>();
        services.AddSingleton<PersonaFile>();
        return services;
    }

    private static ICharacterWriter CreateWriter(IServiceProvider provider)
    {
        var builtIn = new BuiltInCharacterWriter();
        return provider.GetRequiredService<MindFactory>().Model is { } model
            ? new ModelCharacterWriter(model, builtIn, provider.GetRequiredService<IOptions<ModelWriterOptions>>().Value, provider.GetRequiredService<TimeProvider>())
            : builtIn;
    }

    private static PortraitPainting? CreatePainting(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<ImageOptions>>().Value;
        if (!options.IsConfigured)
        {
            return null;
        }

        // One client for the life of the process; the time limit is the options', not the client's.
        var http = new ImageHttp(new HttpClient { Timeout = Timeout.InfiniteTimeSpan }, options, provider.GetRequiredService<TimeProvider>());
        IImagePainter painter = options.Service == "openai" ? new OpenAiImagePainter(http, options) : new StableDiffusionPainter(http, options);
        return new PortraitPainting(painter, () => provider.GetRequiredService<FaceTrackers>().Require(), options);
    }
}
