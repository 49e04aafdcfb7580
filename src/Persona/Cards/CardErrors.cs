namespace PersonaAvatar.Personas.Cards;

/// <summary>Collects what is wrong with a card, one sentence a field.</summary>
internal sealed class CardErrors
{
    private const int MostLines = 500;

    private readonly List<string> _found = [];

    public IReadOnlyList<string> Found => _found;

    public void Text(string field, string? value, int longest)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            _found.Add($"{field} must not be empty");
        }
        else
        {
            Optional(field, value, longest);
        }
    }

    public void Optional(string field, string? value, int longest)
    {
        if (value is null)
        {
            _found.Add($"{field} must not be null");
        }
        else if (value.Length > longest)
        {
            _found.Add($"{field} must have at most {longest} characters, not {value.Length}");
        }
        else if (value.Any(char.IsControl))
        {
            _found.Add($"{field} must be one line of text without control characters");
        }
    }

    public void Name(string field, string? value, int longest)
    {
        bool good = value is { Length: > 0 } && value.Length <= longest && value[0] != '-' && value[^1] != '-'
            && value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
        if (!good)
        {
            _found.Add($"{field} must be 1 to {longest} letters a-z, digits or dashes, not starting or ending with a dash");
        }
    }

    public void Language(string field, string? value)
    {
        string[] parts = (value ?? "").Split('-');
        bool good = parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
        if (!good)
        {
            _found.Add($"{field} must be a BCP 47 language tag such as en or en-GB");
        }
    }

    public void VoiceId(string field, string? value)
    {
        int colon = (value ?? "").IndexOf(':', StringComparison.Ordinal);
        bool good = colon > 0 && colon < value!.Length - 1 && value.Length <= 120
            && value.All(c => !char.IsWhiteSpace(c) && !char.IsControl(c));
        if (!good)
        {
            _found.Add($"{field} must be engine:voice, such as flite:slt or espeak:en-gb");
        }
    }

    public void Range(string field, double value, double least, double most)
    {
        if (!(value >= least && value <= most))
        {
            _found.Add($"{field} must be between {least} and {most}");
        }
    }

    public void Lines(string field, IReadOnlyList<string>? lines, int least, int longest)
    {
        if (!Count(field, lines, least))
        {
            return;
        }

        for (int i = 0; i < lines!.Count; i++)
        {
            Text($"{field}[{i}]", lines[i], longest);
        }
    }

    public void Endings(string field, IReadOnlyList<string>? lines, char ending)
    {
        Lines(field, lines, 0, 300);
        Each(field, lines, line => line.EndsWith(ending), $"must end with '{ending}'");
    }

    public void Containing(string field, IReadOnlyList<string>? lines, string part)
    {
        Lines(field, lines, 0, 600);
        Each(field, lines, line => line.Contains(part, StringComparison.Ordinal), $"must contain {part}");
    }

    public void OneOf(string field, IReadOnlyList<string>? lines, IReadOnlyList<string> allowed)
    {
        if (Count(field, lines, 0))
        {
            Each(field, lines, allowed.Contains, $"must be one of {string.Join(", ", allowed)}");
        }
    }

    public void Statements(string field, IReadOnlyList<Statement>? statements, int least, int longest)
    {
        if (!Count(field, statements, least))
        {
            return;
        }

        for (int i = 0; i < statements!.Count; i++)
        {
            if (statements[i] is null)
            {
                _found.Add($"{field}[{i}] must not be null");
                continue;
            }

            Text($"{field}[{i}].say", statements[i].Say, longest);
            Optional($"{field}[{i}].about", statements[i].About, 300);
        }
    }

    private void Each(string field, IReadOnlyList<string>? lines, Func<string, bool> good, string rule)
    {
        for (int i = 0; i < (lines?.Count ?? 0); i++)
        {
            if (lines![i] is null || !good(lines[i]))
            {
                _found.Add($"{field}[{i}] {rule}");
            }
        }
    }

    private bool Count<T>(string field, IReadOnlyList<T>? lines, int least)
    {
        if (lines is null)
        {
            _found.Add($"{field} must not be null");
            return false;
        }

        if (lines.Count < least || lines.Count > MostLines)
        {
            _found.Add($"{field} must have between {least} and {MostLines} entries, not {lines.Count}");
        }

        return lines.Count <= MostLines;
    }
}
