using PersonaAvatar.Rendering.Frames;

namespace PersonaAvatar.Rendering.Tracking;

/// <summary>
/// The squares of a picture that a detector with a square input looks at: one for the whole picture, or overlapping ones when it looks
/// closer.
/// </summary>
internal static class DetectorTiles
{
    /// <summary>How much of a tile its neighbour shows too, so that a face on the seam is whole in one of them.</summary>
    private const float Shared = 0.25f;

    /// <summary>The squares.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="zoom">The picture's long side over a square's side.</param>
    public static IEnumerable<FaceCrop> Of(Picture picture, float zoom)
    {
        float side = Math.Max(picture.Width, picture.Height) / zoom;
        (int columns, int rows) = (Along(picture.Width, side), Along(picture.Height, side));
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                yield return new(new(Middle(picture.Width, side, column, columns), Middle(picture.Height, side, row, rows)), side, 0);
            }
        }
    }

    private static int Along(int length, float side) => length <= side * 1.001f ? 1 : 1 + (int)MathF.Ceiling((length - side) / (side * (1 - Shared)));

    private static float Middle(int length, float side, int index, int count) =>
        count == 1 ? length / 2f : (side / 2) + (index * (length - side) / (count - 1));
}
