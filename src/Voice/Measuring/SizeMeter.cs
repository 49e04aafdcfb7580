namespace PersonaAvatar.Voices.Measuring;

/// <summary>
/// How large a speaker sounds: the factor that all resonances have against a grown man's. Each voiced moment is compared with the
/// envelopes of eleven vowels (formants of men after Peterson and Barney 1952, F4 and F5 at 3.4 and 4.3 kHz), stretched by every
/// factor from 0.75 to 1.7; the factor that fits best over all moments wins. Because an envelope fits almost as well half an
/// octave away, a broad expectation from the pitch (men 1, women 1.17, within 15 %) decides between such rivals. Levels and
/// slopes play no part, so neither do microphone and tone of voice. A voice played f times as fast measures f times as much.
/// </summary>
internal static class SizeMeter
{
    private const int Moments = 70;
    private const double LowestFormant = 200;
    private const double HighestFormant = 4200;
    private const double LeastFactor = 0.75;
    private const double MostFactor = 1.7;
    private const double ExpectationWeight = 0.04;
    private const double ExpectationSpread = 0.15;

    // The table's men measure 1.06 against themselves on average speech (flite's rms, awb and kal, espeak's languages): reduced vowels lie higher.
    private const double OwnFactor = 1.06;

    private static readonly double[][] Vowels =
    [
        [270, 2290, 3010], [390, 1990, 2550], [530, 1840, 2480], [660, 1720, 2410], [640, 1190, 2390], [730, 1090, 2440],
        [570, 840, 2410], [440, 1020, 2240], [300, 870, 2240], [500, 1500, 2500], [490, 1350, 1690],
    ];

    private static readonly double[] Bandwidths = [70, 90, 130, 200, 260];
    private static readonly int Width = (int)(Math.Log2(HighestFormant / LowestFormant) * Envelope.PerOctave);
    private static readonly double[][] Shapes = [.. Vowels.Select(Shape)];

    /// <summary>The factor; 0 where nothing is voiced.</summary>
    public static double Measure(ReadOnlySpan<float> sound, PitchTrack track, double medianPitch)
    {
        var envelopes = Read(sound, track);
        if (envelopes.Count < 5 || medianPitch <= 0)
        {
            return 0;
        }

        var expected = OwnFactor * Math.Clamp(Math.Pow(medianPitch / 119, 0.28), 0.93, 1.26);
        var first = Shift(LeastFactor);
        var last = Math.Min(Shift(MostFactor), Envelope.Points - Width);
        var scores = new double[last - first + 1];
        for (var i = 0; i < scores.Length; i++)
        {
            var miss = Math.Log(Factor(first + i) / expected) / ExpectationSpread;
            scores[i] = Likeness(envelopes, first + i) - (ExpectationWeight * miss * miss);
        }

        return Factor(first + Peak(scores)) / OwnFactor;
    }

    private static double Factor(double shift) => Envelope.Lowest * Math.Pow(2, shift / Envelope.PerOctave) / LowestFormant;

    private static int Shift(double factor) => (int)Math.Round(Envelope.PerOctave * Math.Log2(factor * LowestFormant / Envelope.Lowest));

    private static double Peak(double[] scores)
    {
        var best = Array.IndexOf(scores, scores.Max());
        if (best == 0 || best == scores.Length - 1)
        {
            return best;
        }

        var bend = scores[best - 1] - (2 * scores[best]) + scores[best + 1];
        return best + (bend < 0 ? 0.5 * (scores[best - 1] - scores[best + 1]) / bend : 0);
    }

    private static List<double[]> Read(ReadOnlySpan<float> sound, PitchTrack track)
    {
        int[] voiced = [.. Enumerable.Range(0, track.Hertz.Length).Where(i => track.Strength[i] > 0.7)];
        var reader = new Envelope();
        var envelopes = new List<double[]>();
        for (var i = 0; i < Math.Min(Moments, voiced.Length); i++)
        {
            var decibels = new double[Envelope.Points];
            if (reader.TryRead(sound, voiced[i * voiced.Length / Math.Min(Moments, voiced.Length)] * PitchTracker.Step, decibels))
            {
                envelopes.Add(decibels);
            }
        }

        return envelopes;
    }

    private static double Likeness(List<double[]> envelopes, int shift)
    {
        var part = new double[Width];
        double sum = 0;
        foreach (var envelope in envelopes)
        {
            envelope.AsSpan(shift, Width).CopyTo(part);
            Normalise(part);
            var best = -1.0;
            foreach (var shape in Shapes)
            {
                best = Math.Max(best, System.Numerics.Tensors.TensorPrimitives.Dot<double>(part, shape));
            }

            sum += best;
        }

        return sum / envelopes.Count;
    }

    private static double[] Shape(double[] vowel)
    {
        double[] formants = [.. vowel, 3400, 4300];
        var shape = new double[Width];
        for (var point = 0; point < Width; point++)
        {
            var f = LowestFormant * Math.Pow(2, (double)point / Envelope.PerOctave);
            for (var i = 0; i < formants.Length; i++)
            {
                var distance = (f * f) - (formants[i] * formants[i]);
                var width = 2 * Bandwidths[i] * f;
                shape[point] -= 10 * Math.Log10(((distance * distance) + (width * width)) / Math.Pow(formants[i], 4));
            }
        }

        Normalise(shape);
        return shape;
    }

    // Takes out level and slope; what is left has length 1.
    private static void Normalise(double[] values)
    {
        var middle = (values.Length - 1) / 2.0;
        var mean = values.Average();
        double slope = 0, spread = 0;
        for (var i = 0; i < values.Length; i++)
        {
            slope += (i - middle) * values[i];
            spread += (i - middle) * (i - middle);
        }

        slope /= spread;
        double power = 1e-12;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] -= mean + (slope * (i - middle));
            power += values[i] * values[i];
        }

        var scale = 1 / Math.Sqrt(power);
        for (var i = 0; i < values.Length; i++)
        {
            values[i] *= scale;
        }
    }
}
