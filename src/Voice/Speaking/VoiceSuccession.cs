using PersonaAvatar.Voices.Matching;

namespace PersonaAvatar.Voices.Speaking;

/// <summary>
/// Who goes on where a voice fails: of the voices that speak its language the one that sounds most like it, with the tone that
/// brings it nearest; of another engine where there is one, because engines mostly fail as a whole. Thread-safe.
/// </summary>
/// <param name="matcher">Compares voices.</param>
public sealed class VoiceSuccession(VoiceMatcher matcher)
{
    /// <summary>The next best voice; null when nothing else speaks the language.</summary>
    /// <param name="failed">What failed.</param>
    /// <param name="tried">Ids that failed before.</param>
    public VoiceChoice? Next(VoiceChoice failed, IReadOnlyCollection<string> tried)
    {
        ArgumentNullException.ThrowIfNull(failed);
        ArgumentNullException.ThrowIfNull(tried);
        string[] gone = [.. tried.Append(failed.Id).Distinct(StringComparer.OrdinalIgnoreCase)];
        var engines = gone.GroupBy(Engine).ToList();

        // In the same engine only a voice of its own is worth a try, no variant of one, and only once.
        var other = Best(failed, new() { Count = 1, Except = gone, ExceptEngines = [.. engines.Select(e => e.Key)] })
            ?? Best(failed, new() { Count = 1, Except = gone, ExceptEngines = [.. engines.Where(e => e.Count() > 1).Select(e => e.Key)], Variants = false });

        // What was put on top of the voice stays: a robot goes on as a robot.
        return other is null ? null : other with { Tone = other.Tone with { Effects = failed.Tone.Effects, Gain = failed.Tone.Gain } };
    }

    private VoiceChoice? Best(VoiceChoice failed, VoiceMatcherOptions options) => matcher.Like(failed, options) is [var best, ..] ? best.Choice : null;

    private static string Engine(string voiceId) => voiceId.Split(':')[0];
}
