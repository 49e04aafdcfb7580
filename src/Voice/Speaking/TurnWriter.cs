using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Tones;
using PersonaAvatar.Voices.Tones.Effects;

namespace PersonaAvatar.Voices.Speaking;

/// <summary>Puts the clauses of one turn on one counter, levelled, coloured and limited, in chunks of at most a second.</summary>
internal sealed class TurnWriter(Tone tone, double usualDecibels)
{
    private const int LongestChunk = SpeechFormat.SampleRate;

    private readonly EffectChain effects = new(tone.Effects);
    private readonly Leveller leveller = new(usualDecibels);

    // Effects change loudness by what they are fed: what they leave is levelled again, from what they usually leave.
    private readonly Leveller? after = tone.Effects.Count == 0 ? null : new Leveller(
        tone.Effects.Contains("whisper", StringComparer.OrdinalIgnoreCase) ? -30 : tone.Effects.Contains("radio", StringComparer.OrdinalIgnoreCase) ? -24 : -20);

    private long position;
    private float gain = float.NaN;

    /// <summary>The chunks a piece of a clause becomes.</summary>
    /// <param name="piece">Positions count within the clause; pieces of a clause follow each other without a gap.</param>
    /// <param name="decibels">Loudness of the clause's tone.</param>
    public IEnumerable<SpeechChunk> Write(SpeechChunk piece, double decibels)
    {
        var samples = piece.Samples.ToArray();
        leveller.Process(samples);
        Colour(samples, decibels);
        var shift = position - piece.Start;
        position += samples.Length;
        return Cut(piece with
        {
            Start = piece.Start + shift,
            Samples = samples,
            Phonemes = [.. piece.Phonemes.Select(p => p with { Start = p.Start + shift, End = p.End + shift })],
            Words = [.. piece.Words.Select(w => w with { Start = w.Start + shift, End = w.End + shift })],
        });
    }

    /// <summary>A pause; effects ring into it.</summary>
    public IEnumerable<SpeechChunk> Pause(Clause clause, double seconds, double decibels)
    {
        var samples = new float[(int)(seconds * SpeechFormat.SampleRate)];
        Colour(samples, decibels);
        var start = position;
        position += samples.Length;
        PhonemeCue[] silence = [new(Phone.SIL, start, position, 0)];
        return Cut(new SpeechChunk(clause.Epoch, clause.Index, start, samples, silence, [], clause.Emotion));
    }

    private void Colour(Span<float> samples, double decibels)
    {
        effects.Process(samples);
        after?.Process(samples);

        // A clause may be louder than the one before: the step is spread over what comes, not heard.
        var wanted = (float)Math.Pow(10, decibels / 20);
        gain = float.IsNaN(gain) ? wanted : gain;
        foreach (ref var x in samples)
        {
            gain += (wanted - gain) * 0.001f;
            x *= gain;
        }

        Limiter.Apply(samples);
    }

    private static IEnumerable<SpeechChunk> Cut(SpeechChunk chunk)
    {
        for (var from = 0; from < chunk.Samples.Length; from += LongestChunk)
        {
            var count = Math.Min(LongestChunk, chunk.Samples.Length - from);
            var start = chunk.Start + from;
            var end = from + count == chunk.Samples.Length ? long.MaxValue : start + count;
            var begin = from == 0 ? long.MinValue : start;
            yield return chunk with
            {
                Start = start,
                Samples = chunk.Samples.Slice(from, count),
                Phonemes = [.. chunk.Phonemes.Where(p => p.Start >= begin && p.Start < end)],
                Words = [.. chunk.Words.Where(w => w.Start >= begin && w.Start < end)],
            };
        }
    }
}
