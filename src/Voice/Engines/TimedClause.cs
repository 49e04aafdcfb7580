using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Text;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Voices.Engines;

/// <summary>
/// Sound that is complete, and perhaps how long each symbol lasts in it, as one chunk at 48 kHz. With lengths there are phoneme
/// cues; without, none, and lips follow the sound. Words share the time by their letters.
/// </summary>
internal static class TimedClause
{
    /// <summary>Builds the chunk.</summary>
    /// <param name="clause">What is said.</param>
    /// <param name="script">Its words.</param>
    /// <param name="sound">Mono samples.</param>
    /// <param name="rate">Samples per second, times the factor the sound is to be played faster by.</param>
    /// <param name="symbols">What was spoken.</param>
    /// <param name="lengths">Length of each symbol in any unit; empty where the voice does not tell.</param>
    /// <param name="alphabet">Translates symbols.</param>
    /// <param name="offset">Samples of the clause before this sound.</param>
    public static SpeechChunk Build(
        Clause clause, SpokenScript script, ReadOnlySpan<float> sound, double rate, IReadOnlyList<string> symbols, ReadOnlySpan<double> lengths, IPhoneAlphabet alphabet, long offset)
    {
        var resampler = new Resampler(rate, SpeechFormat.SampleRate);
        var samples = new List<float>((int)(sound.Length * SpeechFormat.SampleRate / rate) + 64);
        resampler.Push(sound, samples);
        resampler.Finish(samples);
        var track = new CueTrack(script, alphabet);
        var timed = lengths.Length == symbols.Count && Sum(lengths) > 0;
        if (timed)
        {
            Place(track, symbols, lengths, samples.Count / Sum(lengths));
        }

        track.End(samples.Count);
        var (phones, words) = track.TakeUntil(long.MaxValue, offset);
        return new SpeechChunk(clause.Epoch, clause.Index, offset, samples.ToArray(), timed ? phones : [], words, clause.Emotion);
    }

    private static void Place(CueTrack track, IReadOnlyList<string> symbols, ReadOnlySpan<double> lengths, double unit)
    {
        double at = 0;
        float stress = 0;
        for (var i = 0; i < symbols.Count; i++)
        {
            // Marks belong to what follows, padding to what went before.
            stress = symbols[i] switch { "ˈ" => 1, "ˌ" => 0.5f, _ => stress };
            if (symbols[i] is " " or "^" or "$" || (symbols[i].Length == 1 && char.IsPunctuation(symbols[i][0])))
            {
                track.Phone("", (long)Math.Round(at * unit), 0);
            }
            else if (symbols[i].Length > 0 && symbols[i] is not ("ˈ" or "ˌ" or "ː"))
            {
                track.Phone(symbols[i], (long)Math.Round(at * unit), stress);
                stress = 0;
            }

            at += lengths[i];
        }
    }

    private static double Sum(ReadOnlySpan<double> lengths)
    {
        double sum = 0;
        foreach (var length in lengths)
        {
            sum += length;
        }

        return sum;
    }
}
