namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>A description nothing was tuned on, with what any reader takes from it.</summary>
/// <param name="Category">Its category.</param>
/// <param name="Language">The language it is written in.</param>
/// <param name="Subjects">English nouns of which one should be drawn; empty for people.</param>
/// <param name="Gender">female, male or null where the words leave it open.</param>
/// <param name="Pitch">The sign of the wanted pitch, or null.</param>
/// <param name="Pace">The sign of the wanted pace, or null.</param>
/// <param name="Text">The description.</param>
internal sealed record HeldOutDescription(string Category, string Language, IReadOnlyList<string> Subjects, string? Gender, int? Pitch, int? Pace, string Text)
{
    private const string Resource = "creation/descriptions-held-out.txt";

    /// <summary>Reads what is built in.</summary>
    public static IReadOnlyList<HeldOutDescription> Read() => [.. DescriptionFile.Lines(Resource).Select(Parse)];

    private static HeldOutDescription Parse(string line)
    {
        var parts = line.Split('|', 5, StringSplitOptions.TrimEntries);
        var wants = parts[3].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new HeldOutDescription(
            parts[0], parts[1], parts[2] == "-" ? [] : parts[2].Split('/'), wants[0] == "-" ? null : wants[0], Sign(wants[1]), Sign(wants[2]), parts[4]);
    }

    private static int? Sign(string word) => word switch { "high" or "fast" => 1, "low" or "slow" => -1, _ => null };
}
