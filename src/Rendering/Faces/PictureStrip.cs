using System.Numerics;
using PersonaAvatar.Rendering.Frames;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>A strip of a picture between two corners, levelled: places are told by the share of the way along and by pixels below the line of the corners.</summary>
internal sealed class PictureStrip
{
    private readonly Picture _picture;
    private readonly Vector2 _left;
    private readonly Vector2 _across;

    /// <param name="picture">The picture.</param>
    /// <param name="left">The corner left in the picture, pixels.</param>
    /// <param name="right">The other corner.</param>
    public PictureStrip(Picture picture, Vector3 left, Vector3 right)
    {
        (_picture, _left) = (picture, Flat(left));
        Width = Math.Max(1e-3f, Vector2.Distance(_left, Flat(right)));
        _across = (Flat(right) - _left) / Width;
        Down = new Vector2(-_across.Y, _across.X);
    }

    /// <summary>Between the corners, pixels.</summary>
    public float Width { get; }

    /// <summary>Down in the strip, unit length.</summary>
    public Vector2 Down { get; }

    /// <summary>How far along a point lies, 0 at the left corner, 1 at the right one.</summary>
    public float AlongOf(Vector3 point) => Vector2.Dot(Flat(point) - _left, _across) / Width;

    /// <summary>How far below the line of the corners a point lies, pixels.</summary>
    public float BelowOf(Vector3 point) => Vector2.Dot(Flat(point) - _left, Down);

    /// <summary>How far below the line of the corners an edge passes, pixels.</summary>
    /// <param name="points">All points.</param>
    /// <param name="edge">Those of the edge, from left to right.</param>
    /// <param name="along">Where, 0..1.</param>
    public float EdgeAt(Vector3[] points, ReadOnlySpan<int> edge, float along)
    {
        for (var i = 1; i < edge.Length; i++)
        {
            float from = AlongOf(points[edge[i - 1]]), to = AlongOf(points[edge[i]]);
            if (along <= to || i == edge.Length - 1)
            {
                var share = Math.Clamp((along - from) / Math.Max(1e-4f, to - from), 0f, 1f);
                return float.Lerp(BelowOf(points[edge[i - 1]]), BelowOf(points[edge[i]]), share);
            }
        }

        return 0f;
    }

    /// <summary>Brightness of a place, 0..255: the mean of a small square, for grain and the weave of a canvas are no edges.</summary>
    /// <param name="along">The share of the way.</param>
    /// <param name="below">Pixels below the line of the corners.</param>
    public float Luma(float along, float below)
    {
        var at = _left + (along * Width * _across) + (below * Down);
        var half = Math.Max(0.5f, 0.012f * Width);
        return (Point(at.X - half, at.Y - half) + Point(at.X + half, at.Y - half) + Point(at.X - half, at.Y + half) + Point(at.X + half, at.Y + half)) / 4f;
    }

    private static Vector2 Flat(Vector3 point) => new(point.X, point.Y);

    private float Point(float x, float y)
    {
        var column = Math.Clamp((int)MathF.Floor(x), 0, _picture.Width - 1);
        var row = Math.Clamp((int)MathF.Floor(y), 0, _picture.Height - 1);
        var pixel = _picture.Row(row).Slice(4 * column, 3);
        return (0.11f * pixel[0]) + (0.59f * pixel[1]) + (0.3f * pixel[2]);
    }
}
