using System.ComponentModel.DataAnnotations;

namespace PersonaAvatar.Voices.Engines.OpenAi;

/// <summary>A service that speaks through <c>POST /audio/speech</c>: OpenAI and the many servers that copy it.</summary>
public sealed class OpenAiVoiceOptions
{
    /// <summary>Base address with its version, for example http://localhost:8880/v1; empty turns the engine off.</summary>
    [RegularExpression("^(https?://.+)?$", ErrorMessage = "Voices:OpenAi:BaseUrl must be an http or https address such as http://localhost:8880/v1")]
    public string BaseUrl { get; set; } = "";

    /// <summary>Model name; default gpt-4o-mini-tts.</summary>
    [Required]
    public string Model { get; set; } = "gpt-4o-mini-tts";

    /// <summary>Key sent as bearer token; empty sends none.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>Voices; empty asks the service (<c>GET /audio/voices</c>) and falls back to OpenAI's own names.</summary>
    public IList<string> Voices { get; } = [];

    /// <summary>What the voices speak: a BCP 47 tag, or "mul" for whatever they are given, which is the default.</summary>
    [RegularExpression("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", ErrorMessage = "Voices:OpenAi:Language must be a language tag such as en, or mul")]
    public string Language { get; set; } = "mul";

    /// <summary>pcm (default) or wav.</summary>
    [RegularExpression("^(pcm|wav)$", ErrorMessage = "Voices:OpenAi:Format must be pcm or wav")]
    public string Format { get; set; } = "pcm";

    /// <summary>Samples per second of pcm, 8000..192000; OpenAI's is 24000, the default.</summary>
    [Range(8000, 192_000)]
    public int SampleRate { get; set; } = 24_000;

    /// <summary>Whether emotions are sent as <c>instructions</c>; default true, older models ignore them.</summary>
    public bool Instructions { get; set; } = true;

    /// <summary>Seconds the service has to begin, 1..120; default 15.</summary>
    [Range(1, 120)]
    public double AnswerSeconds { get; set; } = 15;

    /// <summary>Seconds it may be silent in between, 0.5..60; default 6.</summary>
    [Range(0.5, 60)]
    public double StallSeconds { get; set; } = 6;
}
