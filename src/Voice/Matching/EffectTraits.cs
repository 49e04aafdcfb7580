namespace PersonaAvatar.Voices.Matching;

/// <summary>What a tone's effects do to measured traits. Tilt: the filters' own response over the bands tilt is fitted to.</summary>
internal static class EffectTraits
{
    /// <summary>dB per octave that an effect adds to the tilt.</summary>
    public static double Tilt(string effect) => effect switch
    {
        "warm" => -1.6,
        "bright" => 1.5,
        _ => 0,
    };

    /// <summary>Harmonicity after an effect, in dB: its own noise adds to the voice's.</summary>
    public static double Harmonicity(double before, string effect) => effect switch
    {
        "growl" => Together(before, 7),
        "whisper" => -5,
        _ => before,
    };

    // Two noises against one signal: powers add.
    private static double Together(double a, double b) => -10 * Math.Log10(Math.Pow(10, -a / 10) + Math.Pow(10, -b / 10));
}
