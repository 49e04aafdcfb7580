namespace PersonaAvatar.Rendering.Motion;

/// <summary>
/// The closures of p, b and m. Measured: lips are within .15 of their minimum from 30 ms before the acoustic start to 20 ms
/// after its end, and close and open at about 8 ranges per second. The closed part is never shorter than 55 ms, so that at
/// 25 pictures per second every closure holds at least one picture's centre.
/// </summary>
internal static class LipSeal
{
    /// <summary>Labials that start later than this many seconds after a time do not touch it.</summary>
    public const double Horizon = 0.17;

    private const double Lead = 0.010;
    private const double Shortest = 0.045;
    private const double Release = 0.005;
    private const double Closing = 0.050;
    private const double Opening = 0.045;
    private const double FastestRamp = 0.015;

    /// <summary>How shut the lips are at a time, 0..1, given the labials around it in order of time.</summary>
    public static float At(ReadOnlySpan<Segment> labials, double seconds)
    {
        float seal = 0;
        for (int i = 0; i < labials.Length; i++)
        {
            double from = From(labials[i]);
            double to = To(labials[i]);
            double before = i > 0 ? Ramp(Closing, from - To(labials[i - 1])) : Closing;
            double after = i + 1 < labials.Length ? Ramp(Opening, From(labials[i + 1]) - to) : Opening;
            float here = seconds < from
                ? Smooth(1 - ((from - seconds) / before))
                : seconds > to ? Smooth(1 - ((seconds - to) / after)) : 1f;
            seal = Math.Max(seal, here);
        }

        return seal;
    }

    private static double From(in Segment labial) => labial.Start - Lead;

    private static double To(in Segment labial) => Math.Max(labial.End - Release, labial.Start + Shortest);

    /// <summary>Ramps shrink between closures that follow each other quickly, so that the vowel between them still opens.</summary>
    private static double Ramp(double usual, double room) => Math.Clamp(room * 0.5, FastestRamp, usual);

    private static float Smooth(double x)
    {
        double c = Math.Clamp(x, 0, 1);
        return (float)(c * c * (3 - (2 * c)));
    }
}
