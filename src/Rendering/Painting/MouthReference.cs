using System.Numerics;
using PersonaAvatar.Rendering.Faces;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>
/// The open mouth of another picture of the same face, and the way to it: skull onto skull, told by what no expression moves. Immutable.
/// </summary>
internal sealed class MouthReference
{
    /// <summary>Least inner-lip gap over the distance of the eyes: narrower mouths show too little of their inside.</summary>
    private const float Least = 0.1f;

    /// <summary>A head turned further than this from the main picture shows other teeth, degrees.</summary>
    private const float FarthestTurn = 14f;

    /// <summary>Corners of the eyes, bridge and foot of the nose.</summary>
    private static readonly int[] Rigid = [33, 133, 362, 263, 168, 6, 197, 195, 98, 327, 2];

    private MouthReference(PortraitRig rig, Affine from, float scale) => (Rig, From, Scale) = (rig, from, scale);

    /// <summary>The other picture with its mesh.</summary>
    public PortraitRig Rig { get; }

    /// <summary>From places of the main picture to places of the other one, as long as the skull is meant.</summary>
    public Affine From { get; }

    /// <summary>Pixels of the main picture a pixel of the other one.</summary>
    public float Scale { get; }

    /// <summary>The reference whose mouth is open widest and that looks the same way; null where there is none.</summary>
    /// <param name="files">Of the face.</param>
    /// <param name="sheet">What is known of it.</param>
    /// <param name="landmarks">478 points of the main picture, x y z, at its painted size.</param>
    /// <exception cref="FaceException">The file of the reference is missing or not what the sheet says.</exception>
    public static MouthReference? Best(AssetFiles files, PortraitSheet sheet, float[] landmarks)
    {
        var turn = HeadFit.Of(RigData.Instance.Rest, landmarks).Yaw;
        var best = sheet.References.Where(reference => reference.MouthGap >= Least && Math.Abs(YawOf(reference) - turn) < FarthestTurn).MaxBy(reference => reference.MouthGap);
        if (best is null)
        {
            return null;
        }

        using var picture = files.Picture(best);
        var crop = PortraitFraming.Of(best.Landmarks, best.Width, best.Height);
        // As large as the face is painted, so that teeth are neither coarse nor needlessly fine.
        var ratio = EyesOf(landmarks) / EyesOf(Flat(best.Landmarks));
        var side = Math.Clamp((int)(crop.Side * ratio), 32, 2048);
        var framing = new PortraitFraming(best.Width, best.Height, crop, side, side);
        var plate = framing.Cut(picture);
        var points = framing.Move(best.Landmarks);
        var (from, scale) = Similarity(landmarks, points);
        return new MouthReference(new PortraitRig(plate, points, new Backdrop(plate)), from, 1f / scale);
    }

    private static float[] Flat(IReadOnlyList<float[]> landmarks) => [.. landmarks.SelectMany(point => point)];

    private static float YawOf(ReferenceSheet reference) => HeadFit.Of(RigData.Instance.Rest, Flat(reference.Landmarks)).Yaw;

    private static Vector2 At(float[] points, int i) => new(points[3 * i], points[(3 * i) + 1]);

    private static float EyesOf(float[] points) => Math.Max(1f, Vector2.Distance(At(points, 33) + At(points, 133), At(points, 263) + At(points, 362)) / 2f);

    /// <summary>The similarity nearest to the rigid points, scale and turn as one complex number.</summary>
    private static (Affine Map, float Scale) Similarity(float[] from, float[] to)
    {
        var (fromMiddle, toMiddle) = (Vector2.Zero, Vector2.Zero);
        foreach (var i in Rigid)
        {
            (fromMiddle, toMiddle) = (fromMiddle + (At(from, i) / Rigid.Length), toMiddle + (At(to, i) / Rigid.Length));
        }

        float along = 0f, across = 0f, spread = 0f;
        foreach (var i in Rigid)
        {
            Vector2 p = At(from, i) - fromMiddle, q = At(to, i) - toMiddle;
            along += (p.X * q.X) + (p.Y * q.Y);
            across += (p.X * q.Y) - (p.Y * q.X);
            spread += p.LengthSquared();
        }

        float a = along / spread, b = across / spread;
        var map = new Affine(a, -b, toMiddle.X - ((a * fromMiddle.X) - (b * fromMiddle.Y)), b, a, toMiddle.Y - ((b * fromMiddle.X) + (a * fromMiddle.Y)));
        return (map, MathF.Sqrt((a * a) + (b * b)));
    }
}
