using Microsoft.Extensions.Time.Testing;
using PersonaAvatar.Rendering.Stage;

namespace PersonaAvatar.Tests.Unit.Rendering.Stage;

public sealed class FrameClockTests
{
    [Fact]
    public void Frames_are_due_every_forty_milliseconds_and_not_a_tick_earlier()
    {
        var time = new FakeTimeProvider();
        var clock = new FrameClock(time, time.GetTimestamp());
        Assert.Equal(0, clock.DueFrame());
        time.Advance(TimeSpan.FromMilliseconds(40) - TimeSpan.FromTicks(1));
        Assert.Equal(0, clock.DueFrame());
        Assert.Equal(TimeSpan.FromTicks(1), clock.Until(1));
        time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(1, clock.DueFrame());
        Assert.Equal(TimeSpan.Zero, clock.Until(1));
    }

    [Fact]
    public void Nothing_is_due_before_the_start()
    {
        var time = new FakeTimeProvider();
        var clock = new FrameClock(time, time.GetTimestamp() + TimeSpan.FromMilliseconds(10).Ticks);
        Assert.Equal(-1, clock.DueFrame());
        Assert.Equal(TimeSpan.FromMilliseconds(10), clock.Until(0));
    }

    [Fact]
    public async Task Ten_minutes_of_waiting_with_a_sluggish_timer_drift_by_nothing()
    {
        var time = new FakeTimeProvider();
        var start = time.GetTimestamp();
        var clock = new FrameClock(time, start);
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), time);
        var jitter = new Random(7);
        for (var frame = 1; frame <= 15_000; frame++)
        {
            var waiting = clock.WaitAsync(frame, timer, TestContext.Current.CancellationToken).AsTask();
            while (!waiting.IsCompleted)
            {
                // A timer that fires up to 5 ms late, as those of a loaded machine do.
                time.Advance(clock.Until(frame) + TimeSpan.FromMicroseconds(jitter.Next(1000, 5000)));
                await Task.Yield();
            }

            Assert.Equal(frame, clock.DueFrame());
        }

        Assert.Equal(15_000, clock.DueFrame());
        Assert.InRange(time.GetElapsedTime(start), TimeSpan.FromSeconds(600), TimeSpan.FromSeconds(600.01));
    }

    [Fact]
    public void A_suspended_process_goes_on_where_it_was_instead_of_catching_up()
    {
        var time = new FakeTimeProvider();
        var clock = new FrameClock(time, time.GetTimestamp());
        time.Advance(TimeSpan.FromHours(1));
        clock.SkipHole(10);
        Assert.Equal(10, clock.DueFrame());
        time.Advance(TimeSpan.FromMilliseconds(400));
        clock.SkipHole(11);
        Assert.Equal(20, clock.DueFrame());
    }
}
