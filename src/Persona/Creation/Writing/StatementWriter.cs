using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Creation.Knowledge;

namespace PersonaAvatar.Personas.Creation.Writing;

/// <summary>Chooses the facts and opinions of a character from everything it is: kind first, then trade, place, temper, family and the rest.</summary>
internal static class StatementWriter
{
    private const int Wanted = 50;
    private const int WantedElsewhere = 42;
    private const int MostGeneral = 15;
    private const int LeastGeneral = 9;

    private static readonly string[] s_askedOften = ["routine", "love", "technology", "money", "happiness", "death", "food", "friends"];

    /// <summary>Facts and opinions, 40 or more where the language has them.</summary>
    public static (IReadOnlyList<Statement> Facts, IReadOnlyList<Statement> Opinions) Write(Cast cast)
    {
        var chosen = new List<(Saying Saying, string Text)>();
        int wanted = cast.Language == "en" ? Wanted : WantedElsewhere;
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach ((Entry? entry, int most, string noun) in Sources(cast))
        {
            Add(cast, entry, most, noun, chosen, said);
        }

        Add(cast, cast.Category, Math.Clamp(wanted - chosen.Count, LeastGeneral, MostGeneral), cast.From.Being.English, chosen, said);
        Add(cast, Encyclopedia.Shared.Find(cast.From.IsPerson ? "everybody" : cast.Language == "en" ? "everything" : "thing-talk"), wanted - chosen.Count, "", chosen, said);
        Add(cast, cast.Category, wanted - chosen.Count, "", chosen, said);
        return (Statements(chosen, false), Statements(chosen, true));
    }

    private static IEnumerable<(Entry? Entry, int Most, string Noun)> Sources(Cast cast)
    {
        string noun = cast.From.Being.English;
        yield return (cast.Being, 10, noun);
        if (cast.Category.Id != cast.Being.Layer)
        {
            yield return (Encyclopedia.Shared.Find(cast.Being.Layer), 10, "");
        }

        yield return (cast.Role, 8, cast.From.Role?.English ?? "");
        foreach (Entry turn in cast.Turns)
        {
            yield return (turn, 3, "");
        }

        yield return (cast.Place, 4, "");
        for (int i = 0; i < cast.Tones.Count; i++)
        {
            yield return (cast.Tones[i], i == 0 ? 6 : 3, "");
        }

        int share = cast.Families.Count > 3 ? 3 : cast.Families.Count > 1 ? 5 : 7;
        foreach (Entry family in cast.Families)
        {
            yield return (family, share, noun);
        }
    }

    private static void Add(Cast cast, Entry? entry, int most, string noun, List<(Saying, string)> chosen, HashSet<string> said)
    {
        if (entry is null || most <= 0)
        {
            return;
        }

        Chooser chooser = cast.Chooser($"say.{entry.Id}");
        IEnumerable<Saying> fitting = entry.In(cast.Language).Sayings.Where(saying => saying.Only.Count == 0 || saying.Only.Contains(noun));
        // What holds for this very noun is worth more than what holds for its whole group.
        List<Saying> ordered = [.. chooser.Take(fitting, 100).OrderBy(saying => saying.Only.Count > 0 || IsAskedOften(saying.About) ? 0 : 1)];
        foreach (Saying saying in ordered.Where(saying => said.Add(saying.Text)).Take(most))
        {
            chosen.Add((saying, chooser.Fill(cast.Agreed(saying.Text), cast.Slots)));
        }
    }

    // A typical day, and what everybody is asked about sooner or later.
    private static bool IsAskedOften(string about) => s_askedOften.Any(topic => about.Contains(topic, StringComparison.Ordinal));

    private static List<Statement> Statements(List<(Saying Saying, string Text)> chosen, bool opinions) =>
        [.. chosen.Where(item => item.Saying.IsOpinion == opinions).Select(item => new Statement { Say = item.Text, About = item.Saying.About })];
}
