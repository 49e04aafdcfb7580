using PersonaAvatar.Server.Sessions;
using PersonaAvatar.Server.Storage;
using PersonaAvatar.Voices.Catalogue;
using PersonaAvatar.Voices.Engines;
using PersonaAvatar.Voices.Matching;
using PersonaAvatar.Voices.Speaking;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Server.Creation;

/// <summary>Finds the voice of a new persona: ranks what is installed, then lets the best speak before one is taken. Thread-safe.</summary>
internal sealed class VoiceChoosing(VoiceMatcher matcher, VoiceRoom room, VoiceCatalogue catalogue, PersonaRoster personas)
{
    private const int Considered = 8;
    private const int Auditioned = 3;
    private const int LongestLine = 160;
    private const float Audible = 0.01f;

    /// <summary>The voices that suit, best first; empty when nothing installed speaks the language.</summary>
    public IReadOnlyList<VoiceOption> Rank(VoiceWish wish)
    {
        var inUse = personas.All.Select(card => card.Voice.Id).ToList();
        var matches = matcher.Rank(wish, new VoiceMatcherOptions { Count = Considered, InUse = inUse });
        return [.. matches.Select(match => new VoiceOption(
            Wishes.ToCard(match.VoiceId, match.Tone), catalogue.Find(match.VoiceId)?.Name ?? match.VoiceId, Math.Round(match.Score, 3), [.. match.Reasons.Select(reason => reason.Text)]))];
    }

    /// <summary>Lets the best voices say a line, and answers the options with the chosen one first.</summary>
    /// <param name="ranked">Voices, best first, at least one.</param>
    /// <param name="line">What is said.</param>
    /// <param name="heard">Told after each.</param>
    /// <param name="cancellationToken">Stops the auditions.</param>
    public async Task<IReadOnlyList<VoiceOption>> AuditionAsync(
        IReadOnlyList<VoiceOption> ranked, string line, Func<VoiceAuditioned, ValueTask> heard, CancellationToken cancellationToken)
    {
        VoiceOption? chosen = null;
        for (var index = 0; index < ranked.Count && (chosen is null || index < Auditioned); index++)
        {
            var option = ranked[index];
            var (seconds, fault) = await TryAsync(option, line, cancellationToken);
            var taken = chosen is null && fault is null;
            chosen = taken ? option : chosen;
            await heard(new VoiceAuditioned(index, option, seconds, taken, fault));
        }

        // When every engine is down there is nothing better than the best on paper; the call itself falls back again.
        chosen ??= ranked[0];
        return [chosen, .. ranked.Where(option => option != chosen)];
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
