using System.Numerics;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>
/// How much of the lips' inner rims is not lip where a mouth stands open in its picture: shade, a row of teeth the landmarks did not quite leave out. Lips that
/// shut are drawn without it, else it would stay behind as a dark or bright band along their seam. Immutable.
/// </summary>
internal sealed class LipRims
{
    /// <summary>A gap below this over the distance of the eyes is no open mouth.</summary>
    private const float Least = 0.03f;

    /// <summary>How far from the edge a rim is looked for, over the distance of the eyes; what lies there is lip.</summary>
    private const float Reach = 0.032f;

    /// <summary>A colour nearer to the lip than this share of the inside's distance is lip.</summary>
    private const float Lip = 0.35f;

    private const int Steps = 8;

    private readonly RigData _data;
    private readonly float[] _upperX, _upperY, _lowerX, _lowerY;
    private readonly float _gap;

    private LipRims(PortraitRig rig, RigData data)
    {
        _data = data;
        _gap = rig.Mouth.Gap;
        (_upperX, _upperY) = Look(rig, data.Lips.Upper, -rig.Mouth.Down);
        (_lowerX, _lowerY) = Look(rig, data.Lips.Lower, rig.Mouth.Down);
    }

    /// <summary>The rims of a picture; null where its mouth is as good as closed.</summary>
    public static LipRims? Of(PortraitRig rig, RigData data) => rig.Mouth.Gap > Least * rig.EyeDistance ? new LipRims(rig, data) : null;

    /// <summary>Moves the places of the picture from which the lips are drawn away from the mouth: not at all with the mouth as in the picture, wholly once it is half shut.</summary>
    /// <param name="gap">The drawn gap of the lips, pixels.</param>
    /// <param name="x">Where the vertices lie in the picture.</param>
    /// <param name="y">Where the vertices lie in the picture.</param>
    public void LeaveAway(float gap, Span<float> x, Span<float> y)
    {
        var share = Math.Clamp(2f * (1f - (gap / _gap)), 0f, 1f);
        if (share > 0f)
        {
            _data.Handles[0].Apply(_upperX, _upperY, x, y, share);
            _data.Handles[1].Apply(_lowerX, _lowerY, x, y, share);
        }
    }

    private static (float[] X, float[] Y) Look(PortraitRig rig, int[] edge, Vector2 outwards)
    {
        Vector2[] away = [.. edge.Select((_, i) => Away(rig, edge, i, outwards))];
        float[] width = [.. edge.Select((vertex, i) => Width(rig, new Vector2(rig.X[vertex], rig.Y[vertex]), away[i]))];
        var (x, y) = (new float[edge.Length], new float[edge.Length]);
        for (var i = 0; i < edge.Length; i++)
        {
            // The wider of neighbours: no steps along the seam. Both edges move the corners.
            var rim = width[Math.Max(0, i - 1)..Math.Min(edge.Length, i + 2)].Max();
            rim *= i == 0 || i == edge.Length - 1 ? 0.5f : 1f;
            (x[i], y[i]) = (rim * away[i].X, rim * away[i].Y);
        }

        return (x, y);
    }

    /// <summary>The way out of the mouth at a place of an edge: at right angles to it, aside at the corners.</summary>
    private static Vector2 Away(PortraitRig rig, int[] edge, int i, Vector2 outwards)
    {
        Vector2 Place(int k) => new(rig.X[edge[k]], rig.Y[edge[k]]);
        if (i == 0 || i == edge.Length - 1)
        {
            return i == 0 ? -rig.Mouth.Across : rig.Mouth.Across;
        }

        var along = Place(i + 1) - Place(i - 1);
        var normal = new Vector2(-along.Y, along.X);
        normal *= Vector2.Dot(normal, outwards) < 0f ? -1f : 1f;
        return normal.LengthSquared() > 1e-6f ? Vector2.Normalize(normal) : outwards;
    }

    /// <summary>How wide the rim is at a place, pixels.</summary>
    private static float Width(PortraitRig rig, Vector2 place, Vector2 away)
    {
        var step = Reach * rig.EyeDistance / Steps;
        var lip = (At(rig.Plate, place + (Steps * step * away)) + At(rig.Plate, place + ((Steps + 2) * step * away))) / 2f;
        var inside = Vector3.Distance(At(rig.Plate, place - (0.5f * Reach * rig.EyeDistance * away)), lip);
        var rim = Steps - 1;
        while (rim >= 0 && Vector3.Distance(At(rig.Plate, place + (rim * step * away)), lip) <= Lip * inside)
        {
            rim--;
        }

        // The last pixel of it is half lip.
        return ((rim + 1) * step) + 0.5f;
    }

    private static Vector3 At(Plate plate, Vector2 place) =>
        Sprite.Unpack(plate[Math.Clamp((int)place.X, 0, plate.Width - 1), Math.Clamp((int)place.Y, 0, plate.Height - 1)]);
}
