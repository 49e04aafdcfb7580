namespace PersonaAvatar.Personas.Cards;

/// <summary>Which voice a persona speaks with, and its tone. The default tone changes nothing.</summary>
public sealed record VoiceChoice
{
    /// <summary>Engine and voice, as in <c>flite:slt</c> or <c>espeak:en-gb-x-rp+m3</c>.</summary>
    public string Id { get; init; } = "";

    /// <summary>Semitones added to the voice's own pitch, -12..12.</summary>
    public double Pitch { get; init; }

    /// <summary>Factor on the pitch range, 0..2; 0 is monotone.</summary>
    public double Range { get; init; } = 1;

    /// <summary>Speaking rate factor, 0.5..2.</summary>
    public double Rate { get; init; } = 1;

    /// <summary>Formant factor, 0.7..1.4: below 1 a larger speaker, above 1 a smaller one.</summary>
    public double Formant { get; init; } = 1;

    /// <summary>Loudness in dB, -12..6.</summary>
    public double Gain { get; init; }

    /// <summary>Effects by name, applied in order: warm, bright, robot, hall, radio, whisper, chorus, growl.</summary>
    public IReadOnlyList<string> Effects { get; init; } = [];
}
