using System.Numerics;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>One eye of a picture as it stands there. Immutable.</summary>
internal sealed class EyeRest
{
    public EyeRest(PortraitRig rig, RigData data, int eye, float[] landmarks)
    {
        Contour = data.Eyes[eye];
        (UpperHandle, LowerHandle) = (data.Handles[2 + (2 * eye)], data.Handles[3 + (2 * eye)]);
        Left = new Vector2(rig.X[Contour.Upper[0]], rig.Y[Contour.Upper[0]]);
        Right = new Vector2(rig.X[Contour.Upper[^1]], rig.Y[Contour.Upper[^1]]);
        Across = Vector2.Normalize(Right - Left);
        Down = new Vector2(-Across.Y, Across.X);
        Width = Vector2.Distance(Left, Right);
        Gaps = new float[Contour.Upper.Length];
        Depth = 0f;
        for (var i = 0; i < Gaps.Length; i++)
        {
            int upper = Contour.Upper[i], lower = Contour.Lower[i];
            Gaps[i] = Math.Max(0f, Vector2.Dot(new Vector2(rig.X[lower] - rig.X[upper], rig.Y[lower] - rig.Y[upper]), Down));
            Depth += (rig.Z[upper] + rig.Z[lower]) / (2f * Gaps.Length);
        }

        Opening = Gaps.Max();
        Centre = 0.5f * (Left + Right);
        var first = 3 * (468 + (5 * eye));
        Iris = new Vector2(landmarks[first], landmarks[first + 1]);
        var radius = 0f;
        for (var edge = 1; edge <= 4; edge++)
        {
            radius += 0.25f * Vector2.Distance(Iris, new Vector2(landmarks[first + (3 * edge)], landmarks[first + (3 * edge) + 1]));
        }

        (Iris, IrisRadius) = IrisEdge.Refine(rig.Plate, Iris, radius, Across, Width);
    }

    /// <summary>How far along the eye a place lies, pixels from the middle of the corners.</summary>
    public float AlongOf(Vector2 place) => Vector2.Dot(place - Centre, Across);

    /// <summary>How far below the line of the corners a place lies, pixels.</summary>
    public float HeightOf(Vector2 place) => Vector2.Dot(place - Centre, Down);

    /// <summary>The place so far along and below.</summary>
    public Vector2 PlaceOf(float along, float height) => Centre + (along * Across) + (height * Down);

    public RigContour Contour { get; }

    public RigHandle UpperHandle { get; }

    public RigHandle LowerHandle { get; }

    /// <summary>Corner left in the picture, pixels.</summary>
    public Vector2 Left { get; }

    /// <summary>Corner right in the picture, pixels.</summary>
    public Vector2 Right { get; }

    /// <summary>From corner to corner, unit length.</summary>
    public Vector2 Across { get; }

    /// <summary>From the upper lid to the lower one, unit length.</summary>
    public Vector2 Down { get; }

    /// <summary>Middle of the corners, pixels.</summary>
    public Vector2 Centre { get; }

    /// <summary>Between the corners, pixels.</summary>
    public float Width { get; }

    /// <summary>Opening along the lids, pixels.</summary>
    public float[] Gaps { get; }

    /// <summary>The widest of them.</summary>
    public float Opening { get; }

    /// <summary>Depth, pixels.</summary>
    public float Depth { get; }

    /// <summary>Centre of the iris, pixels.</summary>
    public Vector2 Iris { get; }

    /// <summary>Radius of the iris, pixels.</summary>
    public float IrisRadius { get; }
}
