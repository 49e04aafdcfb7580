namespace PersonaAvatar.Voices.Matching;

/// <summary>What is accepted of a trait.</summary>
/// <param name="Low">Least.</param>
/// <param name="High">Most.</param>
/// <param name="Wanted">True where the wish names it, false where it only follows from age or gender.</param>
public readonly record struct Band(double Low, double High, bool Wanted)
{
    /// <summary>True when a value lies within.</summary>
    public bool Holds(double value) => value >= Low && value <= High;

    /// <summary>The nearest value well inside, so that a small error stays in the band.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="margin">Distance it keeps from both ends, as a part of the width, 0..0.5; by default the middle half is inside.</param>
    public double Nearest(double value, double margin = 0.25)
    {
        var room = (High - Low) * margin;
        return Math.Clamp(value, Low + room, High - room);
    }

    /// <summary>1 inside, falling to 0 at <paramref name="reach"/> beyond the nearer end.</summary>
    public double Score(double value, double reach)
    {
        var outside = Math.Max(Math.Max(Low - value, value - High), 0);
        return Math.Clamp(1 - (outside / reach), 0, 1);
    }
}
