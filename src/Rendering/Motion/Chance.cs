namespace PersonaAvatar.Rendering.Motion;

/// <summary>Seeded chance in the distributions that living things keep to.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>Uniform between two bounds.</summary>
    public float Between(float low, float high) => low + ((high - low) * _random.NextSingle());

    /// <summary>True with a probability.</summary>
    public bool Happens(float probability) => _random.NextSingle() < probability;

    /// <summary>-1 or 1.</summary>
    public float Side() => _random.NextSingle() < 0.5f ? -1f : 1f;

    /// <summary>Standard normal (Box and Muller).</summary>
    public float Normal()
    {
        double radius = Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble()));
        return (float)(radius * Math.Cos(2 * Math.PI * _random.NextDouble()));
    }

    /// <summary>Log-normal with mean 1.</summary>
    public float LogNormal(float sigma) => MathF.Exp((sigma * Normal()) - (sigma * sigma / 2));
}
