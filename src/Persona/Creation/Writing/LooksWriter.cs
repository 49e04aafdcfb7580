using PersonaAvatar.Personas.Creation.Knowledge;

namespace PersonaAvatar.Personas.Creation.Writing;

/// <summary>The looks a character wants: what the description says, then what fits its kind and trade.</summary>
internal static class LooksWriter
{
    private const int MostFeatures = 10;
    private const int MostOthers = 3;

    private static readonly string[] s_hair = ["brown hair", "dark hair", "blond hair", "black hair", "auburn hair", "curly brown hair", "long dark hair", "wavy hair"];
    private static readonly string[] s_oldHair = ["grey hair", "white hair", "silver hair"];
    private static readonly string[] s_skin = ["fair skin", "light skin", "olive skin", "tanned skin", "brown skin", "dark skin"];
    // What a trade does to a person's face does not fit an owl's.
    private static readonly string[] s_bodily = ["hair", "moustache", "stubble", "cheek", "nose", "eyes", "skin", "brow", "smile", "lashes", "make-up", "hands", "arms", "wrinkle", "tattoo", "jaw", "teeth", "temples", "freckles", "face", "fingers", "braids", "braces"];
    private static readonly string[] s_manlyWords = ["beard", "moustache", "stubble", "bald"];
    private static readonly string[] s_womanlyWords = ["earrings", "lashes", "bun", "ponytail", "headscarf", "necklace", "gown", "dress", "tiara", "eyeliner", "pigtails", "make-up"];

    /// <summary>The looks, and others that leave what the description says as it is.</summary>
    public static (WantedLooks Looks, IReadOnlyList<WantedLooks> Others) WriteAll(Cast cast)
    {
        WantedLooks first = Write(cast, "looks");
        WantedLooks[] others = [.. Enumerable.Range(1, 2 * MostOthers).Select(number => Write(cast, $"looks.{number}"))
            .DistinctBy(looks => string.Join(';', looks.Features)).Where(looks => !looks.Features.SequenceEqual(first.Features)).Take(MostOthers)];
        return (first, others);
    }

    private static WantedLooks Write(Cast cast, string purpose)
    {
        Chooser chooser = cast.Chooser(purpose);
        var features = new List<string>(cast.From.Features);
        if (cast.Role is { } role)
        {
            Add(features, Chosen(role, chooser, cast).Where(feature => cast.From.IsPerson || !s_bodily.Any(word => feature.Contains(word, StringComparison.Ordinal))), cast);
        }

        foreach (Entry turn in cast.Turns)
        {
            Add(features, Chosen(turn, chooser, cast).Take(2), cast);
        }

        string noun = cast.From.Being.English;
        bool typical = cast.From.IsPerson || cast.Being.Is.Contains("role") || noun == WordForms.Canonical(cast.Being);
        Add(features, NounLooks.Of(noun) is { Count: > 0 } own ? own.Select(slot => chooser.Pick(slot.Split('/'))) : typical ? Chosen(cast.Being, chooser, cast) : [], cast);
        if (cast.From.IsPerson)
        {
            Add(features, Person(cast, chooser), cast);
        }

        return new WantedLooks
        {
            Category = cast.From.Category,
            Subject = Subject(cast),
            Age = cast.Age ?? cast.From.Age,
            Presentation = cast.Gender switch { "female" => "feminine", "male" => "masculine", _ => null },
            Features = [.. features.Distinct(StringComparer.OrdinalIgnoreCase).Take(MostFeatures)],
            Mood = cast.Moods[0].Id,
        };
    }

    // People are drawn as a woman, a man or a child; what they do shows in hat and clothes.
    private static string Subject(Cast cast) => !cast.From.IsPerson ? cast.From.Being.English
        : (cast.Age, cast.Gender) switch
        {
            ("child", "female") => "girl",
            ("child", _) => "boy",
            (_, "female") => "woman",
            _ => "man",
        };

    private static IEnumerable<string> Person(Cast cast, Chooser chooser)
    {
        string hair = cast.Place?.Trait("hair") is { Length: > 0 } local ? chooser.Pick(local.Split('/')) : chooser.Pick(s_hair);
        yield return cast.Age == "old" ? chooser.Pick(s_oldHair) : hair;
        yield return cast.Place?.Trait("skin") is { Length: > 0 } skin ? chooser.Pick(skin.Split('/')) : chooser.Pick(s_skin);
        if (cast.Age == "old")
        {
            yield return "wrinkles";
        }
    }

    private static IEnumerable<string> Chosen(Entry entry, Chooser chooser, Cast cast) =>
        entry.Trait("look").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(slot => chooser.Pick<string>([.. slot.Split('/', StringSplitOptions.TrimEntries).Where(choice => Fits(choice, cast)).DefaultIfEmpty("")]))
            .Where(choice => choice.Length > 0);

    private static bool Fits(string choice, Cast cast) =>
        !(cast.Gender == "female" && s_manlyWords.Any(word => choice.Contains(word, StringComparison.Ordinal)))
        && !(cast.Gender == "male" && s_womanlyWords.Any(word => choice.Contains(word, StringComparison.Ordinal)))
        && !(cast.Age == "child" && (s_manlyWords.Any(word => choice.Contains(word, StringComparison.Ordinal)) || choice.Contains("wrinkle", StringComparison.Ordinal)));

    // A second hat, hair or beard would contradict the first.
    private static void Add(List<string> features, IEnumerable<string> more, Cast cast)
    {
        foreach (string feature in more.Where(feature => Fits(feature, cast)))
        {
            string[] parts = ["hat", "cap", "hair", "beard", "moustache", "glasses", "coat", "jacket", "skin", "body", "eyes", "fur", "feathers", "crown", "cape", "petals", "scarf"];
            string part = parts.FirstOrDefault(word => feature.Split(' ').Contains(word)) ?? "";
            bool coloured = features.Count > 0 && part is "skin" or "body" or "fur" or "feathers" or "petals" && cast.From.Features.Any(Understanding.FeatureReader.IsColour);
            if (part.Length == 0 || (!coloured && !features.Any(known => known.Split(' ').Contains(part) || (part is "hat" or "cap" && known.Split(' ').Any(word => word is "hat" or "cap" or "helmet" or "crown" or "beret")))))
            {
                features.Add(feature);
            }
        }
    }
}
