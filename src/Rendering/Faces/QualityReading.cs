using System.Numerics;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Painting;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>Judges how well a picture suits being animated.</summary>
internal static class QualityReading
{
    private const float GoodEyes = 60f;

    /// <summary>The report.</summary>
    /// <param name="bitmap">The picture, BGRA.</param>
    /// <param name="landmarks">478 points of it, x y z.</param>
    /// <param name="confidence">The tracker's presence, 0..1.</param>
    public static FaceQuality Of(SKBitmap bitmap, IReadOnlyList<float[]> landmarks, float confidence)
    {
        Vector2 At(int i) => new(landmarks[i][0], landmarks[i][1]);
        var right = (At(33) + At(133)) / 2f;
        var left = (At(263) + At(362)) / 2f;
        var eyes = Vector2.Distance(right, left);
        var fit = HeadFit.Of(RigData.Instance.Rest, [.. landmarks.SelectMany(point => point)]);
        var (yaw, roll) = (fit.Yaw, fit.Roll);
        var gap = Vector2.Distance(At(13), At(14)) / eyes;
        var open = Math.Min(
            Vector2.Distance(At(159), At(145)) / Vector2.Distance(At(33), At(133)), Vector2.Distance(At(386), At(374)) / Vector2.Distance(At(263), At(362)));
        var sharpness = Sharpness(bitmap, (right + left) / 2f, eyes);
        var advice = new List<string>();
        Advise(advice, eyes < 0.6f * GoodEyes, $"Use a larger picture: the eyes are {eyes:F0} pixels apart, {GoodEyes:F0} and more are good.");
        Advise(advice, sharpness < 0.35f, "Use a sharper picture: the face is blurred.");
        Advise(advice, Math.Abs(yaw) > 25f, "Use a picture from the front: the head is turned away.");
        Advise(advice, gap > 0.06f, "A closed mouth gives cleaner lips: in this picture it is open.");
        Advise(advice, open < 0.12f, "Use a picture with both eyes open.");
        Advise(advice, confidence < 0.8f, "Check the points: the tracker is not sure of this face.");
        Advise(advice, Math.Abs(roll) > 25f, "Turn the picture upright.");
        var score = Min(
            Math.Clamp(eyes / GoodEyes, 0f, 1f), Math.Clamp(sharpness / 0.6f, 0f, 1f), Math.Clamp((60f - Math.Abs(yaw)) / 40f, 0f, 1f),
            Math.Clamp(1f - (gap / 0.6f), 0.4f, 1f), Math.Clamp(open / 0.15f, 0.3f, 1f), Math.Clamp(confidence, 0f, 1f));
        return new FaceQuality(R(score), R(eyes), R(sharpness), R(yaw), R(roll), R(gap), R(open), R(confidence), advice);
    }

    /// <summary>The report on a frame of a clip.</summary>
    /// <param name="picture">The frame.</param>
    /// <param name="landmarks">478 points of it.</param>
    /// <param name="confidence">The tracker's presence, 0..1.</param>
    public static FaceQuality Of(Picture picture, ReadOnlySpan<Vector3> landmarks, float confidence)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(picture.Width, picture.Height, SKColorType.Bgra8888, SKAlphaType.Opaque));
        picture.Pixels.CopyTo(bitmap.GetPixelSpan());
        var points = new float[landmarks.Length][];
        for (var i = 0; i < points.Length; i++)
        {
            points[i] = [landmarks[i].X, landmarks[i].Y, landmarks[i].Z];
        }

        return Of(bitmap, points, confidence);
    }

    private static void Advise(List<string> advice, bool needed, string sentence)
    {
        if (needed)
        {
            advice.Add(sentence);
        }
    }

    private static float Min(params ReadOnlySpan<float> parts)
    {
        var least = 1f;
        foreach (var part in parts)
        {
            least = Math.Min(least, part);
        }

        return least;
    }

    private static float R(float value) => MathF.Round(value, 3);

    /// <summary>
    /// How much of the contrast around the eyes lies in the finest detail: second differences over the spread of brightness, at a
    /// size where the eyes are at most 120 pixels apart, so that a large soft picture is not called blurred. Drawings are crisp.
    /// </summary>
    private static float Sharpness(SKBitmap bitmap, Vector2 middle, float eyes)
    {
        var step = Math.Max(1, (int)MathF.Round(eyes / 120f));
        var reach = (int)(0.9f * eyes / step);
        double fine = 0, sum = 0, squares = 0;
        var count = 0;
        for (var row = -reach; row <= reach; row++)
        {
            for (var column = -reach; column <= reach; column++)
            {
                int x = (int)middle.X + (column * step), y = (int)middle.Y + (row * step);
                if (x < step || y < step || x >= bitmap.Width - step || y >= bitmap.Height - step)
                {
                    continue;
                }

                var here = Luma(bitmap, x, y);
                var bend = (4 * here) - Luma(bitmap, x - step, y) - Luma(bitmap, x + step, y) - Luma(bitmap, x, y - step) - Luma(bitmap, x, y + step);
                fine += bend * bend;
                sum += here;
                squares += here * here;
                count++;
            }
        }

        var spread = count == 0 ? 0 : (squares / count) - (sum / count * (sum / count));
        return spread < 4 ? 0f : (float)Math.Clamp(4 * Math.Sqrt(fine / count / spread), 0, 1);
    }

    private static double Luma(SKBitmap bitmap, int x, int y)
    {
        var pixel = bitmap.GetPixelSpan().Slice((y * bitmap.RowBytes) + (x * 4), 3);
        return (0.11 * pixel[0]) + (0.59 * pixel[1]) + (0.3 * pixel[2]);
    }
}
