using System.Runtime.CompilerServices;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Stage;

/// <summary>
/// When frames are due: frame n at start + n · 40 ms, counted from one timestamp, so that rounding never adds up.
/// </summary>
/// <param name="time">Whose timestamps are used.</param>
/// <param name="start">Timestamp of frame 0.</param>
internal sealed class FrameClock(TimeProvider time, long start)
{
    private long _start = start;

    /// <summary>A hole longer than this (a suspended process) is left out of the media time instead of being caught up.</summary>
    private const int LongestHole = SpeechFormat.FrameRate;

    private static readonly TimeSpan OneMillisecond = TimeSpan.FromMilliseconds(1);

    /// <summary>The last frame that is due; -1 before the start.</summary>
    public long DueFrame()
    {
        var elapsed = time.GetTimestamp() - Interlocked.Read(ref _start);
        return elapsed < 0 ? -1 : (long)((Int128)elapsed * SpeechFormat.FrameRate / time.TimestampFrequency);
    }

    /// <summary>Time until a frame is due; zero or negative when it is.</summary>
    public TimeSpan Until(long frame)
    {
        // Rounded up: a frame must not be asked for a tick before DueFrame counts it.
        var due = Interlocked.Read(ref _start) + (long)(((Int128)frame * time.TimestampFrequency + SpeechFormat.FrameRate - 1) / SpeechFormat.FrameRate);
        return time.GetElapsedTime(time.GetTimestamp(), due);
    }

    /// <summary>Postpones everything when a frame is more than a second late, so that it is due now. One caller at a time.</summary>
    public void SkipHole(long frame)
    {
        var late = DueFrame() - frame;
        if (late > LongestHole)
        {
            Interlocked.Add(ref _start, (long)((Int128)late * time.TimestampFrequency / SpeechFormat.FrameRate));
        }
    }

    /// <summary>Waits until a frame is due. Timers count in whole milliseconds, so the wait is at most one longer.</summary>
    /// <param name="frame">Session frame index.</param>
    /// <param name="timer">A timer of the same time provider that nobody else uses.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public async ValueTask WaitAsync(long frame, PeriodicTimer timer, CancellationToken cancellationToken)
    {
        for (var rest = Until(frame); rest > TimeSpan.Zero; rest = Until(frame))
        {
            timer.Period = rest < OneMillisecond ? OneMillisecond : TimeSpan.FromMilliseconds(Math.Ceiling(rest.TotalMilliseconds));
            if (Until(frame) > TimeSpan.Zero)
            {
                // Asked again, because the period counts from when it was set and not from when it was reckoned.
                await timer.WaitForNextTickAsync(cancellationToken);
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
    }
}
