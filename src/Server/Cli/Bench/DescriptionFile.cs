using PersonaAvatar.Personas.Creation;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>The lists of descriptions that are built in: a line each, fields parted by bars, remarks after a hash.</summary>
internal static class DescriptionFile
{
    /// <summary>The lines of a list, remarks left out.</summary>
    public static IEnumerable<string> Lines(string resource)
    {
        using var stream = typeof(ICharacterWriter).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program was built without {resource}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#');
    }
}
