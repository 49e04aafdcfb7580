using System.Text;

namespace PersonaAvatar.Personas.Creation.Writing;

/// <summary>Ids and plain voices for new cards.</summary>
internal static class CardIds
{
    private const int Longest = 32;
    private const string From1 = "àáâãäåāăąçćčďèéêëēęěğìíîïīıñńňòóôõöøōőřśşšťùúûüūůűýÿźżžłđ";
    private const string To1 = "aaaaaaaaacccdeeeeeeegiiiiiinnnoooooooorssstuuuuuuuyyzzzld";

    /// <summary>A name in letters a–z, digits and dashes.</summary>
    public static string From(string name)
    {
        var id = new StringBuilder();
        foreach (char raw in name.ToLowerInvariant())
        {
            int at = From1.IndexOf(raw, StringComparison.Ordinal);
            char c = at >= 0 ? To1[at] : raw;
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                id.Append(c);
            }
            else if (c is 'œ' or 'æ' or 'ß')
            {
                id.Append(c switch { 'œ' => "oe", 'æ' => "ae", _ => "ss" });
            }
            else if (id.Length > 0 && id[^1] != '-' && c is not ('\'' or '’' or '.'))
            {
                id.Append('-');
            }
        }

        string text = id.Length > Longest ? id.ToString(0, Longest) : id.ToString();
        text = text.Trim('-');
        return text.Length == 0 ? "persona" : text;
    }

    /// <summary>A voice that every installation has, for a language tag.</summary>
    public static string PlainVoice(string tag) => tag.Split('-')[0] switch
    {
        "en" => tag is "en-US" ? "espeak:en-us" : "espeak:en-gb",
        "fr" => "espeak:fr-fr",
        { Length: 2 } language => $"espeak:{language}",
        _ => "espeak:en-gb",
    };
}
