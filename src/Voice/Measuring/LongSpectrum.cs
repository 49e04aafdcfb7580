namespace PersonaAvatar.Voices.Measuring;

/// <summary>The long-term average spectrum of voiced speech at 16 kHz, in third octaves.</summary>
internal static class LongSpectrum
{
    private const int Size = 512;
    private const double Lowest = 250;
    private const int Bands = 15;

    private static readonly float[] Window = [.. Enumerable.Range(0, Size).Select(i => 0.5f - (0.5f * MathF.Cos(2 * MathF.PI * i / (Size - 1))))];

    /// <summary>Slope in dB per octave of a line through the levels from 250 Hz to 6.3 kHz, as far as the voice reaches.</summary>
    public static double Tilt(ReadOnlySpan<float> sound, PitchTrack track)
    {
        var power = new double[(Size / 2) + 1];
        var fft = new Fft(Size);
        var block = new float[Size];
        for (var frame = 0; frame < track.Hertz.Length; frame++)
        {
            var start = frame * PitchTracker.Step;
            if (track.Hertz[frame] > 0 && start + Size <= sound.Length)
            {
                System.Numerics.Tensors.TensorPrimitives.Multiply(sound.Slice(start, Size), Window, block);
                fft.AddPower(block, power);
            }
        }

        return Slope(Levels(power));
    }

    private static double[] Levels(double[] power)
    {
        var levels = new double[Bands];
        for (var band = 0; band < Bands; band++)
        {
            // Power per hertz: a flat spectrum has slope 0.
            var centre = Lowest * Math.Pow(2, band / 3.0);
            var (first, last) = (Bin(centre * Math.Pow(2, -1 / 6.0)), Bin(centre * Math.Pow(2, 1 / 6.0)));
            double sum = 0;
            for (var bin = first; bin <= last; bin++)
            {
                sum += power[bin];
            }

            levels[band] = 10 * Math.Log10((sum / (last - first + 1)) + 1e-12);
        }

        return levels;
    }

    private static int Bin(double hertz) => Math.Min(Size / 2, (int)Math.Round(hertz * Size / PitchTracker.SampleRate));

    // Bands 60 dB under the strongest lie beyond the voice's bandwidth and say nothing of its colour.
    private static double Slope(double[] levels)
    {
        var top = levels.Max();
        double n = 0, x = 0, y = 0, xx = 0, xy = 0;
        for (var band = 0; band < levels.Length && levels[band] > top - 60; band++)
        {
            var octave = band / 3.0;
            n++;
            x += octave;
            y += levels[band];
            xx += octave * octave;
            xy += octave * levels[band];
        }

        var spread = (n * xx) - (x * x);
        return spread > 0 ? ((n * xy) - (x * y)) / spread : 0;
    }
}
