using PersonaAvatar.Voices.Catalogue;
using PersonaAvatar.Voices.Engines;
using PersonaAvatar.Voices.Measuring;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Speaking;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Voices.Matching;

/// <summary>
/// Listens to a match and corrects its tone by what it hears: predictions are formulas, voices are not. Thread-safe.
/// </summary>
/// <param name="stage">Speaks.</param>
/// <param name="catalogue">What is installed.</param>
/// <param name="matcher">Judges the outcome.</param>
public sealed class VoiceTuner(SpeechStage stage, VoiceCatalogue catalogue, VoiceMatcher matcher)
{
    // Two corrections bring what can be reached within a percent; more would follow the noise of the measurement.
    private const int Rounds = 3;

    // Pitch and pace of one voice differ by several percent from sentence to sentence: only the middle fifth is safe.
    private const double Margin = 0.4;

    /// <summary>Speaks with the match, measures, corrects, and answers the best that was heard with the sound as measured.</summary>
    /// <param name="match">What <see cref="VoiceMatcher.Rank(VoiceWish, VoiceMatcherOptions?)"/> answered.</param>
    /// <param name="wish">What was wanted.</param>
    /// <param name="cancellationToken">Stops listening.</param>
    /// <exception cref="VoiceEngineException">The voice fails and nothing else speaks its language.</exception>
    public async Task<VoiceMatch> TuneAsync(VoiceMatch match, VoiceWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(match);
        ArgumentNullException.ThrowIfNull(wish);
        var voice = catalogue.Resolve(match.VoiceId);
        var target = VoiceTarget.Of(wish);
        var text = CalibrationText.For(wish.Language);
        var (tone, best, least) = (match.Tone, match, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var heard = matcher.Judge(voice, tone, await HearAsync(match.VoiceId, tone, text, cancellationToken), wish);
            var miss = Miss(heard.Sound, target);
            (best, least) = miss < least ? (heard, miss) : (best, least);
            var next = Correct(tone, heard.Sound, target);
            if (next == tone)
            {
                break;
            }

            tone = next;
        }

        return best;
    }

    /// <summary>Speaks a text and measures it.</summary>
    public async Task<VoiceTraits> HearAsync(string voiceId, Tone tone, string text, CancellationToken cancellationToken)
    {
        Clause[] clauses = [new(0, 0, text, EmotionMix.Neutral)];
        var chunks = new List<SpeechChunk>();
        await foreach (var chunk in stage.SpeakAsync(clauses.ToAsyncEnumerable(), new VoiceChoice(voiceId, tone), cancellationToken))
        {
            chunks.Add(chunk);
        }

        return SpeechMeter.Measure(chunks);
    }

    // Octaves outside the safe middle, of pitch and of pace.
    private static double Miss(VoiceTraits heard, VoiceTarget target) => Distance(target.Pitch, heard.Pitch) + Distance(target.Pace, heard.Pace);

    private static double Distance(Band band, double value) => value <= 0 ? 1 : Math.Abs(Math.Log2(band.Nearest(value, Margin) / value));

    private static Tone Correct(Tone tone, VoiceTraits heard, VoiceTarget target)
    {
        var pitch = heard.Pitch <= 0 || Inside(target.Pitch, heard.Pitch) ? tone.Pitch : tone.Pitch + (12 * Math.Log2(target.Pitch.Nearest(heard.Pitch, Margin) / heard.Pitch));
        var rate = heard.Pace <= 0 || Inside(target.Pace, heard.Pace) ? tone.Rate : tone.Rate * Math.Pow(target.Pace.Nearest(heard.Pace, Margin) / heard.Pace, 1.2);
        return tone with { Pitch = Math.Round(Math.Clamp(pitch, -7, 7), 3), Rate = Math.Round(Math.Clamp(rate, 0.55, 1.75), 3) };
    }

    // Well inside: what another sentence adds or takes still stays in the band.
    private static bool Inside(Band band, double value) => Math.Abs(band.Nearest(value, Margin) - value) < 1e-9;
}
