namespace PersonaAvatar.Voices.Engines.Espeak;

/// <summary>Tone factors as espeak-ng's own parameters.</summary>
/// <param name="Pitch">espeakPITCH, 0..99.</param>
/// <param name="Range">espeakRANGE, 0..99.</param>
/// <param name="Rate">espeakRATE, words a minute, 80..450.</param>
internal readonly record struct EspeakProsody(int Pitch, int Range, int Rate)
{
    // Length of one sentence relative to 175 words a minute, measured with espeak-ng 1.51.
    private static readonly (int WordsPerMinute, double Factor)[] Rates =
    [
        (80, 0.424), (120, 0.637), (175, 1), (250, 1.524), (350, 2.275), (450, 2.617),
    ];

    /// <summary>
    /// Inverts the library's own pitch rule: base = (low - 9)·2^((p - 50)/50) - 0.47·(high - low)·(r/50 - 1), and the mean
    /// of a sentence lies 0.83·(high - low)·r/50 above it (measured over five pitches).
    /// </summary>
    public static EspeakProsody For(double pitch, double range, double rate, (double Low, double High) voice)
    {
        var span = voice.High - voice.Low;
        var floor = voice.Low - 9;
        var wanted = pitch * (floor + (0.83 * span));
        var r = Math.Clamp(pitch * range, 0, 1.98);
        var factor = (wanted - (span * ((0.83 * r) - (0.47 * (r - 1))))) / floor;
        var p = 50 + (50 * Math.Log2(Math.Max(factor, 0.5)));
        return new EspeakProsody((int)Math.Round(Math.Clamp(p, 0, 99)), (int)Math.Round(50 * r), WordsPerMinute(rate));
    }

    private static int WordsPerMinute(double rate)
    {
        for (var i = 1; i < Rates.Length; i++)
        {
            var (low, high) = (Rates[i - 1], Rates[i]);
            if (rate <= high.Factor || i == Rates.Length - 1)
            {
                var t = (rate - low.Factor) / (high.Factor - low.Factor);
                return (int)Math.Round(Math.Clamp(low.WordsPerMinute + (t * (high.WordsPerMinute - low.WordsPerMinute)), 80, 450));
            }
        }

        return 175;
    }
}
