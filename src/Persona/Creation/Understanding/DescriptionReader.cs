using PersonaAvatar.Personas.Creation.Knowledge;

namespace PersonaAvatar.Personas.Creation.Understanding;

/// <summary>Understands a description: what it is, what it does, how it is, where it is from, how it looks.</summary>
internal sealed class DescriptionReader(Encyclopedia knowledge)
{
    private static readonly HashSet<string> s_measures = ["piece", "slice", "pair", "bunch", "bouquet", "cup", "glass", "loaf", "bar", "lump", "kind", "type", "sort", "bag", "box", "group", "ghost", "bottle", "bowl", "couple"];
    private static readonly HashSet<string> s_small = ["little", "tiny", "small", "klein", "kleine", "kleiner", "kleines", "winzig", "winzige", "winziger", "petit", "petite", "minuscule", "pequeño", "pequeña", "pequeñito", "pequeñita"];
    private static readonly HashSet<string> s_agents = ["seller", "keeper", "lover", "trainer", "farmer", "merchant", "vendor", "maker", "grower", "picker", "hunter", "breeder", "walker", "collector", "repairer", "dealer", "owner", "watcher", "fan", "expert", "thief"];
    private static readonly HashSet<string> s_workers = ["teapot", "toaster", "spoon", "kettle", "cup", "mug", "clock", "candle", "mirror", "fridge", "teacup", "frying pan", "alarm clock", "pillow", "armchair", "sofa"];
    private static readonly string[] s_drawn = ["cartoon", "anime", "manga", "comic", "toon", "chibi", "pixar-style", "disney-style", "zeichentrick", "comicfigur", "dessin animé", "dibujos animados", "caricatura", "мультяшный", "мультяшная", "アニメ", "漫画", "卡通", "动漫", "만화"];

