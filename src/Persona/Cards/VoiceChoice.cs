namespace PersonaAvatar.Personas.Cards;

/// <summary>Which voice a persona speaks with, and its tone. The default tone changes nothing.</summary>
/// <param name="Pitch">Semitones added to the voice's own pitch, -12..12.</param>
/// <param name="Range">Factor on the pitch range, 0..2; 0 is monotone.</param>
/// <param name="Rate">Speaking rate factor, 0.5..2.</param>
/// <param name="Formant">Formant factor, 0.7..1.4: below 1 a larger speaker, above 1 a smaller one.</param>
/// <param name="Gain">Loudness in dB, -12..6.</param>
public sealed record VoiceChoice(double Pitch = 0, double Range = 1, double Rate = 1, double Formant = 1, double Gain = 0)
{
    /// <summary>Engine and voice, as in <c>flite:slt</c> or <c>espeak:en-gb-x-rp+m3</c>.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>Effects by name, applied in order: warm, bright, robot, hall, radio, whisper, chorus, growl.</summary>
    public IReadOnlyList<string> Effects { get; init => field = value ?? []; } = [];
}
