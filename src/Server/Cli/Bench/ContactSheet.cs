using SkiaSharp;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>Many pictures on one, a sheet for each category: for eyes, which see what numbers do not.</summary>
internal static class ContactSheet
{
    private const int Columns = 10;

    /// <summary>Writes a PNG for each category into a folder.</summary>
    /// <param name="folder">The folder; made when absent.</param>
    /// <param name="pictures">PNG files with their categories.</param>
    /// <param name="size">Width and height of each in pixels.</param>
    /// <param name="cancellationToken">Stops after a sheet.</param>
    public static async Task WriteAsync(string folder, IReadOnlyList<(string Category, byte[] Picture)> pictures, int size, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        foreach (var category in pictures.GroupBy(picture => picture.Category, StringComparer.Ordinal))
        {
            var some = category.ToList();
            var rows = (some.Count + Columns - 1) / Columns;
            using var sheet = new SKBitmap(new SKImageInfo(Columns * size, rows * size, SKColorType.Bgra8888, SKAlphaType.Opaque));
            using var canvas = new SKCanvas(sheet);
            foreach (var (index, (_, png)) in some.Index())
            {
                using var picture = SKBitmap.Decode(png);
                canvas.DrawBitmap(picture, index % Columns * size, index / Columns * size, SKSamplingOptions.Default);
            }

            using var encoded = sheet.Encode(SKEncodedImageFormat.Png, 90);
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{category.Key}.png"), encoded.ToArray(), cancellationToken);
        }
    }
}
