using System.Text.RegularExpressions;

namespace PersonaAvatar.Personas.Creation.Understanding;

/// <summary>Finds a name given in a description: "named Giulia", "Captain Ruby, a pirate", "Albert Einstein".</summary>
internal static partial class NameFinder
{
    private const int LongestName = 40;

    /// <summary>The name and what it tells.</summary>
    public static NamePerson Find(string text, IReadOnlyList<Token> tokens, IReadOnlyList<Mention> mentions)
    {
        Match match = Named().Match(text);
        match = match.Success ? match : Leading().Match(text);
        if (match.Success && match.Groups["n"].Value.Trim() is { Length: > 1 and <= LongestName } name)
        {
            return new NamePerson(name, RealPeople.GenderOf(name) is not null, RealPeople.GenderOf(name), RealPeople.IsPublic(name));
        }

        return Bare(tokens, mentions);
    }

    // Two or three capitalised words that no entry knows, the first of them a first name: a person.
    private static NamePerson Bare(IReadOnlyList<Token> tokens, IReadOnlyList<Mention> mentions)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            int end = i;
            while (end < tokens.Count && tokens[end].IsCapital && (end == i || !tokens[end].AfterComma) && !mentions.Any(mention => mention.First <= end && mention.Last >= end && mention.Entry.Layer != "place" && mention.Sense.Language != "xx"))
            {
                end++;
            }

            string name = string.Join(' ', tokens.Skip(i).Take(end - i).Select(token => token.IsPossessive ? token.Text[..^2] : token.Text));
            if (RealPeople.IsPublic(name) || (end - i is 2 or 3 && RealPeople.GenderOf(name) is not null))
            {
                return new NamePerson(name, true, RealPeople.GenderOf(name), RealPeople.IsPublic(name));
            }

            i = Math.Max(i, end - 1);
        }

        return new NamePerson(null);
    }

    [GeneratedRegex(@"\b(?:named|called|whose name is|name is|namens|heißt|genannt|nommée?|appelée?|s'appelle|prénommée?|llamad[oa]|se llama|chiamat[oa]|genaamd)\s+[""“„«']?(?<n>\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:de|von|van|la|le|del|di|der)\s+)?\p{Lu}[\p{L}'’.-]*){0,2})", RegexOptions.CultureInvariant, 500)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?<n>\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’.-]+){0,2})\s*[,:–—]\s+(?:an?|the|ein|eine|un|une|una)\s", RegexOptions.CultureInvariant, 500)]
    private static partial Regex Leading();
}
