using System.Numerics;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>
/// How far an eye really reaches in its picture: the lids' landmarks, widened by what beside them does not look like skin. Trackers set the
/// lids of drawn eyes inside them, and lashes stand out beyond all. Columns run along the eye, heights across it, both in pixels from the
/// middle of its corners. Immutable.
/// </summary>
internal sealed class EyeOpening
{
    /// <summary>Columns.</summary>
    public const int Columns = 49;

    /// <summary>Farthest beyond a corner, over the eye's width.</summary>
    private const float MostAside = 0.3f;

    /// <summary>Farthest above the upper lid, over the eye's width; and never past half the way to the brow.</summary>
    private const float MostAbove = 0.3f;

    /// <summary>Farthest below the lower lid.</summary>
    private const float MostBelow = 0.28f;

    private static readonly int[][] Brows = [[46, 53, 52, 65, 55], [285, 295, 282, 283, 276]];

    private readonly EyeRest _rest;
    private readonly LidSkin _skin;

    public EyeOpening(PortraitRig rig, EyeRest rest, int eye, float[] landmarks)
    {
        _rest = rest;
        float[] upper = Contour(rig, rest.Contour.Upper), lower = Contour(rig, rest.Contour.Lower);
        var brow = Brows[eye].Average(i => rest.HeightOf(new Vector2(landmarks[3 * i], landmarks[(3 * i) + 1])));
        float lid = upper[Columns / 2], below = lower[Columns / 2];
        var above = Math.Clamp(0.5f * (lid - brow), 0.06f * rest.Width, MostAbove * rest.Width);
        _skin = new LidSkin(rig.Plate, rest, lid - Math.Max(above, 0.35f * (lid - brow)), below + (0.32f * rest.Width));
        var up = Usual(upper, -1f, above, 0.75f);
        var down = Usual(lower, 1f, MostBelow * rest.Width, 0.6f);
        var middle = 0.5f * (lid - up + below + down);
        (Left, Right) = ((-0.5f * rest.Width) - Aside(-1f, middle), (0.5f * rest.Width) + Aside(1f, middle));
        for (var column = 0; column < Columns; column++)
        {
            var t = (2f * column / (Columns - 1)) - 1f;
            var bulge = MathF.Sqrt(1f - (t * t));
            Top[column] = upper[column] - (up * bulge);
            Bottom[column] = Math.Max(Top[column], lower[column] + (down * bulge));
        }
    }

    /// <summary>Where the eye begins along the line of its corners, pixels.</summary>
    public float Left { get; }

    /// <summary>Where it ends.</summary>
    public float Right { get; }

    /// <summary>Heights of the upper edge, evenly from left to right.</summary>
    public float[] Top { get; } = new float[Columns];

    /// <summary>Heights of the lower edge.</summary>
    public float[] Bottom { get; } = new float[Columns];

    /// <summary>Skin beside the eye that lies in no shade.</summary>
    public Vector3 LitSkin => _skin.Lit;

    /// <summary>Whether a place looks like the skin around.</summary>
    public bool IsSkin(Vector2 place) => _skin.Holds(place);

    /// <summary>Which column a place along the eye falls into, with its fraction.</summary>
    public float ColumnOf(float along) => (along - Left) / (Right - Left) * (Columns - 1);

    /// <summary>An edge of the lids as the mesh has it, from corner to corner.</summary>
    private float[] Contour(PortraitRig rig, int[] edge)
    {
        var heights = new float[Columns];
        for (var column = 0; column < Columns; column++)
        {
            var along = AlongOf(column);
            for (var i = 1; i < edge.Length; i++)
            {
                Vector2 a = new(rig.X[edge[i - 1]], rig.Y[edge[i - 1]]), b = new(rig.X[edge[i]], rig.Y[edge[i]]);
                float from = _rest.AlongOf(a), to = _rest.AlongOf(b);
                if (along <= to || i == edge.Length - 1)
                {
                    heights[column] = float.Lerp(_rest.HeightOf(a), _rest.HeightOf(b), Math.Clamp((along - from) / Math.Max(1e-3f, to - from), 0f, 1f));
                    break;
                }
            }
        }

        return heights;
    }

    /// <summary>A column of the lids as the mesh has them, pixels from the middle of the corners.</summary>
    private float AlongOf(int column) => (((float)column / (Columns - 1)) - 0.5f) * _rest.Width;

    /// <summary>How far beyond an edge there is no skin, pixels: what most of its columns say.</summary>
    private float Usual(float[] edge, float way, float most, float rank)
    {
        var runs = new List<float>();
        for (var column = Columns / 6; column <= Columns - 1 - (Columns / 6); column++)
        {
            runs.Add(Run(AlongOf(column), edge[column], way, most));
        }

        runs.Sort();
        return runs[(int)(rank * (runs.Count - 1))];
    }

    /// <summary>How far from an edge on there is no skin, pixels.</summary>
    private float Run(float along, float height, float way, float most) => Run(at => _rest.PlaceOf(along, height + (way * at)), most);

    /// <summary>How far along a line there is no skin, pixels; a gap of two pixels is passed over.</summary>
    private float Run(Func<float, Vector2> placeOf, float most)
    {
        var run = 0f;
        for (var at = 0.5f; at <= most; at += 0.5f)
        {
            if (!IsSkin(placeOf(at)))
            {
                run = at;
            }
            else if (at - run > 2f)
            {
                break;
            }
        }

        return run;
    }

    /// <summary>How far beyond a corner the eye goes on, pixels.</summary>
    private float Aside(float way, float height)
    {
        var inset = 0.06f * _rest.Width;
        var runs = new[] { height - inset, height, height + inset }.Select(at => RunAside(way, at)).Order().ToArray();
        return runs[1];
    }

    private float RunAside(float way, float height) =>
        Run(at => _rest.PlaceOf(way * ((0.5f * _rest.Width) + at), height), MostAside * _rest.Width);
}
