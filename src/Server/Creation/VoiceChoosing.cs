using PersonaAvatar.Server.Sessions;
using PersonaAvatar.Server.Storage;
using PersonaAvatar.Voices.Catalogue;
using PersonaAvatar.Voices.Engines;
using PersonaAvatar.Voices.Matching;
using PersonaAvatar.Voices.Measuring;
using PersonaAvatar.Voices.Speaking;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Server.Creation;

/// <summary>Finds the voice of a new persona: ranks what is installed, then lets the best speak before one is taken. Thread-safe.</summary>
internal sealed class VoiceChoosing(
    VoiceMatcher matcher, VoiceTuner tuner, VoiceCalibrator calibrator, VoiceRoom room, VoiceCatalogue catalogue, PersonaRoster personas)
{
    private const int Considered = 8;
    private const int Auditioned = 3;
    private const int LongestLine = 160;
    private const float Audible = 0.01f;
    private const double GoodEnough = 0.9;

    private volatile bool _measured;

    /// <summary>The voices that suit, best first; empty when nothing installed speaks the language.</summary>
    public async Task<IReadOnlyList<VoiceMatch>> RankAsync(VoiceWish wish, CancellationToken cancellationToken)
    {
        if (!_measured)
        {
            // What earlier measurements found; without any, the engines' own words must do.
            await calibrator.LoadAsync(cancellationToken);
            _measured = true;
        }

        var inUse = personas.All.Select(card => card.Voice.Id).ToList();
        return matcher.Rank(wish, new VoiceMatcherOptions { Count = Considered, InUse = inUse });
    }

    /// <summary>Lets the best voices say a line, listens to the best that spoke, and answers the options with that one first.</summary>
    /// <param name="ranked">Voices, best first, at least one.</param>
    /// <param name="wish">What was wanted.</param>
    /// <param name="line">What is said.</param>
    /// <param name="heard">Told after each, and once more of the chosen one.</param>
    /// <param name="cancellationToken">Stops the auditions.</param>
    public async Task<IReadOnlyList<VoiceOption>> AuditionAsync(
        IReadOnlyList<VoiceMatch> ranked, VoiceWish wish, string line, Func<VoiceAuditioned, ValueTask> heard, CancellationToken cancellationToken)
    {
        var options = ranked.Select(Option).ToArray();
        var (best, spoken) = (-1, new VoiceAuditioned?[ranked.Count]);
        for (var index = 0; index < ranked.Count && (best < 0 || index < Auditioned); index++)
        {
            var (seconds, fault) = await TryAsync(options[index], line, cancellationToken);

            // Measuring takes a second or two: once one voice is as good as heard, the others are taken at their word.
            var measured = fault is null && (best < 0 || options[best].Score < GoodEnough);
            if (measured)
            {
                options[index] = Option(await TuneAsync(ranked[index], wish, cancellationToken));
                best = best < 0 || options[index].Score > options[best].Score ? index : best;
            }

            spoken[index] = new VoiceAuditioned(index, options[index], seconds, measured, Chosen: false, fault);
            await heard(spoken[index]!);
        }

        // When every engine is down there is nothing better than the best on paper; the call itself falls back again.
        if (best < 0)
        {
            return options;
        }

        await heard(spoken[best]! with { Chosen = true });
        return [options[best], .. options.Where((_, index) => index != best)];
    }

    private VoiceOption Option(VoiceMatch match) => new(
        Wishes.ToCard(match.VoiceId, match.Tone), catalogue.Find(match.VoiceId)?.Name ?? match.VoiceId, Math.Round(match.Score, 3), [.. match.Reasons.Select(reason => reason.Text)]);

    /// <summary>The tone corrected by what was heard; what cannot be measured stays as it was reckoned.</summary>
    private async Task<VoiceMatch> TuneAsync(VoiceMatch match, VoiceWish wish, CancellationToken cancellationToken)
    {
        try
        {
            return await tuner.TuneAsync(match, wish, cancellationToken);
        }
        catch (VoiceEngineException)
        {
            return match;
        }
    }

    private async Task<(double Seconds, string? Fault)> TryAsync(VoiceOption option, string line, CancellationToken cancellationToken)
    {
        var text = line.Length > LongestLine ? line[..LongestLine] : line;
        var (samples, peak) = (0L, 0f);
        try
        {
            await foreach (var chunk in EngineOf(option.Voice.Id).SpeakAsync(new Clause(0, 0, text, EmotionMix.Neutral), option.Voice.Id, option.Voice.Tone(), cancellationToken))
            {
                samples += chunk.Samples.Length;
                foreach (var sample in chunk.Samples.Span)
                {
                    peak = Math.Max(peak, Math.Abs(sample));
                }
            }
        }
        catch (VoiceEngineException failed)
        {
            return (0, failed.Message);
        }

        return peak > Audible ? (samples / (double)SpeechFormat.SampleRate, null) : (0, "It stayed silent.");
    }

    private IVoiceEngine EngineOf(string voice)
    {
        var name = voice.Split(':')[0];
        return room.Engines.First(engine => string.Equals(engine.Name, name, StringComparison.OrdinalIgnoreCase));
    }
}
