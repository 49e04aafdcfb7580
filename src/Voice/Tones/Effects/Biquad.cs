namespace PersonaAvatar.Voices.Tones.Effects;

/// <summary>Second-order filter, transposed direct form II; coefficients after the Audio EQ Cookbook (Bristow-Johnson).</summary>
internal sealed class Biquad : ISoundEffect
{
    private const double SampleRate = Speech.SpeechFormat.SampleRate;

    private readonly float b0, b1, b2, a1, a2;
    private float z1, z2;

    private Biquad(double b0, double b1, double b2, double a0, double a1, double a2)
        => (this.b0, this.b1, this.b2, this.a1, this.a2) = ((float)(b0 / a0), (float)(b1 / a0), (float)(b2 / a0), (float)(a1 / a0), (float)(a2 / a0));

    public static Biquad LowPass(double hertz, double q = 0.707)
    {
        var (cos, alpha) = Angle(hertz, q);
        return new Biquad((1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    }

    public static Biquad HighPass(double hertz, double q = 0.707)
    {
        var (cos, alpha) = Angle(hertz, q);
        return new Biquad((1 + cos) / 2, -(1 + cos), (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
    }

    /// <summary>Unit gain at the centre.</summary>
    public static Biquad BandPass(double hertz, double q)
    {
        var (cos, alpha) = Angle(hertz, q);
        return new Biquad(alpha, 0, -alpha, 1 + alpha, -2 * cos, 1 - alpha);
    }

    public static Biquad LowShelf(double hertz, double decibels) => Shelf(hertz, decibels, 1);

    public static Biquad HighShelf(double hertz, double decibels) => Shelf(hertz, decibels, -1);

    public void Process(Span<float> samples)
    {
        foreach (ref var x in samples)
        {
            x = Next(x);
        }
    }

    public float Next(float x)
    {
        var y = (b0 * x) + z1;
        z1 = (b1 * x) - (a1 * y) + z2;
        z2 = (b2 * x) - (a2 * y);
        return y;
    }

    // The high shelf is the low shelf with the sign of the cosine turned.
    private static Biquad Shelf(double hertz, double decibels, double sign)
    {
        var a = Math.Pow(10, decibels / 40);
        var (cosine, alpha) = Angle(hertz, 0.707);
        var cos = sign * cosine;
        var root = 2 * Math.Sqrt(a) * alpha;
        return new Biquad(
            a * (a + 1 - ((a - 1) * cos) + root),
            sign * 2 * a * (a - 1 - ((a + 1) * cos)),
            a * (a + 1 - ((a - 1) * cos) - root),
            a + 1 + ((a - 1) * cos) + root,
            sign * -2 * (a - 1 + ((a + 1) * cos)),
            a + 1 + ((a - 1) * cos) - root);
    }

    private static (double Cos, double Alpha) Angle(double hertz, double q)
    {
        var w = 2 * Math.PI * hertz / SampleRate;
        return (Math.Cos(w), Math.Sin(w) / (2 * q));
    }
}
