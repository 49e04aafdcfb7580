using PersonaAvatar.Rendering.Stage;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Tests.Unit.Rendering.Stage;

public sealed class LiveStageTests
{
    private const int Frame = SpeechFormat.SamplesPerFrame;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Sound_is_written_ahead_of_its_picture_by_the_lead(int lead)
    {
        await using var run = new StageRun(new LiveStageOptions { AudioLead = lead });
        await run.StartAsync();
        await run.StepAsync(20);
        var order = run.Sink.Order;
        for (var n = 0; n <= 20; n++)
        {
            Assert.True(Array.IndexOf(order, $"a{n + lead}") < Array.IndexOf(order, $"p{n}"), $"picture {n} came before its sound");
        }
    }

    [Fact]
    public async Task Ten_simulated_minutes_give_fifteen_thousand_frames_of_each()
    {
        await using var run = new StageRun();
        run.Sink.Keep = false;
        await run.StartAsync();
        await run.StepAsync(15_000);
        Assert.Equal(15_002, run.Sink.SoundFrames);
        Assert.Equal(15_001, run.Sink.Pictures.Length);
        Assert.DoesNotContain(-1, run.Sink.Pictures);
        var statistics = run.Stage.Statistics;
        Assert.Equal((15_001L, 0L, 0L), (statistics.Frames, statistics.Repeated, statistics.Late));
    }

    [Fact]
    public async Task A_late_painter_repeats_the_last_picture_and_never_delays_sound()
    {
        await using var run = new StageRun();
        using var hold = new SemaphoreSlim(0);
        await run.StartAsync();
        await run.StepAsync(4);
        var painting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        run.Painter.Painting = frame =>
        {
            if (frame == 5)
            {
                painting.SetResult();
                hold.Wait(Token);
            }
        };
        run.Time.Advance(TimeSpan.FromMilliseconds(40));
        await painting.Task.WaitAsync(Token);
        run.Time.Advance(TimeSpan.FromMilliseconds(200));
        await run.ArriveAsync(12, 5);
        Assert.Equal(5, run.Sink.Pictures.Length);
        hold.Release();
        await run.ArriveAsync(12, 11);
        Assert.Equal([GreyPainter.GreyOf(5), -1, -1, -1, -1, GreyPainter.GreyOf(10)], run.Sink.Pictures[5..]);
        Assert.Equal((11L, 4L, 1L), (run.Stage.Statistics.Frames, run.Stage.Statistics.Repeated, run.Stage.Statistics.Late));
    }

    [Fact]
    public async Task A_turn_is_told_with_media_times_and_ends_where_its_last_sample_ends()
    {
        await using var run = new StageRun();
        await run.StartAsync();
        var epoch = run.Stage.BeginTurn();
        var from = run.Stage.NextSample;
        await run.Stage.EnqueueAsync(SomeSpeech.Level(epoch, 0, 0.1f, new WordCue("Hello", 100, 900)), Token);
        await run.Stage.EnqueueAsync(SomeSpeech.Level(epoch, 1, 0.2f, new WordCue("there.", 2000, 3000)), Token);
        run.Stage.EndTurn(epoch);
        await run.StepAsync(5);
        Assert.Equal([$"started {epoch} at {from}", $"ended {epoch} at {from + 2 * Frame}"], run.Observer.Lines);
        Assert.Equal(
            [new ScheduledWord("Hello", from + 100, from + 900), new ScheduledWord("there.", from + 2000, from + 3000)],
            run.Observer.Words);
        Assert.Equal(0.1f, run.Sink.Samples[from]);
        Assert.Equal(0.2f, run.Sink.Samples[from + Frame]);
        Assert.Equal(0f, run.Sink.Samples[from + 2 * Frame]);
        Assert.False(run.Stage.Speaking);
    }

    [Fact]
    public async Task Speech_that_comes_too_late_is_a_stall_and_goes_on_after_silence()
    {
        await using var run = new StageRun();
        await run.StartAsync();
        var epoch = run.Stage.BeginTurn();
        var from = run.Stage.NextSample;
        await run.Stage.EnqueueAsync(SomeSpeech.Level(epoch, 0, 0.1f), Token);
        await run.StepAsync(4);
        await run.Stage.EnqueueAsync(SomeSpeech.Level(epoch, 1, 0.2f, new WordCue("late", 1920, 2000)), Token);
        run.Stage.EndTurn(epoch);
        await run.StepAsync(3);
        Assert.Equal(
            [$"started {epoch} at {from}", $"stalled {epoch} at {from + Frame}", $"ended {epoch} at {from + 5 * Frame}"], run.Observer.Lines);
        Assert.Equal(3, run.Stage.Statistics.Stalls);
        Assert.Equal(0.2f, run.Sink.Samples[from + 4 * Frame]);
        Assert.Equal(from + 4 * Frame, run.Observer.Words.Single().Start);
    }

    [Fact]
    public async Task A_second_turn_follows_the_first_without_a_cut()
    {
        await using var run = new StageRun();
        await run.StartAsync();
        var first = run.Stage.BeginTurn();
        var second = run.Stage.BeginTurn();
        var from = run.Stage.NextSample;
        await run.Stage.EnqueueAsync(SomeSpeech.Level(first, 0, 0.1f), Token);
        await run.Stage.EnqueueAsync(SomeSpeech.Level(second, 0, 0.2f), Token);
        await run.StepAsync(3);
        Assert.Equal(
            [$"started {first} at {from}", $"ended {first} at {from + Frame}", $"started {second} at {from + Frame}"],
            run.Observer.Lines[..3]);
    }

