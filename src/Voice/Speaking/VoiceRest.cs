using System.Collections.Concurrent;

namespace PersonaAvatar.Voices.Speaking;

/// <summary>
/// Voices that failed and who speaks for them meanwhile, so that the next turn does not wait for the same failure. After its rest
/// a voice is tried again. Thread-safe.
/// </summary>
internal sealed class VoiceRest(TimeProvider time)
{
    // Long enough that a dead service is not asked in every turn, short enough that one that was restarted is heard again.
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<string, (long Since, VoiceChoice StandIn)> resting = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Notes that a voice failed for good and who speaks instead.</summary>
    public void Begin(VoiceChoice failed, VoiceChoice standIn) => resting[failed.Id] = (time.GetTimestamp(), standIn);

    /// <summary>Who speaks now: the voice itself, or its stand-in while it rests.</summary>
    public VoiceChoice Speaker(VoiceChoice voice)
    {
        // Stand-ins may rest too; a ring of them ends where it began.
        HashSet<string> seen = [voice.Id];
        while (resting.TryGetValue(voice.Id, out var rest) && time.GetElapsedTime(rest.Since) < Length && seen.Add(rest.StandIn.Id))
        {
            voice = rest.StandIn;
        }

        return voice;
    }
}
