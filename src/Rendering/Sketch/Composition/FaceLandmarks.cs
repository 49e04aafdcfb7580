using PersonaAvatar.Rendering.Sketch.Drawing;
using PersonaAvatar.Rendering.Sketch.Parts;
using PersonaAvatar.Rendering.Tracking;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>
/// Where the drawn features stand in a frame, under their index in the 478-point MediaPipe topology: irises, eye corners
/// and lids, brows, nose, lips, face outline. "Left" is the persona's own, the right of the picture.
/// </summary>
internal static class FaceLandmarks
{
    // From the outer corner to the inner one.
    private static readonly int[] LeftUpperLid = [263, 466, 388, 387, 386, 385, 384, 398, 362];
    private static readonly int[] LeftLowerLid = [263, 249, 390, 373, 374, 380, 381, 382, 362];
    private static readonly int[] RightUpperLid = [33, 246, 161, 160, 159, 158, 157, 173, 133];
    private static readonly int[] RightLowerLid = [33, 7, 163, 144, 145, 153, 154, 155, 133];
    private static readonly int[] LeftIris = [473, 474, 475, 476, 477];
    private static readonly int[] RightIris = [468, 469, 470, 471, 472];
    private static readonly int[] LeftBrow = [300, 293, 334, 296, 336];
    private static readonly int[] RightBrow = [70, 63, 105, 66, 107];

    /// <summary>The landmarks of the frame that the ink's pose describes, ordered by index.</summary>
    public static IReadOnlyList<SketchLandmark> Of(Ink ink, Blueprint plan)
    {
        var points = new SortedDictionary<int, SKPoint>();
        AddOutline(ink, plan, points);
        AddLips(ink, plan, points);
        for (var side = -1; side <= 1; side += 2)
        {
            AddEye(ink, plan, side, points);
            AddBrow(ink, plan, side, points);
        }

        var y = plan.Nose?.Y ?? plan.FoldNose.Y;
        points[1] = ink.Dome(0f, 0f, plan.Nose?.Lift ?? 10f).Map(0f, y);
        points[98] = ink.Dome(0f, 0f, 4f).Map(-(plan.Nose?.HalfWidth ?? 12f), y + 5f);
        points[327] = ink.Map(plan.Nose?.HalfWidth ?? 12f, y + 5f);
        ink.Flat();
        return [.. points.Select(point => new SketchLandmark(point.Key, point.Value.X, point.Value.Y))];
    }

    private static void AddOutline(Ink ink, Blueprint plan, SortedDictionary<int, SKPoint> points)
    {
        var outline = new Silhouette(plan.Outline);
        var box = outline.Bounds;
        var drop = outline.Drop(ink.Pose);
        ink.Plane(0f, 0f, 0f);
        for (var i = 0; i < FaceMesh.Outline.Length; i++)
        {
            // Equal angles round the head's middle meet the outline near where the topology puts its points.
            var angle = i * MathF.Tau / FaceMesh.Outline.Length;
            var y = Math.Clamp(-MathF.Cos(angle) * box.Height * 0.5f, -box.Height * 0.498f, box.Height * 0.498f) + box.MidY;
            var x = i is 0 or 18 ? 0f : MathF.Sign(MathF.Sin(angle)) * outline.HalfWidth(y);
            points[FaceMesh.Outline[i]] = ink.Map(x, y + (drop * outline.Follow(y)), outline.Follow(y) * plan.Outline.ChinDepth);
        }
    }

    private static void AddLips(Ink ink, Blueprint plan, SortedDictionary<int, SKPoint> points)
    {
        var form = new MouthForm();
        form.Set(ink.Pose, plan.Mouth);
        ink.Dome(0f, plan.Mouth.Y, plan.Mouth.Lift);
        for (var i = 0; i < FaceMesh.OuterUpperLip.Length; i++)
        {
            var u = (i / 5f) - 1f;
            var (half, corner) = u < 0f ? (form.X - form.LeftX, form.LeftY) : (form.RightX - form.X, form.RightY);
            var (x, inner) = (form.X + (u * half), 1f - (u * u));
            float Between(float middle) => corner + ((middle - corner) * inner);
            points[FaceMesh.OuterLowerLip[i]] = ink.Map(x, Between(form.Bottom + form.Lower));
            points[FaceMesh.OuterUpperLip[i]] = ink.Map(x, Between(form.Top - form.Upper));
            points[FaceMesh.InnerLowerLip[i]] = ink.Map(form.X + (0.94f * u * half), Between(form.Bottom));
            points[FaceMesh.InnerUpperLip[i]] = ink.Map(form.X + (0.94f * u * half), Between(form.Top));
        }
    }

    private static void AddEye(Ink ink, Blueprint plan, int side, SortedDictionary<int, SKPoint> points)
    {
        var (eye, lids) = (plan.Eye, LidForm.Of(ink.Pose, plan.Eye, side));
        var (upper, lower, iris) = side > 0 ? (LeftUpperLid, LeftLowerLid, LeftIris) : (RightUpperLid, RightLowerLid, RightIris);
        ink.Dome(side * eye.X, eye.Y, eye.Lift, side);
        for (var i = 0; i < upper.Length; i++)
        {
            var u = 1f - (i / 4f);
            var (line, bend) = (lids.Inner + ((lids.Outer - lids.Inner) * (u + 1f) * 0.5f), 1f - (u * u));
            points[upper[i]] = ink.Map(u * eye.HalfWidth, line + ((lids.Upper - line) * bend));
            points[lower[i]] = ink.Map(u * eye.HalfWidth, line + ((lids.Lower - line) * bend));
        }

        var (x, y) = (lids.LookX - (side * 0.6f), lids.LookY - 1.5f);
        points[iris[0]] = ink.Map(x, y);
        points[iris[1]] = ink.Map(x + (side * eye.Iris), y);
        points[iris[2]] = ink.Map(x, y - eye.Iris);
        points[iris[3]] = ink.Map(x - (side * eye.Iris), y);
        points[iris[4]] = ink.Map(x, y + eye.Iris);
    }

    private static void AddBrow(Ink ink, Blueprint plan, int side, SortedDictionary<int, SKPoint> points)
    {
        var brow = plan.Brow;
        var indices = side > 0 ? LeftBrow : RightBrow;
        ink.Dome(side * brow.X, brow.Y, brow.Lift, side);
        for (var i = 0; i < indices.Length; i++)
        {
            var u = 1f - (i / 2f);
            var (x, y) = Brow.Along(ink.Pose, brow, side, u);
            points[indices[i]] = ink.Map(x, y - (brow.Weight * 0.4f));
        }
    }
}
