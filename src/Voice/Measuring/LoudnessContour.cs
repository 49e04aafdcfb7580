namespace PersonaAvatar.Voices.Measuring;

/// <summary>Loudness of speech at 16 kHz in steps of 10 ms, and what it tells: range, speaking time, syllables.</summary>
internal sealed class LoudnessContour
{
    // Gaps that are shorter belong to speech: closures of stops.
    private const int LongestClosure = 15;
    private const double Floor = 30;

    private readonly double[] decibels;
    private readonly double threshold;

    public LoudnessContour(ReadOnlySpan<float> sound)
    {
        decibels = new double[sound.Length / PitchTracker.Step];
        for (var i = 0; i < decibels.Length; i++)
        {
            var block = sound.Slice(i * PitchTracker.Step, PitchTracker.Step);
            decibels[i] = 10 * Math.Log10((System.Numerics.Tensors.TensorPrimitives.SumOfSquares(block) / block.Length) + 1e-10);
        }

        threshold = Percentile([.. decibels], 0.95) - Floor;
    }

    /// <summary>Seconds of speech; pauses of more than 150 ms do not count.</summary>
    public double SpeakingSeconds
    {
        get
        {
            int count = 0, gap = LongestClosure + 1;
            foreach (var level in decibels)
            {
                if (level < threshold)
                {
                    gap++;
                    continue;
                }

                count += 1 + (gap <= LongestClosure ? gap : 0);
                gap = 0;
            }

            return count / 100.0;
        }
    }

    /// <summary>dB between the 10th and the 95th percentile of 50 ms blocks of speech.</summary>
    public double Range
    {
        get
        {
            List<double> blocks = [.. Enumerable.Range(0, decibels.Length / 5).Select(i => decibels.AsSpan(5 * i, 5).ToArray().Average()).Where(d => d > threshold)];
            return blocks.Count < 4 ? 0 : Percentile([.. blocks], 0.95) - Percentile([.. blocks], 0.1);
        }
    }

    /// <summary>
    /// Syllables after de Jong and Wempe (2009): voiced peaks of the smoothed loudness, each 2 dB above the dip before it and not
    /// more than 25 dB under the loudest.
    /// </summary>
    public int Syllables(PitchTrack track)
    {
        var smooth = Smooth();
        var least = smooth.Length == 0 ? 0 : smooth.Max() - 25;
        var count = 0;
        var dip = double.MaxValue;
        for (var i = 1; i + 1 < smooth.Length; i++)
        {
            dip = Math.Min(dip, smooth[i]);
            var peak = smooth[i] > smooth[i - 1] && smooth[i] >= smooth[i + 1];
            if (peak && smooth[i] > least && smooth[i] - dip >= 2 && i < track.Hertz.Length && track.Hertz[i] > 0)
            {
                count++;
                dip = smooth[i];
            }
        }

        return count;
    }

    private double[] Smooth()
    {
        const int side = 3;
        return [.. Enumerable.Range(0, decibels.Length).Select(i =>
        {
            var first = Math.Max(0, i - side);
            var last = Math.Min(decibels.Length - 1, i + side);
            return decibels.AsSpan(first, last - first + 1).ToArray().Average();
        })];
    }

    private static double Percentile(double[] values, double part)
    {
        if (values.Length == 0)
        {
            return 0;
        }

        Array.Sort(values);
        return values[(int)Math.Round(part * (values.Length - 1))];
    }
}
