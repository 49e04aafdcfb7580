using System.Diagnostics;

namespace PersonaAvatar.Tests.EndToEnd.Support;

/// <summary>The children of a process, as /proc tells.</summary>
internal static class ProcessTree
{
    /// <summary>How many direct children have this word on their command line.</summary>
    public static int Children(int parent, string word) => Find(parent, word).Count;

    /// <summary>Kills the direct children that have this word on their command line.</summary>
    public static void KillChildren(int parent, string word)
    {
        foreach (var id in Find(parent, word))
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }
    }

    private static List<int> Find(int parent, string word)
    {
        var found = new List<int>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), out var id) && Read(folder, "stat") is { Length: > 0 } stat
                && stat[(stat.LastIndexOf(')') + 2)..].Split(' ') is [var state, var of, ..]
                && state != "Z" && of == parent.ToString()
                && Read(folder, "cmdline").Contains(word, StringComparison.Ordinal))
            {
                found.Add(id);
            }
        }

        return found;
    }

    private static string Read(string folder, string file)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, file));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
