using System.Globalization;
using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Server.Devices;

/// <summary>Face motion from a CSV such as persona animate writes.</summary>
internal static class MotionFile
{
    private const int MostPictures = 25 * 120;

    /// <summary>52 ARKit weights per picture, row by row; the first two minutes.</summary>
    /// <exception cref="StyleException">The file cannot be read, a column is missing or a value is no number.</exception>
    public static float[] Read(string path)
    {
        try
        {
            using var reader = new StreamReader(path);
            return Read(path, reader);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new StyleException($"{path} cannot be read; check the file and its rights.", unreadable);
        }
    }

    private static float[] Read(string path, StreamReader reader)
    {
        var header = (reader.ReadLine() ?? "").Split(',', StringSplitOptions.TrimEntries);
        var columns = Enum.GetNames<ArkitShape>()
            .Select(name => Array.FindIndex(header, column => column.Equals(name, StringComparison.OrdinalIgnoreCase)))
            .ToArray();
        if (Array.IndexOf(columns, -1) is var missing and >= 0)
        {
            throw new StyleException($"{path} is no motion CSV: it has no column {Enum.GetName((ArkitShape)missing)}; persona animate writes such files.");
        }

        var motion = new List<float>();
        for (var line = 2; motion.Count < MostPictures * ShapeWeights.Count && reader.ReadLine() is { } text; line++)
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
                    : throw new StyleException($"{path}, line {line}: column {header[column]} holds no number."));
            }
        }

        return [.. motion];
    }
}
