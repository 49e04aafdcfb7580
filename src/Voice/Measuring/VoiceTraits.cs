namespace PersonaAvatar.Voices.Measuring;

/// <summary>What some seconds of speech sound like, in units that do not depend on the engine.</summary>
public sealed record VoiceTraits
{
    /// <summary>Median fundamental frequency in Hz; 0 where nothing is voiced (a whisper).</summary>
    public double Pitch { get; init; }

    /// <summary>Semitones between the 10th and the 90th percentile of the fundamental.</summary>
    public double PitchRange { get; init; }

    /// <summary>
    /// Resonance spacing relative to a grown man's (vocal tract of 17.5 cm): about 1 for men, 1.17 for women, 1.3 for children
    /// of eight; 0 where it cannot be told.
    /// </summary>
    public double FormantScale { get; init; }

    /// <summary>Slope of the long-term spectrum in dB per octave, 250 Hz to 6 kHz; the steeper, the warmer.</summary>
    public double Tilt { get; init; }

    /// <summary>Harmonics to noise of the voiced parts in dB; the lower, the rougher or breathier.</summary>
    public double Harmonicity { get; init; }

    /// <summary>Mean difference of neighbouring periods over the mean period (local jitter), as a fraction.</summary>
    public double Jitter { get; init; }

    /// <summary>Phones per second of speech, pauses not counted.</summary>
    public double Pace { get; init; }

    /// <summary>dB between the 10th and the 95th percentile of the loudness of speech in 50 ms steps.</summary>
    public double LoudnessRange { get; init; }

    /// <summary>Part of the speaking time that is voiced, 0..1.</summary>
    public double Voiced { get; init; }
}
