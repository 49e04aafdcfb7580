namespace PersonaAvatar.Voices.Measuring;

/// <summary>Fundamental frequency over time.</summary>
/// <param name="Hertz">One value every 10 ms; 0 where nothing is voiced. Value k looks at the sound from 10·k ms on.</param>
/// <param name="Strength">Normalised correlation at that period, 0..1; 0 where nothing is voiced.</param>
internal sealed record PitchTrack(float[] Hertz, float[] Strength)
{
    /// <summary>Voiced values in rising order.</summary>
    public double[] Sorted()
    {
        double[] voiced = [.. Hertz.Where(f => f > 0).Select(f => (double)f)];
        Array.Sort(voiced);
        return voiced;
    }
}
