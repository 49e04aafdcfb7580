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
        string[] gone = [.. tried.Append(failed.Id)];
        var other = Best(failed, gone, [.. gone.Select(Engine).Distinct()]) ?? Best(failed, gone, []);

        // What was put on top of the voice stays: a robot goes on as a robot.
        return other is null ? null : other with { Tone = other.Tone with { Effects = failed.Tone.Effects, Gain = failed.Tone.Gain } };
    }

    private VoiceChoice? Best(VoiceChoice failed, string[] except, string[] engines)
        => matcher.Like(failed, new VoiceMatcherOptions { Count = 1, Except = except, ExceptEngines = engines }) is [var best, ..] ? best.Choice : null;

    private static string Engine(string voiceId) => voiceId.Split(':')[0];
}
