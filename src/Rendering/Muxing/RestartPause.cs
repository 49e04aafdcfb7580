namespace PersonaAvatar.Rendering.Muxing;

/// <summary>How long to wait before the next encoder: not at all after one that ran for a while, longer and longer after ones that died at once.</summary>
/// <param name="time">The clock.</param>
internal sealed class RestartPause(TimeProvider time)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private TimeSpan _pause;

    /// <summary>The pause after an encoder is lost.</summary>
    /// <param name="started">Time stamp of its start.</param>
    public TimeSpan After(long started)
    {
        _pause = time.GetElapsedTime(started) > Longest ? TimeSpan.Zero : Longer(_pause);
        return _pause;
    }

    private static TimeSpan Longer(TimeSpan pause) =>
        pause == TimeSpan.Zero ? TimeSpan.FromMilliseconds(100) : pause * 2 < Longest ? pause * 2 : Longest;
}
