using System.Numerics;
using PersonaAvatar.Rendering.Tracking;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>
/// How much of the lips' inner rims is not lip where a mouth stands open in its picture: shade, a row of teeth the landmarks did not quite leave out. Lips that
/// shut are drawn without it, else it would stay behind as a dark or bright band along their seam. Immutable.
/// </summary>
internal sealed class LipRims
{
    /// <summary>From this gap over the distance of the eyes on a rim is seen as inside.</summary>
    private const float Shows = 0.1f;

    /// <summary>How far from the edge what lies there is lip, over the distance of the eyes.</summary>
    private const float Reach = 0.032f;

    /// <summary>The most of a lip that may be rim, over its thickness: thin lips stay.</summary>
    private const float Most = 0.25f;

    /// <summary>A colour nearer to the lip than this share of the inside's distance is lip.</summary>
    private const float Lip = 0.5f;

    private const int Steps = 8;

    private readonly RigData _data;
    private readonly float[] _upperX, _upperY, _lowerX, _lowerY;
    private readonly float _shows;

    private LipRims(PortraitRig rig, float[] landmarks, RigData data)
    {
        _data = data;
        _shows = Math.Min(rig.Mouth.Gap, Shows * rig.EyeDistance);
        (_upperX, _upperY) = Look(rig, data.Lips.Upper, landmarks, FaceMesh.OuterUpperLip);
        (_lowerX, _lowerY) = Look(rig, data.Lips.Lower, landmarks, FaceMesh.OuterLowerLip);
    }

    /// <summary>The rims of a picture; null where the lips touch.</summary>
    /// <param name="rig">The picture.</param>
    /// <param name="landmarks">Its 478 points, x y z.</param>
    /// <param name="data">The mesh.</param>
    public static LipRims? Of(PortraitRig rig, float[] landmarks, RigData data) => rig.LipsPart ? new LipRims(rig, landmarks, data) : null;

    /// <summary>Moves the places of the picture from which the lips are drawn away from the mouth, the more the nearer the lips are: not at all with the mouth as in the picture.</summary>
    /// <param name="gap">The drawn gap of the lips, pixels.</param>
    /// <param name="x">Where the vertices lie in the picture.</param>
    /// <param name="y">Where the vertices lie in the picture.</param>
    public void LeaveAway(float gap, Span<float> x, Span<float> y)
    {
        var share = Math.Clamp(1f - (gap / _shows), 0f, 1f);
        if (share > 0f)
        {
            _data.Handles[0].Apply(_upperX, _upperY, x, y, share);
            _data.Handles[1].Apply(_lowerX, _lowerY, x, y, share);
        }
    }

    /// <summary>The rim at each place of an edge, pixels of the picture away from the mouth.</summary>
    private static (float[] X, float[] Y) Look(PortraitRig rig, int[] edge, float[] landmarks, ReadOnlySpan<int> outline)
    {
        var (width, away) = (new float[edge.Length], new Vector2[edge.Length]);
        for (var i = 0; i < edge.Length; i++)
        {
            var place = new Vector2(rig.X[edge[i]], rig.Y[edge[i]]);
            var lip = OutlineAt(landmarks, outline, i / (edge.Length - 1f)) - place;
            var thickness = Math.Max(1e-3f, lip.Length());
            away[i] = lip / thickness;
            width[i] = Math.Min(Width(rig, place, away[i]), Most * thickness);
        }

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

    /// <summary>The outer edge of a lip, 0 left corner .. 1 right corner.</summary>
    private static Vector2 OutlineAt(float[] landmarks, ReadOnlySpan<int> outline, float along)
    {
        Vector2 Place(int point) => new(landmarks[3 * point], landmarks[(3 * point) + 1]);
        var at = along * (outline.Length - 1);
        var k = Math.Min((int)at, outline.Length - 2);
        return Vector2.Lerp(Place(outline[k]), Place(outline[k + 1]), at - k);
    }

    /// <summary>How wide the rim is at a place, pixels.</summary>
    private static float Width(PortraitRig rig, Vector2 place, Vector2 away)
    {
        var step = Reach * rig.EyeDistance / Steps;
        Vector3 Colour(int steps) => rig.Plate.ColourAt(place + (steps * step * away));
        var lip = (Colour(Steps) + Colour(Steps + 2)) / 2f;
        var inside = Vector3.Distance(Colour(-(Steps / 2)), lip);
        var rim = 0;
        while (rim < Steps && Vector3.Distance(Colour(rim), lip) > Lip * inside)
        {
            rim++;
        }

        // Its last pixel is half lip.
        return (rim * step) + 0.5f;
    }
}
