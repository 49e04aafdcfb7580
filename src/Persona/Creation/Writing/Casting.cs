using PersonaAvatar.Personas.Creation.Knowledge;
using PersonaAvatar.Personas.Creation.Understanding;
using PersonaAvatar.Personas.Mind.Arithmetic;

namespace PersonaAvatar.Personas.Creation.Writing;

/// <summary>Decides what a description leaves open: mood, gender, age, place and name.</summary>
internal sealed class Casting(Encyclopedia knowledge)
{
    private static readonly string[] s_anyMood = ["gentle", "wise", "cheerful", "mischievous", "grumpy", "proud", "romantic", "brave"];

    // Moods that only English has in full, and the one that comes nearest.
    private static readonly Dictionary<string, string> s_nearest = new(StringComparer.Ordinal)
    {
        ["shy"] = "gentle", ["romantic"] = "gentle", ["brave"] = "cheerful", ["mysterious"] = "wise", ["lazy"] = "gentle", ["proud"] = "wise", ["mischievous"] = "cheerful",
    };

    public Cast Of(Understood from, int seed)
    {
        var chooser = new Chooser(seed, from.Text, "cast");
        bool human = from.IsPerson || from.Being.Entry.Is.Contains("role");
        string? gender = from.Gender ?? (from.IsPerson ? (chooser.Share < 0.5 ? "female" : "male") : null);
        Entry[] moods = from.Moods.Count > 0 ? [.. from.Moods.Select(sense => sense.Entry)] : [Tempered(from, chooser)];
        string? age = from.Age ?? (from.IsPerson ? (chooser.Share < 0.3 ? "young" : "adult") : null);
        Entry? place = from.Place?.Entry;
        Entry category = knowledge.Find(from.Being.Entry.Layer)!;
        category = category.In(from.Writing)["hi"].Count > 0 ? category : knowledge.Find("thing-talk")!;
        string name = from.GivenName ?? new Naming(knowledge).Of(from, gender, place, new Chooser(seed, from.Text, "name"));
        return new Cast
        {
            From = from,
            Seed = seed,
            Name = name.Length > 60 ? name[..60] : name,
            Gender = gender,
            Age = age,
            Moods = moods,
            Tones = [.. moods.Select(mood => mood.Speaks(from.Writing) ? mood : knowledge.Find(s_nearest.GetValueOrDefault(mood.Id, "wise"))!).Distinct()],
            MoodWasGiven = from.Moods.Count > 0,
            Families = [.. from.Being.Entry.Is.Skip(1).Concat(from.Role?.Entry.Is.Skip(1) ?? []).Concat(from.IsPerson && age is "old" or "child" or "young" ? [age!] : []).Distinct().Select(knowledge.Find).OfType<Entry>()],
            Category = category,
            Turns = [.. from.Turns.Select(sense => sense.Entry)],
            Place = place,
            Phrase = Phrases.Of(from, gender),
            Slots = Slots(from, human, age, place, category, chooser),
        };
    }

    private Entry Tempered(Understood from, Chooser chooser)
    {
        Entry[] fitting = [.. $"{from.Role?.Entry.Trait("temper")}, {from.Being.Entry.Trait("temper")}".Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(knowledge.Lexicon.Find).Select(sense => sense.Entry).Where(entry => entry.Layer == "mood")];
        return fitting.Length > 0 && chooser.Share < 0.85 ? chooser.Pick(fitting) : knowledge.Find(chooser.Pick(s_anyMood))!;
    }

    private static Dictionary<string, string> Slots(Understood from, bool human, string? age, Entry? place, Entry category, Chooser chooser)
    {
        int years = from.Years ?? age switch
        {
            _ when !human => age is "old" ? 11 + chooser.Below(9) : age is "young" or "child" ? 1 + chooser.Below(2) : 3 + chooser.Below(7),
            "child" => 6 + chooser.Below(6),
            "young" => 18 + chooser.Below(11),
            "old" => 67 + chooser.Below(21),
            _ => 33 + chooser.Below(26),
        };
        string number = from.Writing == "en" ? Spell(years) : years.ToString();
        IReadOnlyList<string> towns = place?.In("en")["town"] is { Count: > 0 } known ? known : category.In(from.Writing)["where"];
        string town = towns.Count > 0 ? chooser.Pick(towns) : from.Writing switch { "de" => "einer kleinen Stadt", "fr" => "une petite ville", "es" => "un pueblo pequeño", _ => "a small town" };
        string home = towns.Count > 1 ? chooser.Pick<string>([.. towns.Where(other => other != town)]) : town;
        return new Dictionary<string, string>(StringComparer.Ordinal) { ["age"] = number, ["place"] = town, ["home"] = home, ["noun"] = from.Being.English };
    }

    private static string Spell(int number) => NumberWords.Spell(number);
}
