using System.Globalization;
using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Server.Cli;

/// <summary>Face motion from a CSV such as persona animate writes.</summary>
internal static class MotionFile
{
    private const int MostPictures = 25 * 120;

    /// <summary>52 ARKit weights per picture, row by row; the first two minutes.</summary>
    /// <exception cref="UsageException">A column is missing or a value is no number.</exception>
    public static async Task<float[]> ReadAsync(string path, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(path);
        var header = (await reader.ReadLineAsync(cancellationToken) ?? "").Split(',', StringSplitOptions.TrimEntries);
        var columns = Enum.GetNames<ArkitShape>()
            .Select(name => Array.FindIndex(header, column => column.Equals(name, StringComparison.OrdinalIgnoreCase)))
            .ToArray();
        if (Array.IndexOf(columns, -1) is var missing and >= 0)
        {
            throw new UsageException($"{path} is no motion CSV: it has no column {Enum.GetName((ArkitShape)missing)}; persona animate writes such files.");
        }

        var motion = new List<float>();
        for (var line = 2; motion.Count < MostPictures * ShapeWeights.Count && await reader.ReadLineAsync(cancellationToken) is { } text; line++)
        {
            if (text.Length == 0)
            {
                continue;
            }

            var cells = text.Split(',');
            foreach (var column in columns)
            {
                motion.Add(column < cells.Length && float.TryParse(cells[column], CultureInfo.InvariantCulture, out var value) && float.IsFinite(value)
                    ? value
                    : throw new UsageException($"{path}, line {line}: column {header[column]} holds no number."));
            }
        }

        return [.. motion];
    }
}
