using Microsoft.Extensions.Time.Testing;
using PersonaAvatar.Rendering.Muxing;

namespace PersonaAvatar.Tests.Unit.Rendering.Muxing;

public sealed class SoundHistoryTests
{
    [Fact]
    public void The_last_frames_are_kept_and_older_ones_go_back_to_the_pool()
    {
        var pool = new MediaBufferPool(8, kept: 8);
        var history = new SoundHistory(3);
        for (byte frame = 0; frame < 7; frame++)
        {
            var buffer = pool.Rent();
            buffer.Span.Fill(frame);
            history.Keep(buffer);
        }

        Assert.Equal((4, 7), (history.Oldest, history.Frames));
        Assert.Equal(new byte[] { 4, 5, 6 }, new[] { history[4].Span[0], history[5].Span[0], history[6].Span[0] });
        Assert.Equal(3, pool.Outstanding);
        history.Clear();
        Assert.Equal(0, pool.Outstanding);
    }

    [Fact]
    public void Encoders_that_die_at_once_are_waited_for_longer_and_longer_but_never_more_than_two_seconds()
    {
        var time = new FakeTimeProvider();
        var pause = new RestartPause(time);
        double[] waited = [.. Enumerable.Range(0, 7).Select(_ => pause.After(time.GetTimestamp()).TotalSeconds)];

        Assert.Equal([0.1, 0.2, 0.4, 0.8, 1.6, 2, 2], waited);
        var started = time.GetTimestamp();
        time.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(TimeSpan.Zero, pause.After(started));
    }
}
