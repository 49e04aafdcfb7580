using System.Numerics;
using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>The mouth of a picture as it stands there. Immutable.</summary>
internal sealed class MouthRest
{
    /// <summary>Width of the template's mouth between the inner corners, over the distance of the eye centres.</summary>
    private const float TemplateWidth = 0.80f;

    public MouthRest(PortraitRig rig, RigData data)
    {
        var lips = data.Lips;
        Left = new Vector2(rig.X[lips.Upper[0]], rig.Y[lips.Upper[0]]);
        Right = new Vector2(rig.X[lips.Upper[^1]], rig.Y[lips.Upper[^1]]);
        Across = Vector2.Normalize(Right - Left);
        Down = new Vector2(-Across.Y, Across.X);
        Width = Vector2.Distance(Left, Right);
        Size = Math.Clamp(Width / (TemplateWidth * rig.Fit.Scale), 0.5f, 1.6f);
        Profile = new float[lips.Upper.Length];
        Gaps = new float[lips.Upper.Length];
        for (var i = 0; i < Profile.Length; i++)
        {
            var side = Math.Abs((2f * i / (Profile.Length - 1)) - 1f);
            Profile[i] = MathF.Pow(1f - (side * side), 0.85f);
            int upper = lips.Upper[i], lower = lips.Lower[i];
            Gaps[i] = Vector2.Dot(new Vector2(rig.X[lower] - rig.X[upper], rig.Y[lower] - rig.Y[upper]), Down);
        }

        Gap = Math.Max(0f, Gaps[Gaps.Length / 2]);
        var middle = lips.Upper[lips.Upper.Length / 2];
        Depth = rig.Z[middle];
        UpperMiddle = new Vector2(rig.X[middle], rig.Y[middle]);
    }

    /// <summary>Inner corner left in the picture, pixels.</summary>
    public Vector2 Left { get; }

    /// <summary>Inner corner right in the picture, pixels.</summary>
    public Vector2 Right { get; }

    /// <summary>From corner to corner, unit length.</summary>
    public Vector2 Across { get; }

    /// <summary>From the upper lip to the lower one, unit length.</summary>
    public Vector2 Down { get; }

    /// <summary>Between the inner corners, pixels.</summary>
    public float Width { get; }

    /// <summary>Width over that of the template: how strongly mouth shapes move here, and how wide the mouth opens.</summary>
    public float Size { get; }

    /// <summary>Inner-lip gap of the picture, pixels.</summary>
    public float Gap { get; }

    /// <summary>Inner-lip gap of the picture along the lips, pixels.</summary>
    public float[] Gaps { get; }

    /// <summary>An opening along the lips, 0 at the corners, 1 in the middle.</summary>
    public float[] Profile { get; }

    /// <summary>Depth of the lips, pixels.</summary>
    public float Depth { get; }

    /// <summary>Inner edge of the upper lip in the middle, pixels.</summary>
    public Vector2 UpperMiddle { get; }

    /// <summary>The inner-lip gap that shapes mean here, over the distance of the eye centres.</summary>
    public float GapOf(in ShapeWeights shapes) => MouthOpening.Of(shapes) * MouthOpening.InterOcularRange * Size;
}
