using Microsoft.Extensions.Options;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Server.Settings;

namespace PersonaAvatar.Server.Storage;

/// <summary>Puts the personas into the container.</summary>
internal static class StorageServices
{
    private const string DatabaseName = "personas.db";

    /// <summary>Adds the originals, the store and the roster of both.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddSingleton(provider => PersonaLibrary.Load(InData(provider, "personas")));
        services.AddSingleton(provider => new DatabaseFile(InData(provider, DatabaseName)));
        services.AddSingleton<PersonaStore>();
        services.AddSingleton<PersonaRoster>();
        return services;
    }

    private static string InData(IServiceProvider provider, string name)
    {
        var paths = provider.GetRequiredService<IOptions<PathOptions>>().Value;
        return paths.Resolve(Path.Combine(paths.Data, name));
    }
}
