namespace PersonaAvatar.Rendering.Motion;

/// <summary>Adding to a face without leaving 0..1.</summary>
internal static class ShapeBlending
{
    /// <summary>Adds to one shape: what is already there leaves the rest of the way to 1.</summary>
    public static void Add(this ref ShapeWeights shapes, ArkitShape shape, float weight)
    {
        float present = shapes[shape];
        shapes[shape] = present + ((1f - present) * Math.Clamp(weight, 0f, 1f));
    }

    /// <summary>Adds to the left and the right shape.</summary>
    public static void AddBoth(this ref ShapeWeights shapes, ArkitShape left, ArkitShape right, float weight)
    {
        shapes.Add(left, weight);
        shapes.Add(right, weight);
    }

    /// <summary>Shuts the lips until the inner-lip gap is at most <paramref name="most"/>, wherever the jaw is.</summary>
    public static void LimitGap(this ref ShapeWeights shapes, float most)
    {
        float excess = MouthOpening.Of(shapes) - most;
        if (excess > 0)
        {
            shapes[ArkitShape.MouthClose] = Math.Min(1f, shapes[ArkitShape.MouthClose] + excess);
        }
    }
}
