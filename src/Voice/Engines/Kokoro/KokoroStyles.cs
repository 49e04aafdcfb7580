using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace PersonaAvatar.Voices.Engines.Kokoro;

/// <summary>The styles of a Kokoro model: for each voice rows of 256 numbers, one for every length of text.</summary>
internal static class KokoroStyles
{
    /// <summary>Numbers in a row.</summary>
    public const int Width = 256;

    // Rows times width times four bytes, several times over: what is larger is no style.
    private const int LargestFile = 16 << 20;

    /// <summary>Names of the voices.</summary>
    public static IReadOnlyList<string> Names(string path)
    {
        if (Directory.Exists(path))
        {
            return [.. Directory.GetFiles(path, "*.bin").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];
        }

        return Guard(path, () =>
        {
            using var archive = ZipFile.OpenRead(path);
            return archive.Entries.Where(e => e.Name.EndsWith(".npy", StringComparison.Ordinal)).Select(e => e.Name[..^4]).Order(StringComparer.Ordinal).ToList();
        });
    }

    /// <summary>All rows of a voice, one after the other.</summary>
    /// <exception cref="VoiceEngineException">There is no such voice, or its file is not a style.</exception>
    public static float[] Read(string path, string name) => Guard(path, () =>
    {
        var bytes = Directory.Exists(path) ? File.ReadAllBytes(Path.Combine(path, name + ".bin")) : FromArchive(path, name);
        return bytes.Length > 0 && bytes.Length % (Width * sizeof(float)) == 0
            ? MemoryMarshal.Cast<byte, float>(bytes).ToArray()
            : throw new InvalidDataException($"{name} is not rows of {Width} numbers");
    });

    private static byte[] FromArchive(string path, string name)
    {
        using var archive = ZipFile.OpenRead(path);
        var entry = archive.GetEntry(name + ".npy") ?? throw new InvalidDataException($"it has no {name}");
        if (entry.Length > LargestFile)
        {
            throw new InvalidDataException($"{name} is too large");
        }

        using var stream = entry.Open();
        var bytes = new byte[entry.Length];
        stream.ReadExactly(bytes);

        // NumPy's format: magic, version, length of the header (2 bytes, or 4 from version 2 on), header, numbers.
        var long4 = bytes.Length > 12 && bytes[6] > 1;
        var start = bytes.Length < 12 ? 0 : long4 ? 12 + BitConverter.ToInt32(bytes, 8) : 10 + BitConverter.ToUInt16(bytes, 8);
        var header = start > 10 && start < bytes.Length ? Encoding.ASCII.GetString(bytes, 10, start - 10) : "";
        return header.Contains("'<f4'", StringComparison.Ordinal) && header.Contains("'fortran_order': False", StringComparison.Ordinal)
            ? bytes[start..]
            : throw new InvalidDataException($"{name} is not 32-bit numbers");
    }

    private static T Guard<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new VoiceEngineException($"The Kokoro voices in {path} cannot be read ({e.Message}); use the model's own voices file.", canRetry: false, e);
        }
    }
}
