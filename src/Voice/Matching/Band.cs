namespace PersonaAvatar.Voices.Matching;

/// <summary>What is accepted of a trait.</summary>
/// <param name="Low">Least.</param>
/// <param name="High">Most.</param>
/// <param name="Wanted">True where the wish names it, false where it only follows from age or gender.</param>
public readonly record struct Band(double Low, double High, bool Wanted)
{
    /// <summary>True when a value lies within.</summary>
    public bool Holds(double value) => value >= Low && value <= High;

    /// <summary>The nearest value well inside: within the middle half, so that a small error stays in the band.</summary>
    public double Nearest(double value)
    {
        var quarter = (High - Low) / 4;
        return Math.Clamp(value, Low + quarter, High - quarter);
    }

    /// <summary>1 inside, falling to 0 at <paramref name="reach"/> beyond the nearer end.</summary>
    public double Score(double value, double reach)
    {
        var outside = Math.Max(Math.Max(Low - value, value - High), 0);
        return Math.Clamp(1 - (outside / reach), 0, 1);
    }
}
