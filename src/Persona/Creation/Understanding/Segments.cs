namespace PersonaAvatar.Personas.Creation.Understanding;

/// <summary>Cuts a description into its noun phrase and what is added to it: "with a hat", "from Brittany", "as a wizard".</summary>
internal static class Segments
{
    private static readonly HashSet<string> s_openers = Set(
        "with in from of who that which as at on by for wearing holding carrying named called and but without inside under near behind dressed disguised trapped made because turned working living into thinks when where whose riding playing is "
        + "mit aus von vom im in als auf ohne namens und der die das einer eines des am bei für unter verkleidet zum beim an trägt "
        + "avec de du des d en à au aux qui dans sur sans comme nommé nommée et déguisé déguisée pour chez portant habillé "
        + "con del que en como sin llamado llamada y vestido vestida disfrazado disfrazada para al desde "
        + "con di del della che da dal nel e com do da em van uit met die op en с в из из-за который которая на और का की के में");

    private static readonly HashSet<string> s_roleOpeners = Set("as dressed disguised turned working als verkleidet comme déguisé déguisée como vestido vestida disfrazado disfrazada come als как");

    /// <summary>First token and end (exclusive) of each segment, with the word that opens it, "" for the first and "," after a mark.</summary>
    public static List<(int Start, int End, string Opener)> Cut(IReadOnlyList<Token> tokens, IReadOnlyList<Mention> mentions, string language)
    {
        var inside = new HashSet<int>(mentions.Where(mention => mention.Last > mention.First && (mention.Entry.IsKind || mention.Entry.Layer == "place")).SelectMany(mention => Enumerable.Range(mention.First, mention.Last - mention.First + 1)));
        var segments = new List<(int, int, string)>();
        int start = 0;
        string opener = "";
        for (int i = 0; i < tokens.Count; i++)
        {
            bool article = i == start && language is "de" or "fr" or "es";
            bool opens = !inside.Contains(i) && s_openers.Contains(tokens[i].Lower) && !(article && opener.Length == 0 && tokens[i].Lower is "der" or "die" or "das");
            if (!opens && !(tokens[i].AfterComma && i > 0))
            {
                continue;
            }

            if (i > start)
            {
                segments.Add((start, i, opener));
            }

            // "dressed as a": the role opener stays when another opener follows at once.
            opener = opens ? (i == start && IsRole(opener) ? opener : tokens[i].Lower) : ",";
            start = opens ? i + 1 : i;
        }

        if (start < tokens.Count)
        {
            segments.Add((start, tokens.Count, opener));
        }

        return segments;
    }

    public static bool IsRole(string opener) => s_roleOpeners.Contains(opener);

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
