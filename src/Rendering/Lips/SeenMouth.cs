using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Tracking;

namespace PersonaAvatar.Rendering.Lips;

/// <summary>
/// How the person in a video moves the mouth: how far the lips part and how far the corners come together, against the median of 27 measured
/// speakers. Where corners lie belongs to the face and how far they travel to the style, so both are ranges, 4th to 96th percentile, over
/// the distance of the eyes. What a video does not tell well (jaw against lips, speed, pauses) stays the average speaker's. Not thread-safe.
/// </summary>
public sealed class SeenMouth
{
    /// <summary>Pictures that a style needs at least.</summary>
    public const int Fewest = 50;

    /// <summary>The ranges of the median speaker: inner-lip gap .007 to .276, mouth width .72 to .89.</summary>
    private const float MedianGapRange = 0.269f, MedianWidthRange = 0.17f;

    private const float MostTurned = 25f;

    private readonly List<float> _gaps = [];
    private readonly List<float> _widths = [];

    /// <summary>Pictures taken so far.</summary>
    public int Count => _gaps.Count;

    /// <summary>Takes one picture; a face turned or nodded by more than 25 degrees is left out, for its lengths are foreshortened.</summary>
    /// <param name="face">The face; only read during the call.</param>
    public void Add(TrackedFace face)
    {
        ArgumentNullException.ThrowIfNull(face);
        if (Math.Abs(face.Head.Yaw) <= MostTurned && Math.Abs(face.Head.Pitch) <= MostTurned)
        {
            _gaps.Add(face.Measure(FaceMesh.InnerLipTop, FaceMesh.InnerLipBottom));
            _widths.Add(face.Measure(FaceMesh.MouthRight, FaceMesh.MouthLeft));
        }
    }

    /// <summary>The style of what was seen.</summary>
    /// <exception cref="LipModelException">That was fewer than <see cref="Fewest"/> pictures.</exception>
    public LipStyle Style()
    {
        if (Count < Fewest)
        {
            throw new LipModelException($"a style needs at least {Fewest} pictures of a face from the front (two seconds); there are {Count}.");
        }

        return LipStyle.From(ArticulationStyle.Average with { Strength = Range(_gaps) / MedianGapRange, Rounding = Range(_widths) / MedianWidthRange });
    }

    private static float Range(List<float> values)
    {
        float[] sorted = [.. values.Order()];
        return sorted[(int)(0.96f * (sorted.Length - 1))] - sorted[(int)(0.04f * (sorted.Length - 1))];
    }
}
