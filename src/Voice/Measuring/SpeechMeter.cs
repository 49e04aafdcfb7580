using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Voices.Measuring;

/// <summary>Measures what some seconds of speech sound like.</summary>
public static class SpeechMeter
{
    // Phones in a syllable of running speech, English and near enough elsewhere (Greenberg 1999).
    private const double PhonesPerSyllable = 2.5;

    private const double LeastVoiced = 0.12;

    /// <summary>Measures speech.</summary>
    /// <param name="samples">Mono, 48 kHz, at least two seconds for numbers that mean something.</param>
    /// <param name="phones">Phones that are spoken; null to count syllables in the sound instead.</param>
    public static VoiceTraits Measure(ReadOnlySpan<float> samples, int? phones)
    {
        var sound = Narrow(samples);
        var track = PitchTracker.Track(sound);
        var loudness = new LoudnessContour(sound);
        var pitches = track.Sorted();
        var seconds = loudness.SpeakingSeconds;
        var voiced = seconds <= 0 ? 0 : Math.Min(1, pitches.Length / 100.0 / seconds);

        // What is voiced now and then in a whisper is an accident of the noise.
        var median = pitches.Length < 5 || voiced < LeastVoiced ? 0 : pitches[pitches.Length / 2];
        return new VoiceTraits
        {
            Pitch = median,
            PitchRange = median <= 0 ? 0 : 12 * Math.Log2(At(pitches, 0.9) / At(pitches, 0.1)),
            FormantScale = SizeMeter.Measure(sound, track, median),
            Tilt = LongSpectrum.Tilt(sound, track),
            Harmonicity = Harmonicity(track),
            Jitter = Periods.Jitter(sound, track),
            Pace = seconds <= 0 ? 0 : (phones ?? (loudness.Syllables(track) * PhonesPerSyllable)) / seconds,
            LoudnessRange = loudness.Range,
            Voiced = voiced,
        };
    }

    /// <summary>Measures the chunks of a clause or a turn, with the phones their cues tell; without cues syllables are counted.</summary>
    public static VoiceTraits Measure(IEnumerable<SpeechChunk> chunks)
    {
        ArgumentNullException.ThrowIfNull(chunks);
        var samples = new List<float>();
        var phones = 0;
        foreach (var chunk in chunks)
        {
            samples.AddRange(chunk.Samples.Span);
            phones += chunk.Phonemes.Count(p => p.Phone != Phone.SIL);
        }

        return Measure(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(samples), phones > 0 ? phones : null);
    }

    private static float[] Narrow(ReadOnlySpan<float> samples)
    {
        var resampler = new Resampler(SpeechFormat.SampleRate, PitchTracker.SampleRate);
        var narrow = new List<float>(samples.Length / 3);
        resampler.Push(samples, narrow);
        resampler.Finish(narrow);
        return [.. narrow];
    }

    private static double At(double[] sorted, double part) => sorted[(int)Math.Round(part * (sorted.Length - 1))];

    // Boersma (1993): r of the power repeats after a period, 1 - r does not.
    private static double Harmonicity(PitchTrack track)
    {
        double[] strengths = [.. track.Strength.Where(s => s > 0).Select(s => Math.Min(0.9999, (double)s))];
        if (strengths.Length == 0)
        {
            return -10;
        }

        Array.Sort(strengths);
        var middle = strengths[strengths.Length / 2];
        return 10 * Math.Log10(middle / (1 - middle));
    }
}
