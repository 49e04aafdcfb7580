using System.Text;

namespace PersonaAvatar.Personas.Creation;

/// <summary>Refuses descriptions that insult people for what they are, or that sexualise children.</summary>
internal static class Courtesy
{
    // Rotated by 13 letters, so that nobody has to read them here.
    private static readonly string[] s_slurs =
    [
        "avttre", "avttn", "avttref", "xvxr", "xvxrf", "snttbg", "snttbgf", "fcvp", "fcvpf", "puvax", "puvaxf", "tbbx", "tbbxf", "jrgonpx", "genaal", "genaavrf", "ergneq", "ergneqf", "ergneqrq", "qlxrf",
        "envturnq", "gbjryurnq", "gbjryurnqf", "pbba", "pbbaf", "qnexvr", "xnssve", "cnxvf", "xnanxr", "artre", "fpujhpugry", "uherafbua", "anmvfnh", "artrerfftryq", "onzobhyn", "labhcva", "tbhvar", "znevpba",
        "znevpbarf", "fhqnpn", "onfgneqqnejva", "haghegzrafpu", "hagrezrafpu", "cébgnvfr",
    ];

    private static readonly string[] s_sexual = ["sexy", "nude", "naked", "erotic", "porn", "sexual", "seductive", "nackt", "erotisch", "nue", "érotique", "desnuda", "desnudo", "erótica"];
    private static readonly string[] s_minors = ["child", "kid", "girl", "boy", "toddler", "teen", "teenager", "schoolgirl", "schoolboy", "minor", "baby", "loli", "underage", "kind", "mädchen", "junge", "enfant", "fillette", "garçon", "niña", "niño"];

    private static readonly Lazy<HashSet<string>> s_refused = new(() => [.. s_slurs.Select(Rotate)]);

    /// <summary>Throws where a description is refused.</summary>
    /// <exception cref="DescriptionException">It holds a slur or sexualises a child.</exception>
    public static void Check(string description)
    {
        string[] words = Words(description);
        if (words.Any(s_refused.Value.Contains))
        {
            throw new DescriptionException(DescriptionFault.Refused, "There is a word in that description that insults people for what they are; describe the character without it.");
        }

        if (words.Any(s_sexual.Contains) && words.Any(s_minors.Contains))
        {
            throw new DescriptionException(DescriptionFault.Refused, "Characters that sexualise children are not made here; describe somebody else.");
        }
    }

    private static string[] Words(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text.ToLowerInvariant())
        {
            // The usual disguises of a letter.
            plain.Append(c switch { '1' or '!' => 'i', '3' => 'e', '0' => 'o', '@' => 'a', '$' => 's', _ => char.IsLetter(c) ? c : ' ' });
        }

        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Rotate(string word) =>
        string.Concat(word.Select(c => c is >= 'a' and <= 'z' ? (char)('a' + ((c - 'a' + 13) % 26)) : c));
}
