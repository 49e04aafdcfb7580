using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Rendering.Lips;

/// <summary>
/// How somebody moves the mouth, as the lip model reads it: eight numbers, 0 the median speaker, ±1 one standard deviation of
/// the spread over speakers, -2..2. Immutable.
/// </summary>
public sealed class LipStyle
{
    /// <summary>
    /// How many numbers: strength, jaw against lips (+ is jaw), rounding, speed, spread corners, opening in short pauses,
    /// asymmetry, smile.
    /// </summary>
    public const int Length = 8;

    /// <summary>What the numbers are called, in their order.</summary>
    public static IReadOnlyList<string> Traits { get; } = ["strength", "jaw", "rounding", "speed", "spread", "pauses", "asymmetry", "smile"];

    private const float Most = 2f;
    private readonly float[] _values;

    private LipStyle(float[] values)
    {
        _values = values;

        // The model has put strength, balance, rounding and speed into the curves already; the rest acts on the shapes.
        Shapes = new ArticulationStyle { Asymmetry = Math.Clamp(0.5f * values[6], -1f, 1f), Smile = Math.Clamp(0.25f * values[7], 0f, 0.5f) };
    }

    /// <summary>The numbers.</summary>
    public ReadOnlySpan<float> Values => _values;

    /// <summary>What is left for the mapping onto shapes.</summary>
    internal ArticulationStyle Shapes { get; }

    /// <summary>The style that moves as an articulation style does.</summary>
    public static LipStyle From(ArticulationStyle style)
    {
        ArgumentNullException.ThrowIfNull(style);
        return From(
        [
            (style.Strength - 1f) / 0.22f,
            (0.3f - (0.6f * style.LipBalance)) / 0.25f,
            (style.Rounding - 1f) / 0.3f,
            -2f * style.Smoothness,
            0f,
            0f,
            style.Asymmetry / 0.5f,
            style.Smile / 0.25f,
        ]);
    }

    /// <summary>The same style for lips from cues; spread corners and the opening in pauses have no counterpart there.</summary>
    public ArticulationStyle ToArticulation() => new()
    {
        Strength = Math.Clamp(1f + (0.22f * _values[0]), 0.3f, 1.5f),
        LipBalance = Math.Clamp((0.3f - (0.25f * _values[1])) / 0.6f, 0f, 1f),
        Rounding = Math.Clamp(1f + (0.3f * _values[2]), 0f, 1.5f),
        Smoothness = Math.Clamp(-0.5f * _values[3], 0f, 1f),
        Asymmetry = Shapes.Asymmetry,
        Smile = Shapes.Smile,
    };

    /// <summary>A style by its numbers, such as one read from a reference; what lies outside -2..2 is brought back.</summary>
    /// <exception cref="ArgumentException">There are not eight numbers, or one is not finite.</exception>
    public static LipStyle From(ReadOnlySpan<float> values)
    {
        if (values.Length != Length)
        {
            throw new ArgumentException($"A lip style has {Length} numbers, not {values.Length}.", nameof(values));
        }

        float[] kept = new float[Length];
        for (int i = 0; i < Length; i++)
        {
            kept[i] = float.IsFinite(values[i])
                ? Math.Clamp(values[i], -Most, Most)
                : throw new ArgumentException("A lip style has finite numbers only.", nameof(values));
        }

        return new LipStyle(kept);
    }
}
