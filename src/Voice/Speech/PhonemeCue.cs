namespace PersonaAvatar.Voices.Speech;

/// <summary>One sounded phone and when it sounds.</summary>
/// <param name="Phone">The articulatory class.</param>
/// <param name="Start">First sample, 48 kHz, on the same counter as <see cref="SpeechChunk.Start"/>.</param>
/// <param name="End">One past the last sample.</param>
/// <param name="Stress">0 unstressed, 0.5 secondary, 1 primary lexical stress; 0 for consonants.</param>
public readonly record struct PhonemeCue(Phone Phone, long Start, long End, float Stress);
