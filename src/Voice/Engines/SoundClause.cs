using System.Runtime.InteropServices;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Text;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Voices.Engines;

/// <summary>
/// A clause of an engine that sends sound and nothing else. Words are placed by their length at the pace the voice usually has,
/// and what is left of them when the sound ends shares the rest. No phoneme cues: lips follow the sound. Not thread-safe.
/// </summary>
/// <param name="clause">What is said.</param>
/// <param name="factor">How much faster than it came the sound is played.</param>
/// <param name="secondsPerLetter">The voice's usual pace, before <paramref name="factor"/>.</param>
internal sealed class SoundClause(Clause clause, double factor, double secondsPerLetter)
{
    private const int FirstChunk = SpeechFormat.SampleRate / 20;
    private const int LaterChunk = SpeechFormat.SampleRate / 4;

    private readonly string[] words = [.. WrittenWords.Split(clause.Text)];
    private readonly List<float> samples = [];
    private Resampler? resampler;
    private long emitted;
    private int next;

    /// <summary>Seconds of sound that came for each letter, played at its own speed; 0 before there is any.</summary>
    public double SecondsPerLetter => Letters == 0 ? 0 : (emitted + samples.Count) * factor / SpeechFormat.SampleRate / Letters;

    private int Letters => words.Sum(w => w.Length);

    /// <summary>Takes sound; returns a chunk when there is enough.</summary>
    public SpeechChunk? Take(ReadOnlySpan<float> sound, int sampleRate)
    {
        resampler ??= new Resampler(sampleRate * factor, SpeechFormat.SampleRate);
        resampler.Push(sound, samples);
        var frontier = Frontier();
        return frontier - emitted < (emitted == 0 ? FirstChunk : LaterChunk) ? null : Emit(frontier, []);
    }

    /// <summary>The rest; null when there is none.</summary>
    public SpeechChunk? Finish()
    {
        resampler?.Finish(samples);
        var end = emitted + samples.Count;
        if (end == emitted)
        {
            return null;
        }

        double letters = Math.Max(1, words.Skip(next).Sum(w => w.Length)), seen = 0;
        var rest = new List<WordCue>();
        for (; next < words.Length; next++)
        {
            var start = emitted + (long)((end - emitted) * seen / letters);
            seen += words[next].Length;
            rest.Add(new WordCue(words[next], start, emitted + (long)((end - emitted) * seen / letters)));
        }

        return Emit(end, rest);
    }

    // Up to the last word that is over by now; past the last expected word, everything. The last moments wait for the end.
    private long Frontier()
    {
        var available = emitted + samples.Count - FirstChunk;
        double at = 0;
        var step = SpeechFormat.SampleRate * secondsPerLetter / factor;
        var frontier = emitted;
        foreach (var word in words)
        {
            at += word.Length * step;
            if (at > available)
            {
                return frontier;
            }

            frontier = Math.Max(frontier, (long)at);
        }

        return Math.Max(emitted, available);
    }

    private SpeechChunk Emit(long frontier, List<WordCue> rest)
    {
        var step = SpeechFormat.SampleRate * secondsPerLetter / factor;
        var spoken = new List<WordCue>();
        var at = words.Take(next).Sum(w => w.Length) * step;
        for (; rest.Count == 0 && next < words.Length && at + (words[next].Length * step) <= frontier + 1; next++)
        {
            var end = at + (words[next].Length * step);
            spoken.Add(new WordCue(words[next], Math.Max(emitted, (long)at), (long)end));
            at = end;
        }

        var count = (int)(frontier - emitted);
        var sound = CollectionsMarshal.AsSpan(samples)[..count].ToArray();
        samples.RemoveRange(0, count);
        var chunk = new SpeechChunk(clause.Epoch, clause.Index, emitted, sound, [], [.. spoken, .. rest], clause.Emotion);
        emitted = frontier;
        return chunk;
    }
}
