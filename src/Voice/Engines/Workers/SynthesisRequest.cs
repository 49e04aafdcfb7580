namespace PersonaAvatar.Voices.Engines.Workers;

/// <summary>What a worker is asked to do; one JSON line-free message, length-prefixed.</summary>
/// <param name="Kind">"speak", "list", "version" or "phonemes".</param>
/// <param name="Voice">The engine's own voice name, after the colon of the voice id.</param>
/// <param name="Text">Plain text, free of control characters.</param>
/// <param name="Pitch">Factor on the voice's mean pitch.</param>
/// <param name="Range">Factor on the voice's pitch range.</param>
/// <param name="Rate">Factor on the speaking rate.</param>
internal sealed record SynthesisRequest(string Kind, string Voice, string Text, double Pitch, double Range, double Rate);
