using System.Collections.Frozen;

namespace PersonaAvatar.Voices.Text;

/// <summary>Words whose full stop is not the end of a sentence.</summary>
internal static class Abbreviations
{
    // Something always follows these.
    private static readonly FrozenSet<string> Never = Words(
        "mr mrs ms mx dr prof st sr sra srta fr hr bzw vs cf fig no nr nos vol pp ed eds e.g i.e eg ie viz approx ca dept est gen col lt sgt capt cmdr rev hon "
        + "pres gov sen rep mt mme mlle m sig dott ing ave blvd z.b d.h u.a p.ex ej dipl st. al art ch sec messrs mons");

    // These may close a sentence: they do when a capital follows.
    private static readonly FrozenSet<string> Sometimes = Words(
        "etc inc ltd co corp jr a.m p.m am pm u.s u.k u.n e.u d.c ph.d b.c a.d b.a m.a usw jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun min max tel ext");

    /// <summary>Whether the stop after a word (without that stop) ends a sentence; null when what follows decides.</summary>
    public static bool? Ends(ReadOnlySpan<char> word)
    {
        if (word.Length == 0)
        {
            return true;
        }

        // An initial: "J. S. Bach". "I" is the pronoun more often.
        if (word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I')
        {
            return false;
        }

        Span<char> lower = stackalloc char[Math.Min(word.Length, 12)];
        if (word.Length > lower.Length)
        {
            return true;
        }

        word.ToLowerInvariant(lower);
        if (Never.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower))
        {
            // "no." closes many sentences, and "st" and the like never do in lower case.
            return word is "no" or "art" or "ed" or "al" ? null : false;
        }

        if (Sometimes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower))
        {
            // Months and days are abbreviated with a capital; "sun." and "may" in lower case are words.
            return null;
        }

        return lower.Contains('.') && lower.Length <= 6 && IsDotted(lower) ? null : true;
    }

    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if ((i % 2 == 0) != char.IsLetter(word[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static FrozenSet<string> Words(string list) => list.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
