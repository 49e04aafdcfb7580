using System.Numerics;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Tracking;

namespace PersonaAvatar.Tests.Unit.Rendering.Tracking;

/// <summary>Finds given discs, as far as they are white in the picture; a second, worse box lies over each.</summary>
internal sealed class DiscDetector(params (Vector2 Middle, float Size)[] discs) : IFaceDetector
{
    public int Looks { get; private set; }

    public int Side => 100;

    public void Detect(Picture picture, float zoom, ICollection<FaceDetection> found)
    {
        Looks++;
        List<FaceDetection> candidates = [];
        foreach (((Vector2 middle, float size), int i) in discs.Select((disc, i) => (disc, i)))
        {
            if (picture.Row((int)middle.Y)[(int)middle.X * 4] > 0)
            {
                candidates.Add(Around(middle, size, 0.9f - (i * 0.1f)));
                candidates.Add(Around(middle + new Vector2(size * 0.1f), size, 0.3f));
            }
        }

        SuppressOverlaps.Move(candidates, found, 0.3f);
    }

    public void Dispose()
    {
    }

    private static FaceDetection Around(Vector2 middle, float size, float score)
    {
        var half = new Vector2(size / 2);
        return new(
            new(middle.X - half.X, middle.Y - half.Y, middle.X + half.X, middle.Y + half.Y), score,
            middle + new Vector2(-0.2f, -0.1f) * size, middle + new Vector2(0.2f, -0.1f) * size, middle, middle, middle);
    }
}
