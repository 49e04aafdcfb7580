using System.Numerics;
using System.Text.Json;

namespace PersonaAvatar.Server.Cli;

/// <summary>Reads files of points that come with a picture.</summary>
internal static class PointFiles
{
    /// <summary>Named points: {"mouth_left": [x, y], …}.</summary>
    /// <exception cref="UsageException">The file is absent or holds something else.</exception>
    public static Dictionary<string, Vector2> ReadPoints(string path)
    {
        var points = new Dictionary<string, Vector2>(StringComparer.Ordinal);
        foreach (var (name, values) in Read<Dictionary<string, float[]>>(path))
        {
            points[name] = values is { Length: >= 2 } ? new Vector2(values[0], values[1]) : throw new UsageException($"{path}: the point {name} must be [x, y].");
        }

        return points;
    }

    /// <summary>The 478 landmarks of one picture from a file that persona landmarks wrote.</summary>
    /// <exception cref="UsageException">The file is absent, or has no face for the picture.</exception>
    public static IReadOnlyList<Vector3> ReadLandmarks(string path, string image)
    {
        var faces = Read<Dictionary<string, Found?>>(path);
        var face = faces.FirstOrDefault(pair => pair.Key == image || Path.GetFileName(pair.Key) == Path.GetFileName(image)).Value;
        if (face?.Landmarks is not { } rows || Array.Exists(rows, row => row is not { Length: 3 }))
        {
            throw new UsageException($"{path} has no landmarks for {Path.GetFileName(image)}.");
        }

        return [.. rows.Select(row => new Vector3(row[0], row[1], row[2]))];
    }

    private static T Read<T>(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllBytes(path), JsonSerializerOptions.Web) ?? throw new UsageException($"{path} is empty.");
        }
        catch (Exception wrong) when (wrong is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be read: {wrong.Message}");
        }
    }

    private sealed record Found(float[][]? Landmarks);
}
