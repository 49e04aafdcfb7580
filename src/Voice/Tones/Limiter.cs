namespace PersonaAvatar.Voices.Tones;

/// <summary>Keeps samples within -1..1: nothing changes below 0.7, above it peaks are bent softly and never reach 1.</summary>
internal static class Limiter
{
    private const float Knee = 0.7f;
    private const float Room = 0.29f;

    public static void Apply(Span<float> samples)
    {
        foreach (ref var x in samples)
        {
            var size = MathF.Abs(x);
            if (size > Knee)
            {
                x = MathF.CopySign(Knee + (Room * MathF.Tanh((size - Knee) / Room)), x);
            }
            else if (float.IsNaN(x))
            {
                x = 0;
            }
        }
    }
}
