using System.Globalization;

namespace PersonaAvatar.Personas.Mind.Arithmetic;

/// <summary>Finds the sum in a sentence: "what is seven times eight?", "15% of 80", "(3 + 4) / 2".</summary>
internal static class ArithmeticReader
{
    private static readonly HashSet<string> s_polite = new(StringComparer.Ordinal)
    {
        "what", "what's", "whats", "is", "are", "how", "much", "many", "calculate", "compute", "does", "do", "make", "makes", "equal", "equals", "please", "can", "could",
        "you", "tell", "me", "solve", "work", "out", "add", "up", "give", "the", "result", "answer", "to", "do", "know", "sum", "of", "and", "so", "hey", "hi", "hello", "ok", "then", "now", "a",
    };

    private static readonly (string[] Words, char Kind)[] s_operators =
    [
        (["to", "the", "power", "of"], '^'), (["raised", "to"], '^'), (["divided", "by"], '/'), (["multiplied", "by"], '*'), (["square", "root", "of"], 'r'), (["root", "of"], 'r'),
        (["per", "cent", "of"], '%'), (["percent", "of"], '%'), (["per", "cent"], '%'), (["percent"], '%'), (["plus"], '+'), (["minus"], '-'), (["times"], '*'), (["x"], '*'), (["over"], '/'),
        (["mod"], 'm'), (["modulo"], 'm'), (["squared"], 's'), (["cubed"], 'c'), (["sqrt"], 'r'), (["negative"], '-'), (["less"], '-'),
    ];

    private static readonly Dictionary<string, decimal> s_fractions = new(StringComparer.Ordinal)
    {
        ["half"] = 0.5m, ["quarter"] = 0.25m, ["third"] = 1m / 3m, ["twice"] = 2m, ["double"] = 2m, ["triple"] = 3m, ["dozen"] = 12m, ["pi"] = 3.14159265358979m,
    };

    /// <summary>The tokens of the sum; null when the sentence is not one.</summary>
    /// <param name="text">A line of text.</param>
    public static List<ArithmeticToken>? Read(string text)
    {
        List<string> parts = Cut(text.ToLowerInvariant());
        var tokens = new List<ArithmeticToken>();
        int at = 0;
        while (at < parts.Count)
        {
            int used = Token(parts, at, tokens);
            if (used == 0)
            {
                return null;
            }

            at += used;
        }

        bool sum = tokens.Count(token => token.Kind is '#' or '!') >= 2 || tokens.Exists(token => token.Kind is 'r' or 's' or 'c');
        return sum && tokens.Exists(token => token.Kind is not ('#' or '(' or ')')) ? tokens : null;
    }

    private static int Token(List<string> parts, int at, List<ArithmeticToken> tokens)
    {
        string part = parts[at];
        if (char.IsDigit(part[0]) || (part[0] == '.' && part.Length > 1))
        {
            return Digits(part, tokens);
        }

        if (part.Length == 1 && "+-*/^%()".Contains(part, StringComparison.Ordinal))
        {
            tokens.Add(new ArithmeticToken(part[0]));
            return 1;
        }

        foreach ((string[] words, char kind) in s_operators)
        {
            if (words.SequenceEqual(parts.Skip(at).Take(words.Length)))
            {
                tokens.Add(new ArithmeticToken(kind));
                // "Fifteen percent of eighty": the "of" multiplies.
                if (kind == '%' && words[^1] == "of")
                {
                    tokens.Add(new ArithmeticToken('o'));
                }

                return words.Length;
            }
        }

        return Word(parts, at, tokens);
    }

    private static int Word(List<string> parts, int at, List<ArithmeticToken> tokens)
    {
        int used = NumberWords.Read(parts, at, out decimal number);
        if (used > 0)
        {
            used += Point(parts, at + used, ref number);
            tokens.Add(new ArithmeticToken('#', number));
            return used;
        }

        if (s_fractions.TryGetValue(parts[at], out decimal factor))
        {
            tokens.Add(new ArithmeticToken('#', factor));
            return 1;
        }

        if (parts[at] == "of" && tokens.Count > 0 && tokens[^1].Kind is '#' or '%')
        {
            tokens.Add(new ArithmeticToken('o'));
            return 1;
        }

        if (parts[at] == "and" && tokens.Count > 0 && tokens[^1].Kind == '#' && parts.Take(at).Contains("sum"))
        {
            tokens.Add(new ArithmeticToken('+'));
            return 1;
        }

        return s_polite.Contains(parts[at]) || parts[at] is "=" or "?" ? 1 : 0;
    }

    private static int Digits(string part, List<ArithmeticToken> tokens)
    {
        bool read = decimal.TryParse(part.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value);
        tokens.Add(new ArithmeticToken(read ? '#' : '!', value));
        return 1;
    }

    // "Three point one four".
    private static int Point(List<string> parts, int at, ref decimal number)
    {
        if (at + 1 >= parts.Count || parts[at] != "point")
        {
            return 0;
        }

        int used = 1;
        decimal place = 0.1m;
        while (at + used < parts.Count && used < 12 && NumberWords.Read([parts[at + used]], 0, out decimal digit) == 1 && digit < 10)
        {
            number += digit * place;
            place /= 10;
            used++;
        }

        return used > 1 ? used : 0;
    }

    private static List<string> Cut(string text)
    {
        var parts = new List<string>();
        int at = 0;
        while (at < text.Length)
        {
            char c = text[at];
            int end = at + 1;
            if (char.IsAsciiDigit(c) || (c == '.' && end < text.Length && char.IsAsciiDigit(text[end])))
            {
                while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
                {
                    end++;
                }

                parts.Add(text[at..end]);
            }
            else if (char.IsLetter(c))
            {
                while (end < text.Length && (char.IsLetter(text[end]) || (text[end] is '\'' or '’' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
                {
                    end++;
                }

                parts.Add(text[at..end].Replace('’', '\''));
            }
            else if (Sign(c, parts) is { Length: > 0 } sign)
            {
                parts.Add(sign);
            }

            at = end;
        }

        return parts;
    }

    private static string Sign(char c, List<string> parts) => c switch
    {
        '×' or '·' or '*' => "*",
        '÷' or '/' => "/",
        '−' or '–' => "-",
        '√' => "sqrt",
        '²' => "squared",
        '³' => "cubed",
        // "Twenty-one": a hyphen between number words joins them.
        '-' => parts.Count > 0 && char.IsLetter(parts[^1][0]) && NumberWords.Read([parts[^1]], 0, out _) == 1 ? "" : "-",
        '+' or '^' or '%' or '(' or ')' or '=' => c.ToString(),
        ' ' or '?' or '.' or '!' or ',' or ':' or '\'' or '"' => "",
        _ => "\u0001",
    };
}
