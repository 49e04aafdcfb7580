namespace PersonaAvatar.Voices.Tones.Effects;

/// <summary>Filters in a row, then soft saturation: warm, bright and radio.</summary>
internal sealed class FilterEffect(float drive, params Biquad[] filters) : ISoundEffect
{
    /// <summary>Fuller below, softer above, a touch of tube.</summary>
    public static FilterEffect Warm() => new(1.2f, Biquad.LowShelf(240, 3.5), Biquad.HighShelf(3800, -5));

    /// <summary>Clearer above, leaner below.</summary>
    public static FilterEffect Bright() => new(0, Biquad.LowShelf(220, -2.5), Biquad.HighShelf(3000, 5));

    /// <summary>A small loudspeaker: 350 Hz to 3.2 kHz, driven.</summary>
    public static FilterEffect Radio() => new(2.5f, Biquad.HighPass(350), Biquad.HighPass(350), Biquad.LowPass(3200), Biquad.LowPass(3200));

    public void Process(Span<float> samples)
    {
        foreach (var filter in filters)
        {
            filter.Process(samples);
        }

        if (drive <= 0)
        {
            return;
        }

        // Divided by the drive's root: louder in the quiet, softer at the peaks, about as loud on the whole.
        var scale = 0.82f / MathF.Sqrt(drive);
        foreach (ref var x in samples)
        {
            x = MathF.Tanh(drive * x) * scale;
        }
    }
}
