using PersonaAvatar.Personas.Creation;

namespace PersonaAvatar.Server.Creation;

/// <summary>How well the words of a face fit wanted looks.</summary>
/// <param name="Score">0 when the subject is not named; 0.6 to 0.95 by how many of the features are named too.</param>
/// <param name="Reasons">What was found, one sentence each.</param>
internal sealed record LooksFit(double Score, IReadOnlyList<string> Reasons)
{
    private static readonly LooksFit None = new(0, []);

    /// <summary>Compares wanted looks with the words of a face.</summary>
    /// <param name="looks">What is wanted.</param>
    /// <param name="words">Name and description of the face.</param>
    public static LooksFit Of(WantedLooks looks, string words)
    {
        var there = Words(words);
        var subject = Words(looks.Subject);
        if (subject.Count == 0 || !subject.All(there.Contains))
        {
            return None;
        }

        var found = looks.Features.Where(feature => Words(feature) is { Count: > 0 } parts && parts.All(there.Contains)).ToList();
        var part = looks.Features.Count == 0 ? 1 : found.Count / (double)looks.Features.Count;
        var reasons = new List<string> { $"a face of your library that its name or description calls \"{looks.Subject}\"" };
        reasons.AddRange(found.Select(feature => $"{feature}: named there too"));
        return new LooksFit(Math.Round(0.6 + (0.35 * part), 3), reasons);
    }

    private static HashSet<string> Words(string text) =>
        [.. text.ToLowerInvariant().Split([.. text.ToLowerInvariant().Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word is not ("a" or "an" or "the" or "of" or "with" or "and" or "in"))];
}
