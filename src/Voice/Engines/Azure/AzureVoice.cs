using System.Text.Json.Serialization;

namespace PersonaAvatar.Voices.Engines.Azure;

/// <summary>A voice as <c>GET /cognitiveservices/voices/list</c> tells it.</summary>
internal sealed record AzureVoice
{
    public string ShortName { get; init; } = "";

    public string DisplayName { get; init; } = "";

    public string Gender { get; init; } = "";

    public string Locale { get; init; } = "";

    public IReadOnlyList<string>? StyleList { get; init; }

    [JsonIgnore]
    public IReadOnlyList<string> Styles => StyleList ?? [];
}
