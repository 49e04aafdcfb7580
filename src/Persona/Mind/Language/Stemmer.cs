using System.Buffers;

namespace PersonaAvatar.Personas.Mind.Language;

/// <summary>Brings English word forms together, roughly: "cooking", "cooked" and "cooks" become "cook". After Porter's first steps.</summary>
internal static class Stemmer
{
    private static readonly SearchValues<char> s_vowels = SearchValues.Create("aeiouy");

    private static readonly Dictionary<string, string> s_irregular = Read(
        "blues=blues children=child men=man women=woman mice=mouse feet=foot teeth=tooth geese=goose people=person wives=wife lives=live leaves=leaf knives=knife "
        + "wolves=wolf went=go gone=go goes=go going=go ate=eat eaten=eat saw=see seen=see made=make making=make met=meet taught=teach wrote=write "
        + "written=write writing=write sang=sing sung=sing swam=swim slept=sleep drank=drink drunk=drink thought=think knew=know known=know came=come bought=buy "
        + "grew=grow grown=grow fell=fall fallen=fall felt=feel broke=break broken=break lost=lose losing=lose won=win flew=fly flown=fly flies=fly built=build "
        + "heard=hear told=tell kept=keep left=leave died=die dies=die dying=die dead=die death=die married=marry marriage=marry wedding=marry mum=mother mom=mother "
        + "mama=mother dad=father papa=father favorite=favourite favorites=favourite favourites=favourite color=colour colors=colour colours=colour neighbor=neighbour stars=star "
        + "starry=star scary=scare scared=scare pianist=piano cookery=cook baker=bake bakery=bake biggest=big worst=bad best=good better=good older=old oldest=old "
        + "using=use used=use hiking=hike skies=sky babies=baby ladies=lady berries=berry cherries=cherry recipes=recipe apples=apple always=always news=news "
        + "this=this is=is was=was has=has his=his its=its us=us yes=yes bus=bus gas=gas physics=physics mathematics=math maths=math calculus=calculus jazz=jazz "
        + "christmas=christmas venus=venus mars=mars planets=planet evening=evening morning=morning nothing=nothing something=something everything=everything anything=anything "
        + "ceiling=ceiling wing=wing wings=wing ring=ring rings=ring king=king kings=king sing=sing string=string strings=string spring=spring thing=thing things=thing bring=bring bed=bed red=red need=need seed=seed seeds=seed feed=feed speed=speed");

    /// <summary>The stem of a lower-case word.</summary>
    public static string Stem(string word)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal))
        {
            word = word[..^2];
        }

        word = word.Replace("'", "", StringComparison.Ordinal);
        if (s_irregular.TryGetValue(word, out string? known))
        {
            return known;
        }

        if (word.Length <= 3)
        {
            return word;
        }

        string stem = Ending(Plural(word));
        return stem.Length > 3 && stem[^1] == 'y' ? stem[..^1] + "i" : stem.Length > 4 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static string Plural(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word[..^3] + "y";
        }

        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal)
            || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal))
        {
            return word[..^2];
        }

        return word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
    }

    private static string Ending(string word)
    {
        foreach (string ending in (ReadOnlySpan<string>)["ingly", "edly", "ing", "ed", "ly"])
        {
            int length = word.Length - ending.Length;
            if (length >= 3 && word.EndsWith(ending, StringComparison.Ordinal) && word.AsSpan(0, length).ContainsAny(s_vowels))
            {
                string stem = word[..length];
                bool doubled = stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z' or 'e' or 'o');
                return doubled ? stem[..^1] : stem;
            }
        }

        return word;
    }

    private static Dictionary<string, string> Read(string pairs) =>
        pairs.Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
