using System.ComponentModel.DataAnnotations;

namespace PersonaAvatar.Server.Settings;

/// <summary>
/// The language model to talk through: any OpenAI-compatible endpoint. Without <see cref="BaseUrl"/> and
/// <see cref="Model"/> the built-in mind answers. Environment: PERSONA_LLM_BASEURL, PERSONA_LLM_MODEL, PERSONA_LLM_APIKEY.
/// </summary>
public sealed class LlmOptions
{
    /// <summary>Base address, for example http://localhost:11434/v1; empty for the built-in mind.</summary>
    [RegularExpression("^(https?://.+)?$", ErrorMessage = "Llm:BaseUrl must be an http or https address such as http://localhost:11434/v1")]
    public string BaseUrl { get; set; } = "";

    /// <summary>Model name as the endpoint knows it.</summary>
    public string Model { get; set; } = "";

    /// <summary>Key sent as bearer token; local servers accept any.</summary>
    public string ApiKey { get; set; } = "none";

    /// <summary>True when a model is configured.</summary>
    public bool IsConfigured => BaseUrl.Length > 0;
}