    /// <summary>Reads a cleaned description.</summary>
    public Understood Read(string text)
    {
        List<Token> tokens = Token.Split(text);
        string language = tokens.Count == 0 ? "en" : Tongue.Of(text, tokens, knowledge.Lexicon);
        List<Mention> mentions = MentionFinder.Find(text, tokens, language, knowledge.Lexicon);
        // "John Smith" is no smith.
        mentions.RemoveAll(mention => mention.First > 0 && mention.First < tokens.Count && language != "de" && tokens[mention.First].IsCapital
            && tokens[mention.First - 1].IsCapital && RealPeople.GenderOf(tokens[mention.First - 1].Lower) is not null);
        List<Sense> pictures = MentionFinder.Pictured(text, knowledge.Lexicon);
        List<(int Start, int End, string Opener)> segments = Lexicon.IsUnspaced(text) ? [(0, text.Length, "")] : Segments.Cut(tokens, mentions, language);
        (Sense? being, Sense? role) = Heads(tokens, mentions, segments, language);
        (being, role) = Pictured(being, role, pictures);
        NamePerson named = NameFinder.Find(text, tokens, mentions);
        bool guess = being is null;
        being ??= Fallback(named.IsPerson || (segments.Count > 0 && PersonEndings.Hold(tokens, segments[0].End, language)), named.Gender);
        Sense[] moods = [.. mentions.Where(mention => mention.Entry.Layer == "mood" && !BeforeColour(tokens, mention)).Select(mention => mention.Sense)
            .Concat(pictures.Where(sense => sense.Entry.Layer == "mood")).DistinctBy(sense => sense.Entry.Id).Take(2)];
        bool person = being.Entry.Layer == "person" || being.Entry.Is.Contains("role");
        int? years = Years(tokens);
        return new Understood
        {
            Text = text,
            Language = language,
            Writing = language is "de" or "fr" or "es" && knowledge.Find("thing-talk")!.Speaks(language) ? language : "en",
            Being = being,
            Role = role,
            Moods = moods,
            Years = person ? years : null,
            Age = AgeOf(tokens, mentions, being, role, person, years),
            Place = mentions.Find(mention => mention.Entry.Layer == "place")?.Sense,
            Turns = [.. mentions.Where(mention => mention.Entry.Layer == "turn").Select(mention => mention.Sense).DistinctBy(sense => sense.Entry.Id).Take(3)],
            Gender = GenderReader.Of(tokens, being, role, language) ?? named.Gender,
            GivenName = named.Name,
            Features = FeatureReader.Read(tokens, mentions, segments, language, s_small),
            IsDrawn = being.Entry.Layer != "cartoon" && s_drawn.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)),
            IsGuess = guess,
            Notices = RealPeople.Notices(text, named, being.Entry.Layer == "person" || guess),
        };
    }

    private static bool BeforeColour(List<Token> tokens, Mention mention) =>
        mention.Last + 1 < tokens.Count && mention.Sense.Word is "dark" && FeatureReader.IsColour(tokens[mention.Last + 1].Lower);

    private static (Sense? Being, Sense? Role) Heads(List<Token> tokens, List<Mention> mentions, List<(int Start, int End, string Opener)> segments, string language)
    {
        Sense? being = null;
        Sense? role = null;
        for (int s = 0; s < segments.Count; s++)
        {
            (int start, int end, string opener) = segments[s];
            List<Mention> kinds = [.. mentions.Where(mention => mention.First >= start && mention.Last < end && mention.Entry.IsKind)];
            if (tokens.Count > 0 && kinds.Count > 1 && !Lexicon.IsUnspaced(tokens[0].Text))
            {
                kinds.RemoveAll(mention => mention.Last < tokens.Count && tokens[mention.Last].IsPossessive);
            }

            if (kinds.Count == 0 || (kinds.Count == 1 && opener is "afraid"))
            {
                continue;
            }

            bool headFirst = (language is "fr" or "es" or "it" or "pt" or "pl") && !kinds[0].Entry.IsPlainPerson;
            Mention head = headFirst ? kinds[0] : kinds[^1];
            if (being is null)
            {
                bool measure = kinds.Count == 1 && s_measures.Contains(head.Sense.Word) && s + 1 < segments.Count && segments[s + 1].Opener is "of";
                if (measure)
                {
                    continue;
                }

                Mention? other = kinds.Find(mention => mention != head);
                (being, role) = !headFirst ? Pair(head.Sense, other?.Sense)
                    : (head.Sense, other is { Entry: { IsRole: true, IsPlainPerson: false } } && !head.Entry.IsRole ? other.Sense : null);
            }
            else if (Segments.IsRole(opener) || (opener is "en" && language is "fr" && head.Entry.IsRole) || (being.Entry.IsPlainPerson && (opener is "," or "is" or "who") && head.Entry.IsRole))
            {
                (being, role) = role is null && head.Entry.Id != being.Entry.Id ? Together(being, head.Sense) : (being, role);
            }
        }

        return (being, role);
    }

    // Two nouns side by side: "owl professor", "wizard cat", "pirate grandmother", "banana seller".
    private static (Sense Being, Sense? Role) Pair(Sense head, Sense? other)
    {
        if (other is null || other.Entry.Id == head.Entry.Id)
        {
            return (head, null);
        }

        if (head.Entry.Layer == "person" && s_agents.Contains(head.Word.Split(' ')[^1]))
        {
            return (head, null);
        }

        if (head.Entry.IsPlainPerson && other.Entry.IsRole)
        {
            // A vampire lady is a vampire, as a lady pilot is a pilot.
            return other.Entry.Layer == "cartoon" ? (other with { Gender = head.Gender ?? other.Gender }, null) : Together(head, other);
        }

        if (head.Entry.IsRole && !other.Entry.IsRole)
        {
            return CanWork(other, head) ? (other, head) : (head, null);
        }

        if (!head.Entry.IsRole && other.Entry.IsRole)
        {
            return (head, other.Entry.IsPlainPerson ? null : other);
        }

        return head.Entry.Layer == "person" && other.Entry.Layer == "cartoon" ? (other, head)
            : head.Entry.IsRole && other.Entry.IsRole ? Together(other, head)
            : (head, null);
    }

    // An owl may be a professor; a night nurse, a tea merchant and a shoe salesman are people.
    private static bool CanWork(Sense being, Sense role) => being.Entry.Layer switch
    {
        "animal" or "fruit" or "plant" or "cartoon" => true,
        "other" => being.Entry.Id == "teapot" && s_workers.Contains(being.English),
        _ => !role.Entry.Is.Contains("shop") && !role.Entry.Is.Contains("craft"),
    };

    // "A woman, a pilot" is a pilot who is a woman; "a cat as a wizard" stays a cat.
    private static (Sense Being, Sense? Role) Together(Sense being, Sense role) =>
        being.Entry.IsPlainPerson && role.Entry.IsRole && role.Entry.Layer == "person"
            ? (role with { Gender = being.Gender ?? role.Gender }, being.Entry.Is.Contains("old") || being.Entry.Is.Contains("child") ? being : null)
            : (being, role);

    private static (Sense? Being, Sense? Role) Pictured(Sense? being, Sense? role, List<Sense> pictures)
    {
        Sense[] kinds = [.. pictures.Where(sense => sense.Entry.IsKind)];
        if (being is not null || kinds.Length == 0)
        {
            return (being, role);
        }

        Sense? thing = kinds.FirstOrDefault(sense => !sense.Entry.IsRole);
        Sense? figure = kinds.FirstOrDefault(sense => sense.Entry.IsRole);
        return thing is null ? (figure, null) : (thing, figure);
    }

    private Sense Fallback(bool isPerson, string? gender) => isPerson
        ? new Sense(knowledge.Find("somebody")!, "person", "en", "person", gender, "")
        : new Sense(knowledge.Find("thing")!, "thing", "en", "thing", null, "");

    private static int? Years(List<Token> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            string digits = new([.. tokens[i].Lower.TakeWhile(char.IsAsciiDigit)]);
            string rest = tokens[i].Lower[digits.Length..] + (i + 1 < tokens.Count ? " " + tokens[i + 1].Lower : "");
            bool aged = rest.Contains("year", StringComparison.Ordinal) || rest.Contains("jahr", StringComparison.Ordinal) || rest.Contains("jähr", StringComparison.Ordinal)
                || rest.Contains(" ans", StringComparison.Ordinal) || rest.Contains(" años", StringComparison.Ordinal) || (i > 0 && tokens[i - 1].Lower == "aged");
            if (digits.Length is 1 or 2 or 3 && aged && int.Parse(digits) is > 0 and < 120 and int years)
            {
                return years;
            }
        }

        return null;
    }

    private static string? AgeOf(List<Token> tokens, List<Mention> mentions, Sense being, Sense? role, bool person, int? years)
    {
        if (years is { } number)
        {
            return number < 13 ? "child" : number < 30 ? "young" : number < 62 ? "adult" : "old";
        }

        foreach (Mention mention in mentions.Where(mention => mention.Entry.Layer == "age"))
        {
            bool small = mention.First < tokens.Count && s_small.Contains(tokens[mention.First].Lower);
            if (!small || person)
            {
                return mention.Entry.Id[4..];
            }
        }

        if (person && mentions.Exists(mention => mention.Entry.IsPlainPerson && mention.Entry.Is.Contains("old")))
        {
            return "old";
        }

        string[] families = [.. being.Entry.Is.Concat(role?.Entry.Is ?? [])];
        return families.Contains("old") ? "old" : families.Contains("child") ? "child" : families.Contains("young") ? "young" : null;
    }
}
