namespace PersonaAvatar.Rendering.Stage;

/// <summary>What a clip holds.</summary>
/// <param name="Frames">Pictures, 25 a second.</param>
/// <param name="Words">When each word is heard, on the clip's time: what subtitles are made of.</param>
public sealed record ClipReport(long Frames, IReadOnlyList<ScheduledWord> Words);
