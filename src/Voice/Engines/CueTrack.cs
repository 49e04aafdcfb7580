using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Text;

namespace PersonaAvatar.Voices.Engines;

/// <summary>Collects phone and word starts and closes each when the next one begins.</summary>
internal sealed class CueTrack(SpokenScript script, IPhoneAlphabet alphabet)
{
    private readonly List<PhonemeCue> phones = [];
    private readonly List<WordCue> words = [];
    private (string Name, long Start, float Stress)? open = ("", 0, 0);
    private int openWord = -1;
    private long openWordStart;
    private long speechEnd;

    /// <summary>A phone begins; it ends the one before.</summary>
    public void Phone(string name, long start, float stress)
    {
        Close(start);
        open = (name, start, stress);
    }

    /// <summary>The engine reaches a place in the text.</summary>
    public void Word(int codePoint, long start)
    {
        var index = Math.Min(script.WordAt(codePoint), script.Words.Count - 1);
        if (index > openWord)
        {
            CloseWord(start, index);
            openWord = index;
            openWordStart = start;
        }
    }

    /// <summary>All sound is there; <paramref name="end"/> is one past the last sample.</summary>
    public void End(long end)
    {
        Close(end);
        open = null;
        CloseWord(end, script.Words.Count);
        openWord = script.Words.Count;
        for (var i = phones.Count - 1; i >= 0 && phones[i].End > end; i--)
        {
            phones[i] = phones[i] with { Start = Math.Min(phones[i].Start, end), End = end };
        }

        phones.RemoveAll(p => p.End <= p.Start);
        if (phones.Count > 0 && phones[^1].End < end)
        {
            phones[^1] = phones[^1] with { End = end };
        }

        for (var i = 0; i < words.Count; i++)
        {
            words[i] = words[i] with { Start = Math.Min(words[i].Start, end), End = Math.Min(words[i].End, end) };
        }
    }

    /// <summary>Up to where everything that begins is known to its end.</summary>
    public long Frontier(long available)
    {
        var known = open is { } phone ? phone.Start : available;
        if (openWord >= 0 && openWord < script.Words.Count)
        {
            known = Math.Min(known, openWordStart);
        }

        return Math.Min(known, available);
    }

    /// <summary>Takes out what begins before a sample, moved by an offset.</summary>
    public (IReadOnlyList<PhonemeCue> Phonemes, IReadOnlyList<WordCue> Words) TakeUntil(long frontier, long offset)
    {
        var cut = phones.FindIndex(p => p.Start >= frontier) is var i && i >= 0 ? i : phones.Count;
        PhonemeCue[] taken = [.. phones.Take(cut).Select(p => p with { Start = p.Start + offset, End = p.End + offset })];
        phones.RemoveRange(0, cut);
        cut = words.FindIndex(w => w.Start >= frontier) is var j && j >= 0 ? j : words.Count;
        WordCue[] said = [.. words.Take(cut).Select(w => w with { Start = w.Start + offset, End = w.End + offset })];
        words.RemoveRange(0, cut);
        return (taken, said);
    }

    private void Close(long end)
    {
        if (open is not { } phone || end <= phone.Start)
        {
            return;
        }

        var parts = phone.Name.Length == 0 ? [] : alphabet.Translate(phone.Name);
        if (parts.Count == 0)
        {
            Silence(phone.Start, end, isPause: phone.Name.Length == 0);
            return;
        }

        speechEnd = end;
        for (var k = 0; k < parts.Count; k++)
        {
            var from = phone.Start + ((end - phone.Start) * k / parts.Count);
            var to = phone.Start + ((end - phone.Start) * (k + 1) / parts.Count);
            phones.Add(new PhonemeCue(parts[k], from, to, parts[k].IsVowel() ? phone.Stress : 0));
        }
    }

    // A sound without articulation prolongs the one before; a pause is silence, and pauses in a row are one.
    private void Silence(long start, long end, bool isPause)
    {
        if (phones.Count > 0 && (phones[^1].Phone == Speech.Phone.SIL || !isPause))
        {
            phones[^1] = phones[^1] with { End = end };
        }
        else
        {
            phones.Add(new PhonemeCue(Speech.Phone.SIL, start, end, 0));
        }
    }

    // Engines report some word pairs ("of the") as one: those without a start of their own share the time by length.
    private void CloseWord(long end, int next)
    {
        var first = Math.Max(openWord, 0);
        var last = Math.Min(next, script.Words.Count);
        if (last <= first)
        {
            return;
        }

        var start = openWord < 0 ? 0 : openWordStart;
        var stop = speechEnd > start ? Math.Min(end, speechEnd) : end;
        double letters = 0;
        for (var i = first; i < last; i++)
        {
            letters += script.Words[i].Length;
        }

        double seen = 0;
        for (var i = first; i < last; i++)
        {
            var from = start + (long)((stop - start) * seen / letters);
            seen += script.Words[i].Length;
            words.Add(new WordCue(script.Words[i], from, start + (long)((stop - start) * seen / letters)));
        }
    }
}
