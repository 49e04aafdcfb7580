namespace PersonaAvatar.Rendering.Stage;

/// <summary>One word and when it is heard, on the session's media time.</summary>
/// <param name="Text">The word as written, punctuation attached.</param>
/// <param name="Start">First sample, 48 kHz, counted from the session's first frame.</param>
/// <param name="End">One past the last sample.</param>
public readonly record struct ScheduledWord(string Text, long Start, long End);
