namespace PersonaAvatar.Rendering.Sketch.Composition.Words;

/// <summary>Finds in a subject the shape it names and the parts it plays: "owl professor", "my cat as a wizard".</summary>
internal static class SubjectReader
{
    private static readonly HashSet<string> Joints = new(StringComparer.Ordinal) { "as", "dressed", "playing", "like", "who", "that", "with", "in", "from", "wearing", "of", "at", "on" };

    /// <summary>What a subject says.</summary>
    /// <param name="Shape">Meaning of the noun found, or null.</param>
    /// <param name="Noun">The noun itself.</param>
    /// <param name="Roles">Features of the trades found.</param>
    /// <param name="RoleNames">Their names.</param>
    /// <param name="Rest">Words that were neither.</param>
    internal sealed record Found(string? Shape, string Noun, IReadOnlyList<string> Roles, IReadOnlyList<string> RoleNames, string Rest);

    /// <summary>Reads a subject.</summary>
    public static Found Read(string subject, string category)
    {
        var (before, after) = Parts(subject);
        var (roles, names, rest) = (new List<string>(), new List<string>(), new List<string>());
        var candidates = new List<(string Meaning, string Noun)>();
        Scan(before, candidates, roles, names, rest);
        if (candidates.Count == 0)
        {
            Scan(after, candidates, roles, names, rest);
        }
        else
        {
            ScanRoles(after, roles, names, rest);
        }

        var main = Choose(candidates, category);
        rest.AddRange(candidates.Where(candidate => candidate.Noun != main?.Noun).Select(candidate => candidate.Noun));

        return new Found(main?.Meaning, main?.Noun ?? string.Join(' ', before), roles, names, string.Join(' ', rest));
    }

    private static (List<string> Before, List<string> After) Parts(string subject)
    {
        var words = subject.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var cut = Array.FindIndex(words, Joints.Contains);
        return cut <= 0
            ? (Tokens.Of(subject), [])
            : (Tokens.Of(string.Join(' ', words[..cut])), Tokens.Of(string.Join(' ', words[cut..])));
    }

    private static void Scan(List<string> tokens, List<(string, string)> candidates, List<string> roles, List<string> names, List<string> rest)
    {
        for (var i = 0; i < tokens.Count;)
        {
            var shape = ShapeWords.Nouns.Match(tokens, i, out var length);
            var trade = RoleWords.Trades.Match(tokens, i, out var span);
            if (shape is not null && length >= span)
            {
                candidates.Add((shape, string.Join(' ', tokens.Skip(i).Take(length))));
                i += length;
            }
            else if (trade is not null)
            {
                roles.Add(trade);
                names.Add(string.Join(' ', tokens.Skip(i).Take(span)));
                i += span;
            }
            else
            {
                rest.Add(tokens[i++]);
            }
        }
    }

    /// <summary>After the noun only trades are looked for: in "apple with a hat" the hat is worn, not drawn by itself.</summary>
    private static void ScanRoles(List<string> tokens, List<string> roles, List<string> names, List<string> rest)
    {
        for (var i = 0; i < tokens.Count;)
        {
            if (RoleWords.Trades.Match(tokens, i, out var span) is { } trade)
            {
                roles.Add(trade);
                names.Add(string.Join(' ', tokens.Skip(i).Take(span)));
            }
            else
            {
                rest.Add(tokens[i]);
            }

            i += Math.Max(1, span);
        }
    }

    /// <summary>The last noun of the wanted category, or the last that is no person, or the last: "cat man" is a man where a person is wanted.</summary>
    private static (string Meaning, string Noun)? Choose(List<(string Meaning, string Noun)> candidates, string category)
    {
        (string, string)? best = null;
        var rank = -1;
        foreach (var candidate in candidates)
        {
            var shape = ShapeCatalogue.Find(ShapeId(candidate.Meaning));
            var score = shape.Category == category ? 2 : shape.Category != "person" ? 1 : 0;
            if (score >= rank && !(category == "person" && shape.Category != "person"))
            {
                (best, rank) = (candidate, score);
            }
        }

        return best;
    }

    /// <summary>The shape's id in a noun's meaning.</summary>
    public static string ShapeId(string meaning) => meaning.Split(':', 2)[0].Trim();
}
