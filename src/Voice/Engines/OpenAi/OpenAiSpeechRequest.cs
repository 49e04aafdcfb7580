using System.Text.Json.Serialization;

namespace PersonaAvatar.Voices.Engines.OpenAi;

/// <summary>Body of <c>POST /audio/speech</c>.</summary>
internal sealed record OpenAiSpeechRequest
{
    [JsonPropertyName("model")]
    public required string Model { get; init; }

    [JsonPropertyName("voice")]
    public required string Voice { get; init; }

    [JsonPropertyName("input")]
    public required string Input { get; init; }

    [JsonPropertyName("response_format")]
    public required string ResponseFormat { get; init; }

    [JsonPropertyName("speed")]
    public required double Speed { get; init; }

    [JsonPropertyName("instructions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Instructions { get; init; }
}
