namespace PersonaAvatar.Voices.Engines.Workers;

/// <summary>The version of a native library that is loaded into this process.</summary>
internal static class NativeVersion
{
    /// <summary>File name and size of the first loaded library whose name starts so, for example "libespeak-ng.so.1.1.51 358304".</summary>
    public static string Of(string name)
    {
        var path = File.ReadLines("/proc/self/maps").Select(l => l[(l.LastIndexOf(' ') + 1)..]).FirstOrDefault(p => Path.GetFileName(p).StartsWith(name, StringComparison.Ordinal));
        return path is null ? "" : $"{Path.GetFileName(path)} {new FileInfo(path).Length}";
    }
}
