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

    private readonly List<SpeechChunk> held = [];
    private bool begun;
    private SpeechChunk? skipped;

    /// <summary>What can be heard of a chunk, and of what was held before it; empty while there is only silence.</summary>
    public IEnumerable<SpeechChunk> Take(SpeechChunk chunk)
    {
        if (!begun)
        {
            var first = chunk.Samples.Span.IndexOfAnyExceptInRange(-Threshold, Threshold);
            if (first < 0)
            {
                skipped = Join(chunk);
                yield break;
            }

            begun = true;
            chunk = From(Join(chunk), Math.Max(0, first - Lead));
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

    // Samples up to the later of: the last sound, and the end of the last phone that is not silence.
    private static int Heard(SpeechChunk chunk)
    {
        var silence = chunk.Phonemes is [.., { Phone: Phone.SIL } last] && last.End >= chunk.End ? last.Start : chunk.Phonemes.Count == 0 ? chunk.Start : chunk.End;
        var sound = chunk.Samples.Span.LastIndexOfAnyExceptInRange(-Threshold, Threshold);
        var heard = Math.Max(silence - chunk.Start, sound < 0 ? 0 : sound + 1 + Trail);
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
