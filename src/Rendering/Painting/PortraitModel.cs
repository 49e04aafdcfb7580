using PersonaAvatar.Rendering.Faces;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>A picture prepared for painting at one size: rig, eyes, mouth. Immutable and shared by all sessions that show it.</summary>
internal sealed class PortraitModel
{
    /// <param name="plate">The picture at its painted size.</param>
    /// <param name="landmarks">478 points, x y z, in its pixels.</param>
    /// <param name="inside">Which inside an open mouth shows.</param>
    /// <param name="backdrop">The plate parted by its matte; left out, all of it bends with the head.</param>
    /// <param name="reference">Another picture of the face with its mouth open.</param>
    public PortraitModel(Plate plate, float[] landmarks, MouthInside inside, Backdrop? backdrop = null, MouthReference? reference = null)
    {
        Backdrop = backdrop ?? new Backdrop(plate);
        Rig = new PortraitRig(plate, landmarks, Backdrop);
        Eyes = [new EyeLayer(Rig, 0, landmarks), new EyeLayer(Rig, 1, landmarks)];
        Mouth = new MouthLayer(Rig, FaceColours.Of(plate, landmarks, Rig.EyeDistance), inside, reference);
        var data = RigData.Instance;
        Rims = LipRims.Of(Rig, landmarks, data);
        // Holes are filled with their rims first, so that soft edges blend with skin and not with what was there before.
        Skin = CoverSplit.Of([.. Fill(data.Lips), .. Fill(data.Eyes[0]), .. Fill(data.Eyes[1]), .. LidsLast(data)], Rig.X, Rig.Y, Backdrop);
        Ground = Rig.Around.Ground(plate, Backdrop);
    }

    /// <summary>The picture parted into person and what stands behind.</summary>
    public Backdrop Backdrop { get; }

    /// <summary>The picture before anything is drawn, row by row.</summary>
    public uint[] Ground { get; }

    public PortraitRig Rig { get; }

    /// <summary>The eye left in the picture, then the right one.</summary>
    public EyeLayer[] Eyes { get; }

    public MouthLayer Mouth { get; }

    /// <summary>What lips that shut are drawn without; null where they touch in the picture.</summary>
    public LipRims? Rims { get; }

    /// <summary>Triangles of the face mesh with its holes closed.</summary>
    public CoverSplit Skin { get; }

    /// <summary>The triangles of the mesh, those of the upper lids at the end: shut, they lie over the lower ones.</summary>
    private static IEnumerable<int> LidsLast(RigData data)
    {
        HashSet<int> lids = [.. data.Handles[2].Vertex, .. data.Handles[4].Vertex];
        return data.Triangles.Chunk(3).OrderBy(corners => Array.TrueForAll(corners, lids.Contains)).SelectMany(corners => corners);
    }

    private static IEnumerable<int> Fill(RigContour contour)
    {
        for (var i = 0; i + 1 < contour.Upper.Length; i++)
        {
            int a = contour.Upper[i], b = contour.Upper[i + 1], c = contour.Lower[i], d = contour.Lower[i + 1];
            foreach (var corner in (int[])[a, b, c, b, d, c])
            {
                yield return corner;
            }
        }
    }
}
