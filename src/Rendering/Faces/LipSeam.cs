using System.Numerics;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Tracking;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>
/// Lays the inner lips of a closed mouth onto the dark line where the lips of the picture meet. A tracker that is a few pixels off
/// would cut the mouth open beside that line, and the line would stay behind on a lip.
/// </summary>
/// <remarks>
/// Tuned on 72 closed mouths that the trackers' own renderer drew: there the distance to the true line falls from 3.0 to 1.7 % of the
/// distance of the outer eye corners. The same for lids made them worse, so lids stay as they are found.
/// </remarks>
internal static class LipSeam
{
    /// <summary>A mouth that stands open further than this over its width has no line.</summary>
    private const float Shut = 0.1f;

    /// <summary>Half the band over the width of the mouth.</summary>
    private const float Band = 0.2f;

    /// <summary>How far from the line its sides are looked at, over the width of the mouth.</summary>
    private const float Line = 0.045f;

    /// <summary>A mouth narrower than this, pixels, shows nothing to go by.</summary>
    private const float Least = 12f;

    private static readonly BandPath Seam = new(Bend: 0.06f, Far: 0.35f, Clear: 0.34f, Gain: 0.14f);

    /// <summary>What goes with the line: the edges of both lips, and the rows between.</summary>
    private static readonly int[] Lips =
    [
        .. ((int[])
        [
            .. FaceMesh.InnerUpperLip, .. FaceMesh.InnerLowerLip, .. FaceMesh.OuterUpperLip, .. FaceMesh.OuterLowerLip,
            62, 183, 42, 41, 38, 12, 268, 271, 272, 407, 292, 325, 319, 403, 316, 15, 86, 179, 89, 96,
            76, 184, 74, 73, 72, 11, 302, 303, 304, 408, 306, 307, 320, 404, 315, 16, 85, 180, 90, 77,
        ]).Distinct(),
    ];

    /// <summary>The landmarks with the lips where the picture has them; the same where it shows no clear line.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="landmarks">478 points of a tracker, pixels.</param>
    public static IReadOnlyList<Vector3> Snap(Picture picture, IReadOnlyList<Vector3> landmarks)
    {
        Vector3[] points = [.. landmarks];
        var strip = new PictureStrip(picture, points[78], points[308]);
        if (strip.Width < Least || strip.BelowOf(points[14]) - strip.BelowOf(points[13]) > Shut * strip.Width)
        {
            return landmarks;
        }

        var band = Band * strip.Width;
        if (Seam.Find(Darkness(strip, points, band)) is not { } line)
        {
            return landmarks;
        }

        Move(strip, points, line, band);
        return points;
    }

    /// <summary>How much darker each place of the band is than what lies above and below it, over the contrast of the band.</summary>
    private static float[,] Darkness(PictureStrip strip, Vector3[] points, float band)
    {
        var worth = new float[BandPath.Columns, BandPath.Rows];
        var reach = Line * strip.Width;
        double sum = 0, squares = 0;
        for (var column = 0; column < BandPath.Columns; column++)
        {
            var along = column / (BandPath.Columns - 1f);
            var own = (strip.EdgeAt(points, FaceMesh.InnerUpperLip, along) + strip.EdgeAt(points, FaceMesh.InnerLowerLip, along)) / 2f;
            for (var row = 0; row < BandPath.Rows; row++)
            {
                var at = own + (BandPath.Offset(row) * band);
                var here = strip.Luma(along, at);
                // Darker than both sides: an edge between light and dark is no line.
                worth[column, row] = Math.Min(strip.Luma(along, at - reach), strip.Luma(along, at + reach)) - here;
                (sum, squares) = (sum + here, squares + (here * here));
            }
        }

        var contrast = (float)Math.Sqrt(Math.Max(1, (squares / worth.Length) - (sum / worth.Length * (sum / worth.Length))));
        for (var column = 0; column < BandPath.Columns; column++)
        {
            for (var row = 0; row < BandPath.Rows; row++)
            {
                worth[column, row] /= contrast;
            }
        }

        return worth;
    }

    private static void Move(PictureStrip strip, Vector3[] points, float[] line, float band)
    {
        float[] along = [.. Lips.Select(i => Math.Clamp(strip.AlongOf(points[i]), 0f, 1f) * (BandPath.Columns - 1))];
        for (var i = 0; i < Lips.Length; i++)
        {
            var k = Math.Min((int)along[i], BandPath.Columns - 2);
            points[Lips[i]] += new Vector3(band * float.Lerp(line[k], line[k + 1], along[i] - k) * strip.Down, 0f);
        }
    }
}
