using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Voices.Speaking;

/// <summary>
/// Takes an engine's own silence off both ends of a clause: sound begins at once, and the pause after it is ours. Silence
/// inside a clause passes, held until something follows it.
/// </summary>
internal sealed class ClauseTrimmer
{
    // -56 dBFS: under the breath of an h.
    private const float Threshold = 0.0016f;

    // Room before the first sound, so that its onset is whole.
    private const int Lead = SpeechFormat.SampleRate / 100;
    private const int Trail = SpeechFormat.SampleRate / 100;

    // The longest a sound goes on after the end its engine gives it: the breath of a final p, a room's echo.
    private const int Release = SpeechFormat.SampleRate / 20;

    private readonly List<SpeechChunk> held = [];
    private bool begun;
    private SpeechChunk? skipped;

    /// <summary>What can be heard of a chunk, and of what was held before it; empty while there is only silence.</summary>
    public IEnumerable<SpeechChunk> Take(SpeechChunk chunk)
    {
        if (!begun)
        {
            chunk = Join(chunk);
            var first = Onset(chunk);
            if (first < 0)
            {
                skipped = chunk;
                yield break;
            }

            begun = true;
            chunk = From(chunk, first);
        }

        var heard = Heard(chunk);
        if (heard == 0)
        {
            held.Add(chunk);
            yield break;
        }

        foreach (var silence in held)
        {
            yield return silence;
        }

        held.Clear();
        if (heard < chunk.Samples.Length)
        {
            held.Add(From(chunk, heard));
            chunk = Until(chunk, heard);
        }

        yield return chunk;
    }

    // What begins in a chunk of silence and lasts into this one belongs to this one.
    private SpeechChunk Join(SpeechChunk chunk) => skipped is null ? chunk : chunk with
    {
        Phonemes = [.. skipped.Phonemes.Where(p => p.End > chunk.Start), .. chunk.Phonemes],
        Words = [.. skipped.Words.Where(w => w.End > chunk.Start), .. chunk.Words],
    };

    // Samples before the first sound, less a little room; negative while there is none. A phone's own start decides where an
    // engine tells it: what some engines give as silence is noise of any loudness, up to a quarter of a second of it.
    private static int Onset(SpeechChunk chunk)
    {
        if (chunk.Phonemes.Count == 0)
        {
            var first = chunk.Samples.Span.IndexOfAnyExceptInRange(-Threshold, Threshold);
            return first < 0 ? first : Math.Max(0, first - Lead);
        }

        foreach (var phone in chunk.Phonemes)
        {
            if (phone.Phone != Phone.SIL)
            {
                return (int)Math.Clamp(phone.Start - chunk.Start - Lead, 0, chunk.Samples.Length);
            }
        }

        return -1;
    }

    // Samples up to the end of the last phone that is not silence, and what still sounds of it shortly after.
    private static int Heard(SpeechChunk chunk)
    {
        var silence = chunk.Phonemes is [.., { Phone: Phone.SIL } last] && last.End >= chunk.End ? last.Start : chunk.Phonemes.Count == 0 ? chunk.Start : chunk.End;
        var sound = chunk.Samples.Span.LastIndexOfAnyExceptInRange(-Threshold, Threshold);
        var spoken = silence - chunk.Start;
        var heard = Math.Max(spoken, Math.Min(sound < 0 ? 0 : sound + 1 + Trail, spoken + Release));
        return (int)Math.Clamp(heard, 0, chunk.Samples.Length);
    }

    private static SpeechChunk From(SpeechChunk chunk, int samples)
    {
        var start = chunk.Start + samples;
        PhonemeCue[] phones = [.. chunk.Phonemes.Where(p => p.End > start).Select(p => p with { Start = Math.Max(p.Start, start) })];
        return chunk with
        {
            Start = start,
            Samples = chunk.Samples[samples..],
            Phonemes = phones,
            Words = [.. chunk.Words.Where(w => w.End > start || samples == 0).Select(w => w with { Start = Math.Max(w.Start, start) })],
        };
    }

    private static SpeechChunk Until(SpeechChunk chunk, int samples)
    {
        var end = chunk.Start + samples;
        return chunk with
        {
            Samples = chunk.Samples[..samples],
            Phonemes = [.. chunk.Phonemes.Where(p => p.Start < end).Select(p => p with { End = Math.Min(p.End, end) })],
            Words = [.. chunk.Words.Where(w => w.Start < end).Select(w => w with { End = Math.Min(w.End, end) })],
        };
    }
}
