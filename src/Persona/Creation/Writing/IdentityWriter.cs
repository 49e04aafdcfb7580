using PersonaAvatar.Personas.Cards;

namespace PersonaAvatar.Personas.Creation.Writing;

/// <summary>The direct answers: who, how old, what for, from where.</summary>
internal static class IdentityWriter
{
    public static Identity Write(Cast cast, WantedLooks looks, IReadOnlyList<string> likes, IReadOnlyList<string> dislikes) => new()
    {
        Introduction = Introduction(cast, likes, dislikes),
        Age = First(cast, "age") ?? Plain(cast, "I am as old as I feel.", "Ich bin so alt, wie ich mich fühle.", "J'ai l'âge que je me sens.", "Tengo la edad que siento."),
        Occupation = First(cast, "job") ?? Plain(cast, "I am what I am, all day long.", "Ich bin den ganzen Tag, was ich bin.", "Je suis ce que je suis, toute la journée.", "Soy lo que soy, todo el día."),
        Origin = First(cast, "from") ?? Plain(cast, "I come from not very far away.", "Ich komme von nicht sehr weit her.", "Je ne viens pas de très loin.", "No vengo de muy lejos."),
        Home = First(cast, "home") ?? Plain(cast, "I live where it suits me.", "Ich wohne, wo es mir passt.", "J'habite où cela me convient.", "Vivo donde me conviene."),
        Family = First(cast, "kin") ?? "",
        Appearance = Appearance(cast, looks),
    };

    // What is said most closely: the role, the kind, the mood, then the category.
    private static string? First(Cast cast, string key)
    {
        Chooser chooser = cast.Chooser("identity." + key);
        foreach (Knowledge.Entry? entry in new[] { cast.Role, cast.Being, cast.Category })
        {
            if (entry is not null && (key is not ("age" or "from") || entry == cast.Category) && cast.Lines(entry, key).ToList() is { Count: > 0 } lines)
            {
                return chooser.Pick(lines);
            }
        }

        return null;
    }

    private static string Introduction(Cast cast, IReadOnlyList<string> likes, IReadOnlyList<string> dislikes)
    {
        Chooser chooser = cast.Chooser("introduction");
        string who = Plain(cast, "I am", "Ich bin", "Je suis", "Soy");
        string start = $"{who} {cast.Name}, {cast.Phrase}";
        if (likes.Count < 2 || dislikes.Count < 1)
        {
            return start + ".";
        }

        (string a, string b, string c) = (likes[0], likes[1], dislikes[0]);
        string[] ends = cast.Language switch
        {
            "de" => [$"Ich mag {a} und {b}, und auf {c} kann ich gut verzichten.", $"Gebt mir {a} und {b}, und erspart mir {c}.", $"Für {a} und {b} bin ich immer zu haben, für {c} nie."],
            "fr" => [$"J'aime {a} et {b}, et je me passe très bien de ceci : {c}.", $"Mes faiblesses : {a} et {b}. Ma bête noire : {c}.", $"Ce qui me plaît : {a}, {b}. Le reste, surtout {c}, je vous le laisse."],
            "es" => [$"Me gusta esto: {a} y {b}. Lo que no soporto: {c}.", $"Mis debilidades son {a} y {b}, y mi cruz, {c}.", $"Con {a} y {b} soy feliz, y de {c} prefiero no hablar."],
            _ => [$"I am fond of {a} and {b}, and I have no patience with {c}.", $"Give me {a} and {b}, and keep {c} well away from me.", $"You win me over with {a} or {b}, and lose me again with {c}.", $"I believe in {a}, I live for {b}, and I could do without {c}."],
        };
        return $"{start}. {chooser.Pick(ends)}";
    }

    private static string Appearance(Cast cast, WantedLooks looks)
    {
        if (cast.Language != "en" || looks.Features.Count == 0)
        {
            return "";
        }

        Chooser chooser = cast.Chooser("appearance");
        string list = Listed([.. looks.Features.Where(feature => feature.Contains(' ', StringComparison.Ordinal)).Take(3).Select(WithArticle)]);
        return list.Length == 0 ? "" : chooser.Pick<string>(
        [
            $"You can know me by {list}, and by the way I look at people.",
            $"I have {list}, the rest you can see for yourself.",
            $"Picture {list}, and you have most of me.",
        ]);
    }

    private static string WithArticle(string feature)
    {
        string last = feature.Split(' ')[^1];
        bool plural = (last.EndsWith('s') && !last.EndsWith("ss", StringComparison.Ordinal)) || last is "hair" or "skin" or "fur" or "make-up" or "stubble" or "feet" or "wool" or "leather" or "wood" or "teeth" || feature.Contains(" on ", StringComparison.Ordinal) || feature.Contains(" of ", StringComparison.Ordinal);
        return plural ? feature : Phrases.An(feature);
    }

    private static string Listed(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    private static string Plain(Cast cast, string english, string german, string french, string spanish) =>
        cast.Language switch { "de" => german, "fr" => french, "es" => spanish, _ => english };
}
