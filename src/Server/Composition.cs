using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Options;
using PersonaAvatar.Personas.Conversations;
using PersonaAvatar.Server.Api;
using PersonaAvatar.Server.Creation;
using PersonaAvatar.Server.Devices;
using PersonaAvatar.Server.Faces;
using PersonaAvatar.Server.Health;
using PersonaAvatar.Server.Hubs;
using PersonaAvatar.Server.Sessions;
using PersonaAvatar.Server.Settings;
using PersonaAvatar.Server.Storage;
using PersonaAvatar.Voices.Engines.Workers;
using PersonaAvatar.Voices.Matching;
using PersonaAvatar.Voices.Measuring;
using PersonaAvatar.Voices.Speaking;

namespace PersonaAvatar.Server;

/// <summary>The only place that knows the container: puts the rooms together for the command line and for the service.</summary>
internal static class Composition
{
    private const int ViewerBufferBytes = 128 * 1024;

    /// <summary>Everything but the web host, for commands that work offline.</summary>
    public static async Task<ServiceProvider> BuildAsync(CancellationToken cancellationToken)
    {
        var configuration = new ConfigurationBuilder().AddPersonaEnvironment().Build();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddLogging(logging => logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning));
        await services.AddPersonaAvatarAsync(configuration, cancellationToken);
        return services.BuildServiceProvider();
    }

    /// <summary>The service and the page.</summary>
    public static async Task<WebApplication> BuildWebAsync(string urls, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddPersonaEnvironment();
        builder.WebHost.UseUrls(urls.Split(';'));
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        await builder.Services.AddPersonaAvatarAsync(builder.Configuration, cancellationToken);
        // What the kernel holds for a viewer that does not read is time it falls behind unseen: a second, not half a minute.
        builder.Services.Configure<SocketTransportOptions>(sockets => sockets.CreateBoundListenSocket = endpoint =>
        {
            var socket = SocketTransportOptions.CreateDefaultBoundListenSocket(endpoint);
            socket.SendBufferSize = ViewerBufferBytes;
            return socket;
        });
        builder.Services.AddSingleton<WarmUp>().AddHostedService(provider => provider.GetRequiredService<WarmUp>());
        builder.Services.AddSingleton<VoiceCalibration>().AddHostedService(provider => provider.GetRequiredService<VoiceCalibration>());
        builder.Services.AddCors();
        builder.Services.AddProblemDetails();
        builder.Services.AddSignalR(hub =>
        {
            // A megabyte of text reaches the hub and is refused in plain words; more ends the connection.
            hub.MaximumReceiveMessageSize = 2 * 1024 * 1024;
            hub.ClientTimeoutInterval = TimeSpan.FromSeconds(20);
            hub.KeepAliveInterval = TimeSpan.FromSeconds(5);
            hub.StreamBufferCapacity = 8;
            hub.AddFilter<FloodFilter>();
        }).AddMessagePackProtocol();
        var app = builder.Build();
        Map(app);
        return app;
    }

    private static void Map(WebApplication app)
    {
        // The element may be embedded in pages of other origins; nothing here depends on cookies.
        app.UseCors(cors => cors.SetIsOriginAllowed(_ => true).AllowAnyHeader().AllowAnyMethod().AllowCredentials());
        app.UseExceptionHandler();
        PageFiles.Map(app);
        PersonasApi.Map(app);
        PersonaEditingApi.Map(app);
        CreationApi.Map(app);
        FacesApi.Map(app);
        FaceIntakeApi.Map(app);
        AuditionApi.Map(app);
        ServiceApi.Map(app);
        app.MapHub<PersonaHub>("/hub", hub =>
        {
            // One send carries all that is buffered: a viewer of 4 kB/s must take it in time, or it is closed instead of skipping ahead.
            hub.TransportMaxBufferSize = ViewerBufferBytes;
            hub.TransportSendTimeout = TimeSpan.FromSeconds(30);
        });
    }

    private static async Task AddPersonaAvatarAsync(this IServiceCollection services, IConfiguration configuration, CancellationToken cancellationToken)
    {
        services.AddSettings(configuration);
        services.AddSingleton(TimeProvider.System);
        services.AddStorage();
        await services.AddVoicesAsync(configuration, cancellationToken);
        services.AddFaces();
        services.AddCreation(configuration);
        services.AddDevices(configuration);
        services.AddSingleton<Animators>();
        services.AddSingleton<MindFactory>();
        services.AddSingleton<SocketFolder>();
        services.AddSingleton<Floor>();
        services.AddSingleton<SessionFactory>();
        services.AddSingleton<SessionRegistry>();
        services.AddSingleton<PreviewShelf>();
        services.AddSingleton<Checkup>();
    }

    private static async Task AddVoicesAsync(this IServiceCollection services, IConfiguration configuration, CancellationToken cancellationToken)
    {
        // Voices that are models of their own ask for the device when they first speak, long after the container is there.
        IServiceProvider? built = null;
        var room = await VoiceRoom.OpenAsync(
            new VoiceWorkerCommand(Environment.ProcessPath!, [.. OwnAssembly(), VoiceWorker.Verb]),
            report: fallback =>
            {
                if (built?.GetRequiredService<ILogger<VoiceRoom>>() is { } logger)
                {
                    Sessions.Log.VoiceReplaced(logger, fallback.Failed, fallback.Replacement ?? "no other voice", fallback.Cause.Message);
                }
            },
            more: phonemizer => UserVoices.Create(configuration, phonemizer, () => built!.GetRequiredService<ModelDevice>().CreateOptions(), TimeProvider.System),
            cancellationToken: cancellationToken);
        services.AddSingleton(provider =>
        {
            built = provider;
            return room;
        });
        services.AddSingleton(provider => provider.GetRequiredService<VoiceRoom>().Catalogue);
        services.AddSingleton(provider => provider.GetRequiredService<VoiceRoom>().Stage);
        services.AddSingleton(provider => provider.GetRequiredService<VoiceRoom>().Matcher);
        services.AddSingleton<VoiceTuner>();
        services.AddSingleton(provider => new VoiceCalibrator(
            room.Engines, room.Catalogue, room.Profiles,
            new ProfileFile(provider.GetRequiredService<IOptions<PathOptions>>().Value is var paths ? paths.Resolve(Path.Combine(paths.Data, "voices", "measured.jsonl")) : ""),
            SphinxListener.TryCreate()));
    }

    /// <summary>Started as "dotnet Server.dll", a worker needs the file's name too; started as an executable, it does not.</summary>
    private static string[] OwnAssembly() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Composition).Assembly.Location] : [];

    private static void AddSettings(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptionsWithValidateOnStart<LlmOptions, LlmOptionsValidator>().Bind(configuration.GetSection("Llm"));
        services.AddOptionsWithValidateOnStart<LiveOptions, LiveOptionsValidator>().Bind(configuration.GetSection("Live"));
        services.AddOptionsWithValidateOnStart<PathOptions, PathOptionsValidator>().Bind(configuration.GetSection("Paths"));
        services.AddOptions<VoiceSettings>().Bind(configuration.GetSection("Voices"));
        services.AddOptions<ConversationOptions>().Bind(configuration.GetSection("Conversation")).ValidateDataAnnotations().ValidateOnStart();
    }
}
