using System.ComponentModel.DataAnnotations;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Stage;

/// <summary>How a spoken clip is staged.</summary>
public sealed record ClipOptions
{
    /// <summary>Idle frames before the first word, 0..250. Default 6 (0.24 s): players swallow the very beginning.</summary>
    [Range(0, 250)]
    public int LeadIn { get; init; } = 6;

    /// <summary>Idle frames after the last word, 0..250. Default 8 (0.32 s): the face comes to rest.</summary>
    [Range(0, 250)]
    public int LeadOut { get; init; } = 8;

    /// <summary>How the persona feels while it does not speak. Default neutral.</summary>
    public EmotionMix Emotion { get; init; }
}
