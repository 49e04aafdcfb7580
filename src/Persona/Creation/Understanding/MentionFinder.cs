using System.Globalization;
using PersonaAvatar.Personas.Creation.Knowledge;

namespace PersonaAvatar.Personas.Creation.Understanding;

/// <summary>Finds the known words and phrases of a description, the longest first.</summary>
internal static class MentionFinder
{
    /// <summary>Mentions in the order of the text; those of scripts without spaces carry character positions as token numbers.</summary>
    public static List<Mention> Find(string text, IReadOnlyList<Token> tokens, string language, Lexicon lexicon)
    {
        if (Lexicon.IsUnspaced(text))
        {
            return Unspaced(text, lexicon);
        }

        var mentions = new List<Mention>();
        for (int i = 0; i < tokens.Count;)
        {
            Mention? mention = At(tokens, i, language, lexicon, mentions.Exists(known => known.Entry.IsKind));
            if (mention is not null)
            {
                mentions.Add(mention);
            }

            i = mention is null ? i + 1 : mention.Last + 1;
        }

        return mentions;
    }

    /// <summary>The emoji of a text that are known, in order.</summary>
    public static List<Sense> Pictured(string text, Lexicon lexicon)
    {
        var senses = new List<Sense>();
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            string element = elements.GetTextElement();
            if (lexicon.FindPicture(element) is { } sense)
            {
                senses.Add(sense with { Gender = Pictures.Gender(element) ?? sense.Gender, English = Translations.Of("pic", Pictures.Bare(element)) ?? sense.English });
            }
        }

        return senses;
    }

    private static Mention? At(IReadOnlyList<Token> tokens, int i, string language, Lexicon lexicon, bool afterNoun)
    {
        for (int length = Math.Min(Lexicon.LongestPhrase, tokens.Count - i); length >= 1; length--)
        {
            Token[] part = [.. tokens.Skip(i).Take(length)];
            if (part.Skip(1).Any(token => token.AfterComma) || (length == 1 && Tongue.IsFunctionWord(language, part[0].Lower)))
            {
                continue;
            }

            string phrase = string.Join(' ', part.Select(token => token.Lower));
            IReadOnlyList<Sense> senses = lexicon.Find(phrase);
            if (senses.Count == 0 && length == 1)
            {
                senses = Pieces(part[0], language, lexicon);
            }

            // "Un dragón perezoso" is lazy, no sloth.
            if (afterNoun && language is "fr" or "es" && senses.Any(known => known.Entry.Layer == "mood"))
            {
                senses = [.. senses.Where(known => !known.Entry.IsKind)];
            }

            if (Best(senses, language) is { } sense)
            {
                return new Mention(sense, i, i + length - 1);
            }
        }

        return null;
    }

    // "owl-professor", "cat's", "Hafenbäcker".
    private static IReadOnlyList<Sense> Pieces(Token token, string language, Lexicon lexicon)
    {
        if (token.IsPossessive)
        {
            return lexicon.Find(token.Lower[..^2]);
        }

        int dash = token.Lower.LastIndexOf('-');
        if (dash > 0 && lexicon.Find(token.Lower[(dash + 1)..]) is { Count: > 0 } last)
        {
            return last;
        }

        return language == "de" ? lexicon.FindCompound(token.Lower) : [];
    }

    private static Sense? Best(IReadOnlyList<Sense> senses, string language)
    {
        bool listed = language is "en" or "de" or "fr" or "es";
        return senses.FirstOrDefault(sense => sense.Language == (listed ? language : "xx"))
            ?? senses.FirstOrDefault(sense => sense.Language == "en")
            ?? (listed ? null : (senses.Count > 0 ? senses[0] : null))
            ?? (language == "en" ? senses.FirstOrDefault(sense => sense.Entry.IsKind && sense.Word.Length > 3) : null);
    }

    private static List<Mention> Unspaced(string text, Lexicon lexicon)
    {
        var mentions = new List<Mention>();
        bool[] taken = new bool[text.Length];
        foreach (Sense sense in lexicon.Unspaced)
        {
            int at = text.IndexOf(sense.Word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && !taken[at] && !taken[at + sense.Word.Length - 1])
            {
                mentions.Add(new Mention(sense, at, at + sense.Word.Length - 1));
                Array.Fill(taken, true, at, sense.Word.Length);
            }
        }

        return [.. mentions.OrderBy(mention => mention.First)];
    }
}