    [Fact]
    public async Task After_an_interruption_nothing_of_the_old_epoch_is_written_beyond_the_cut()
    {
        await using var run = new StageRun(new LiveStageOptions { AudioLead = 3 });
        await run.StartAsync();
        var epoch = run.Stage.BeginTurn();
        for (var i = 0; i < 50; i++)
        {
            await run.Stage.EnqueueAsync(SomeSpeech.Level(epoch, i, 0.5f), Token);
        }

        await run.StepAsync(10);
        var cut = run.Stage.Interrupt();
        await run.Stage.EnqueueAsync(SomeSpeech.Level(epoch, 50, 0.5f), Token);
        await run.Stage.EnqueueAsync(SomeSpeech.Level(cut.Epoch, 0, 0.25f), Token);
        await run.StepAsync(10);
        var samples = run.Sink.Samples;
        Assert.True(cut.WasSpeaking);
        Assert.Equal(0.5f, samples[cut.Sample - SpeechTrack.FadeSamples - 1]);
        Assert.All(samples[(int)cut.Sample..], sample => Assert.NotEqual(0.5f, sample));
        Assert.Contains(0.25f, samples[(int)cut.Sample..]);
        Assert.Contains($"cut {epoch} at {cut.Sample}", run.Observer.Lines);
        Assert.Contains(run.Observer.Lines, line => line.StartsWith($"started {cut.Epoch}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_cut_fades_without_a_click()
    {
        await using var run = new StageRun();
        await run.StartAsync();
        var epoch = run.Stage.BeginTurn();
        for (var i = 0; i < 20; i++)
        {
            await run.Stage.EnqueueAsync(SomeSpeech.Level(epoch, i, 0.5f), Token);
        }

        await run.StepAsync(5);
        var cut = run.Stage.Interrupt();
        await run.StepAsync(5);
        var around = run.Sink.Samples[(int)(cut.Sample - 400)..(int)(cut.Sample + 400)];
        var steepest = around.Zip(around.Skip(1), (a, b) => Math.Abs(b - a)).Max();
        Assert.InRange(steepest, 0.001f, 0.005f);
        Assert.Equal(0f, around[^1]);
    }

    [Fact]
    public async Task The_mouth_is_at_rest_soon_after_an_interruption()
    {
        await using var run = new StageRun(new LiveStageOptions { AudioLead = 3 });
        using var painter = new MouthPainter();
        await run.StartAsync();
        run.Stage.SwapPainter(painter, SomeSpeech.Life());
        var epoch = run.Stage.BeginTurn();
        for (var i = 0; i < 50; i++)
        {
            await run.Stage.EnqueueAsync(SomeSpeech.Tone(epoch, i, 200), Token);
        }

        await run.StepAsync(20);
        Assert.True(painter.Openings[^1] > 0.5f, "the mouth speaks before the cut");
        var painted = painter.Openings.Count;
        run.Stage.Interrupt();
        await run.StepAsync(6);
        Assert.All(painter.Openings.Skip(painted + 3), opening => Assert.True(opening < 0.1f));
    }

    [Fact]
    public async Task An_interruption_of_silence_raises_the_epoch_and_tells_nothing()
    {
        await using var run = new StageRun();
        await run.StartAsync();
        var before = run.Stage.Epoch;
        var cut = run.Stage.Interrupt();
        await run.StepAsync(2);
        Assert.True(cut.Epoch > before);
        Assert.Equal(cut.Epoch, run.Stage.Epoch);
        Assert.False(cut.WasSpeaking);
        Assert.Empty(run.Observer.Lines);
    }

    [Fact]
    public async Task Speech_waits_when_enough_is_queued_and_an_interruption_lets_it_go()
    {
        var ahead = new LiveStageOptions().SpeechAhead;
        await using var run = new StageRun();
        await run.StartAsync();
        var epoch = run.Stage.BeginTurn();
        for (var i = 0; i < ahead; i++)
        {
            await run.Stage.EnqueueAsync(SomeSpeech.Level(epoch, i, 0.1f), Token);
        }

        var waiting = run.Stage.EnqueueAsync(SomeSpeech.Level(epoch, ahead, 0.1f), Token).AsTask();
        Assert.False(waiting.IsCompleted);
        await run.StepAsync(1);
        await waiting;
        var second = run.Stage.EnqueueAsync(SomeSpeech.Level(epoch, ahead + 1, 0.1f), Token).AsTask();
        Assert.False(second.IsCompleted);
        run.Stage.Interrupt();
        await second;
        Assert.Equal(0, run.Stage.Queued);
    }

    [Fact]
    public async Task A_swapped_painter_paints_from_the_next_picture_and_the_old_one_is_freed()
    {
        await using var run = new StageRun();
        await run.StartAsync();
        using var next = new GreyPainter(16, 16);
        var first = -1L;
        next.Painting = frame => first = first < 0 ? frame : first;
        await run.StepAsync(3);
        run.Stage.SwapPainter(next, SomeSpeech.Life());
        await run.StepAsync(2);
        Assert.Equal(4, first);
        Assert.True(run.Painter.Disposed);
        Assert.Throws<ArgumentException>(() => run.Stage.SwapPainter(new GreyPainter(18, 16), SomeSpeech.Life()));
    }

    [Fact]
    public async Task A_painter_that_throws_ends_the_stage_with_its_error()
    {
        var run = new StageRun();
        run.Painter.Painting = _ => throw new InvalidDataException("no face");
        using var stage = run.Stage;
        var error = await Assert.ThrowsAsync<InvalidDataException>(() => stage.RunAsync(Token));
        Assert.Equal("no face", error.Message);
    }
}
