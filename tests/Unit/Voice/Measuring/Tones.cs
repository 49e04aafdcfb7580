namespace PersonaAvatar.Tests.Unit.Voice.Measuring;

/// <summary>Sounds whose numbers are known, 16 kHz.</summary>
internal static class Tones
{
    private const int Rate = 16_000;

    public static float[] Harmonic(Func<double, double> hertz, double seconds, int first = 1)
    {
        var sound = new float[(int)(seconds * Rate)];
        double phase = 0;
        for (var i = 0; i < sound.Length; i++)
        {
            phase += hertz((double)i / Rate) / Rate;
            for (var k = first; k < first + 8; k++)
            {
                sound[i] += (float)(0.3 / k * Math.Sin(2 * Math.PI * k * phase));
            }
        }

        return sound;
    }

    /// <summary>A vowel: pulses through resonances. Scaling multiplies the resonances only.</summary>
    public static float[] Vowel(double hertz, double scale, double seconds, params double[] formants)
    {
        var sound = Pulses(hertz, 0.002, seconds);
        foreach (var formant in formants)
        {
            var (f, b) = (formant * scale, 60 + (formant * 0.04));
            var r = Math.Exp(-Math.PI * b / Rate);
            var (a1, a2) = (2 * r * Math.Cos(2 * Math.PI * f / Rate), -r * r);
            double y1 = 0, y2 = 0;
            for (var i = 0; i < sound.Length; i++)
            {
                var y = ((1 - a1 - a2) * sound[i]) + (a1 * y1) + (a2 * y2);
                (y2, y1) = (y1, y);
                sound[i] = (float)y;
            }
        }

        return sound;
    }

    public static float[] Pulses(double hertz, double jitter, double seconds)
    {
        var random = new Random(5);
        var sound = new float[(int)(seconds * Rate)];
        for (var at = 20.0; at < sound.Length - 40; at += Rate / hertz * (1 + (jitter * 1.5 * ((2 * random.NextDouble()) - 1))))
        {
            // A short raised cosine around the exact moment, so that periods need not be whole samples.
            for (var i = (int)at - 8; i <= (int)at + 8; i++)
            {
                var x = (i - at) / 8;
                sound[i] += Math.Abs(x) < 1 ? (float)(0.5 + (0.5 * Math.Cos(Math.PI * x))) : 0;
            }
        }

        return sound;
    }
}
