namespace PersonaAvatar.Server.Settings;

/// <summary>Short environment names for the settings people set most; every other one is PERSONA_Section__Key.</summary>
internal static class PersonaEnvironment
{
    private static readonly Dictionary<string, string> Keys = new(StringComparer.OrdinalIgnoreCase)
    {
        ["PERSONA_HOME"] = "Paths:Home",
        ["PERSONA_DATA"] = "Paths:Data",
        ["PERSONA_FFMPEG"] = "Paths:Ffmpeg",
        ["PERSONA_LLM_BASEURL"] = "Llm:BaseUrl",
        ["PERSONA_LLM_MODEL"] = "Llm:Model",
        ["PERSONA_LLM_APIKEY"] = "Llm:ApiKey",
    };

    /// <summary>Adds the settings found in the environment to a configuration.</summary>
    public static IConfigurationBuilder AddPersonaEnvironment(this IConfigurationBuilder configuration)
    {
        var found = Keys
            .Select(pair => KeyValuePair.Create(pair.Value, Environment.GetEnvironmentVariable(pair.Key)))
            .Where(pair => !string.IsNullOrEmpty(pair.Value));
        return configuration.AddEnvironmentVariables("PERSONA_").AddInMemoryCollection(found);
    }
}
