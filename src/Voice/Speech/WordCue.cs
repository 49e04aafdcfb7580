namespace PersonaAvatar.Voices.Speech;

/// <summary>One written word and when it is heard; what captions are made of.</summary>
/// <param name="Text">The word as written in the clause, punctuation attached.</param>
/// <param name="Start">First sample, 48 kHz, on the same counter as <see cref="SpeechChunk.Start"/>.</param>
/// <param name="End">One past the last sample.</param>
public readonly record struct WordCue(string Text, long Start, long End);
