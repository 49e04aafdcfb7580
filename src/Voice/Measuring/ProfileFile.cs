using System.Text.Json;
using System.Text.Json.Serialization;

namespace PersonaAvatar.Voices.Measuring;

/// <summary>
/// Measured profiles on disk: one JSON object a line, appended as voices are measured, so that an interrupted calibration goes on
/// where it stopped. The last line of a voice holds; a line that cannot be read, for example a torn last one, is passed over.
/// Thread-safe; several processes may write, and what one cannot write because another is at it is measured again another time.
/// </summary>
/// <param name="path">The file; its folder is made when needed.</param>
public sealed class ProfileFile(string path)
{
    // Raised when a measurement changes meaning: profiles of other schemas are measured again.
    private const int Schema = 2;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() }, NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    private readonly Lock gate = new();

    /// <summary>Everything that can be read.</summary>
    public async Task<IReadOnlyList<VoiceProfile>> ReadAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        var found = new Dictionary<string, VoiceProfile>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in await File.ReadAllLinesAsync(path, cancellationToken))
        {
            if (Parse(line) is { } profile)
            {
                found[profile.VoiceId] = profile;
            }
        }

        return [.. found.Values];
    }

    /// <summary>Adds a profile.</summary>
    public void Append(VoiceProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);

        // Begins with a line break: a torn line before it stays by itself.
        var line = "\n" + JsonSerializer.Serialize(new Line(Schema, profile), Json);
        lock (gate)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            try
            {
                File.AppendAllText(path, line);
            }
            catch (IOException)
            {
                // It is known to this process all the same.
            }
        }
    }

    private static VoiceProfile? Parse(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<Line>(text, Json) is { Schema: Schema, Profile: { VoiceId: not null, Traits: not null } profile } ? profile : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Line(int Schema, VoiceProfile Profile);
}
