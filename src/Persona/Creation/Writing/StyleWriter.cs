using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Creation.Knowledge;

namespace PersonaAvatar.Personas.Creation.Writing;

/// <summary>How it talks: manner, openers, questions, and the ready replies to common turns.</summary>
internal static class StyleWriter
{
    public static SpeakingStyle Style(Cast cast)
    {
        string manner = string.Join(' ', cast.Tones.SelectMany(mood => cast.Lines(mood, "manner").Take(1)).Take(1));
        string verbosity = cast.Moods[0].In("en")["verb"] is { Count: > 0 } lines ? lines[0] : "2";
        return new SpeakingStyle(int.Parse(verbosity))
        {
            Manner = manner.Length > 0 ? manner : "Speaks plainly and in character.",
            Openers = Take(cast, "open", 6, cast.Tones),
            Fillers = Take(cast, "fill", 4, cast.Tones),
            Interjections = Take(cast, "exc", 3, cast.Tones),
            Closers = Take(cast, "close", 3, cast.Tones),
            AddressTerms = Take(cast, "addr", 3, [.. cast.Families, .. cast.Tones]),
            AskBacks = [.. Take(cast, "ask", 6, [.. cast.Families, cast.Category]).Concat(Take(cast, "ask", 4, cast.Tones)).Distinct(StringComparer.Ordinal)],
        };
    }

    public static PersonaLines Lines(Cast cast) => new()
    {
        Farewells = Own(cast, "bye"),
        Thanks = Own(cast, "thx"),
        HowAreYou = Own(cast, "how"),
        Compliments = Own(cast, "com"),
        Insults = Own(cast, "ins"),
        Sadness = Own(cast, "sad"),
        Anger = Own(cast, "ang"),
        Fear = Own(cast, "fea"),
        Joy = Own(cast, "joy"),
        Tiredness = Own(cast, "tir"),
        NameLearned = Own(cast, "nam"),
        Acknowledgements = Own(cast, "ack"),
        AlreadySaid = Own(cast, "dup"),
        OtherLanguage = Own(cast, "lan"),
        Gibberish = Own(cast, "gib"),
        Nature = Own(cast, "nat"),
        BrokenOff = Own(cast, "brk"),
    };

    /// <summary>Up to a number of lines of a key from several entries, without repeats.</summary>
    public static IReadOnlyList<string> Take(Cast cast, string key, int most, IReadOnlyList<Entry> entries) =>
        cast.Chooser("take." + key).Take(entries.SelectMany(entry => cast.Lines(entry, key)).Distinct(StringComparer.Ordinal), most);

    private static List<string> Own(Cast cast, string key) =>
        [.. cast.Tones.SelectMany(mood => cast.Lines(mood, key)).Concat(cast.Lines(cast.Being, key)).Concat(cast.Lines(cast.Category, key)).Distinct(StringComparer.Ordinal).Take(7)];
}
