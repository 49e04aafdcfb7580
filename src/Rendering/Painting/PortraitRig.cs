using System.Numerics;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>The canonical rig laid onto one picture: everything that does not change from frame to frame. Immutable and shared by sessions.</summary>
internal sealed class PortraitRig
{
    /// <summary>Below this gap over the distance of the eyes lips touch, as near as landmarks tell.</summary>
    private const float LeastGap = 0.03f;

    /// <param name="plate">The picture at its painted size.</param>
    /// <param name="landmarks">478 points, x y z, in its pixels.</param>
    /// <param name="backdrop">The plate parted by its matte.</param>
    public PortraitRig(Plate plate, float[] landmarks, Backdrop backdrop)
    {
        var data = RigData.Instance;
        Plate = plate;
        Fit = HeadFit.Of(data.Rest, landmarks);
        var ring = RingPlacing.Of(data, Fit, landmarks);
        (X, Y, Z) = (Carry(data, landmarks, ring, 0), Carry(data, landmarks, ring, 1), Carry(data, landmarks, ring, 2));
        Field = new HeadField(Fit, ring, plate.Width, plate.Height);
        Around = new Outskirts(Field, backdrop, plate.Width, plate.Height);
        ShapeDepth(Relief.Missing(data.Rest, landmarks, Fit));
        (Weight, Chest, Inside) = (new float[X.Length], new float[X.Length], new float[X.Length]);
        for (var i = 0; i < X.Length; i++)
        {
            (Weight[i], Chest[i], Inside[i]) = (Field.Weight(X[i], Y[i]), Field.Chest(X[i], Y[i]), Field.Inside(X[i], Y[i]));
        }

        Mouth = new MouthRest(this, data);
        Eyes = [new EyeRest(this, data, 0, landmarks), new EyeRest(this, data, 1, landmarks)];
        Moves = new ShapeMoves(this, data);
    }

    public Plate Plate { get; }

    public HeadFit Fit { get; }

    public HeadField Field { get; }

    public Outskirts Around { get; }

    /// <summary>The face mesh in the picture, pixels.</summary>
    public float[] X { get; }

    public float[] Y { get; }

    public float[] Z { get; }

    /// <summary>How much each vertex goes with the head.</summary>
    public float[] Weight { get; }

    /// <summary>How much it goes with the breath.</summary>
    public float[] Chest { get; }

    /// <summary>How free it is of the picture's edge.</summary>
    public float[] Inside { get; }

    public MouthRest Mouth { get; }

    /// <summary>The eye left in the picture, then the right one.</summary>
    public EyeRest[] Eyes { get; }

    public ShapeMoves Moves { get; }

    /// <summary>Distance of the eye centres in the picture, pixels.</summary>
    public float EyeDistance => Vector2.Distance(Eyes[0].Centre, Eyes[1].Centre);

    /// <summary>Whether the lips stand apart in the picture, so that it shows no seam of theirs.</summary>
    public bool LipsPart => Mouth.Gap > LeastGap * EyeDistance;

    /// <summary>Depths of face and surroundings together, for they must not part where they meet.</summary>
    private void ShapeDepth(float relief)
    {
        float[] depth = [.. Z, .. Around.Z];
        Relief.Raise(depth, Fit.Origin.Z, relief);
        Relief.Limit([.. X, .. Around.X], [.. Y, .. Around.Y], depth, Field.Pivot.Z);
        depth.AsSpan(0, Z.Length).CopyTo(Z);
        depth.AsSpan(Z.Length).CopyTo(Around.Z);
    }

    private static float[] Carry(RigData data, float[] landmarks, float[] ring, int axis)
    {
        var values = new float[RigData.Skin + (ring.Length / 3)];
        for (var i = 0; i < RigData.Skin; i++)
        {
            values[i] = landmarks[(3 * i) + axis];
        }

        for (var i = 0; i < ring.Length / 3; i++)
        {
            values[RigData.Skin + i] = ring[(3 * i) + axis];
        }

        return data.Plate.Carry(values, data.Domain);
    }
}
