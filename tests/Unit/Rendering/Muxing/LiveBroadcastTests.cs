using PersonaAvatar.Rendering.Muxing;

namespace PersonaAvatar.Tests.Unit.Rendering.Muxing;

public sealed class LiveBroadcastTests
{
    private readonly LiveBroadcast _broadcast = new(maximumLagSeconds: 1);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_late_joiner_gets_the_init_and_everything_since_the_last_keyframe()
    {
        Init(0, 0);
        Fragments(0, 70);
        await using var viewer = Watch();
        Assert.Equal(MediaPartKind.Init, (await NextAsync(viewer)).Kind);
        for (var n = 50; n < 70; n++)
        {
            var part = await NextAsync(viewer);
            Assert.Equal(n * 0.04, part.Time, 6);
            Assert.Equal(n == 50, part.Keyframe);
        }
    }

    [Fact]
    public async Task A_slow_viewer_gets_a_gap_and_goes_on_at_a_keyframe()
    {
        Init(0, 0);
        Fragments(0, 1);
        await using var viewer = Watch();
        await NextAsync(viewer);
        Fragments(1, 60);
        var parts = await DrainAsync(viewer);
        var gap = parts.FindIndex(part => part.Kind == MediaPartKind.Gap);
        Assert.True(gap >= 0, "the viewer is told");
        Assert.True(parts[gap + 1].Keyframe);
        Assert.Equal(2.0, parts[gap + 1].Time, 6);
        Assert.Equal(10, parts.Count - gap - 1);
    }

    [Fact]
    public async Task A_viewer_that_never_reads_holds_no_more_than_a_second_and_a_keyframe_interval()
    {
        Init(0, 0);
        Fragments(0, 1);
        await using var viewer = Watch();
        await NextAsync(viewer);
        Fragments(1, 5020);
        Assert.InRange((await DrainAsync(viewer)).Count, 1, 80);
    }

    [Fact]
    public async Task A_viewer_that_reads_loses_nothing()
    {
        Init(0, 0);
        await using var viewer = Watch();
        Assert.Equal(MediaPartKind.Init, (await NextAsync(viewer)).Kind);
        for (var n = 0; n < 500; n++)
        {
            Fragments(n, n + 1);
            Assert.Equal(n * 0.04, (await NextAsync(viewer)).Time, 6);
        }
    }

    [Fact]
    public async Task A_large_fragment_is_cut_into_parts_and_dropped_only_as_a_whole()
    {
        Init(0, 0);
        Fragments(0, 1);
        await using var viewer = Watch();
        await NextAsync(viewer);
        await NextAsync(viewer);
        _broadcast.PublishFragment(0, 0, 0.04, keyframe: false, new byte[70_000]);
        var first = await NextAsync(viewer);
        Assert.Equal((32_000, false), (first.Data.Length, first.Last));
        Fragments(2, 101);
        var parts = await DrainAsync(viewer);
        Assert.Equal([(32_000, false), (6_000, true)], parts.Take(2).Select(part => (part.Data.Length, part.Last)));
        Assert.Equal(MediaPartKind.Gap, parts[2].Kind);
        Assert.Equal((true, 4.0), (parts[3].Keyframe, Math.Round(parts[3].Time, 6)));
    }

    [Fact]
    public async Task A_dropped_viewer_still_gets_the_init_of_a_new_generation()
    {
        Init(0, 0);
        Fragments(0, 1);
        await using var viewer = Watch();
        await NextAsync(viewer);
        Fragments(1, 20);
        Init(1, 0.8);
        Fragments(20, 80, generation: 1, offset: 20);
        var parts = await DrainAsync(viewer);
        var gap = parts.FindIndex(part => part.Kind == MediaPartKind.Gap);
        Assert.Equal((MediaPartKind.Init, 1, 0.8), (parts[gap + 1].Kind, parts[gap + 1].Generation, parts[gap + 1].StartSeconds));
        Assert.True(parts[gap + 2].Keyframe);
    }

    [Fact]
    public async Task A_finished_stream_ends_for_those_who_watch_and_those_who_come_late()
    {
        Init(0, 0);
        Fragments(0, 2);
        await using var viewer = Watch();
        _broadcast.Complete();
        Assert.Equal(3, (await DrainAsync(viewer)).Count);
        Assert.False(await viewer.MoveNextAsync());
        await using var late = Watch();
        Assert.Equal(3, (await DrainAsync(late)).Count);
        Assert.False(await late.MoveNextAsync());
    }

    [Fact]
    public async Task A_viewer_that_leaves_is_forgotten()
    {
        Init(0, 0);
        var viewer = Watch();
        await NextAsync(viewer);
        Assert.Equal(1, _broadcast.Viewers);
        await viewer.DisposeAsync();
        Assert.Equal(0, _broadcast.Viewers);
    }

    private static async Task<MediaPart> NextAsync(IAsyncEnumerator<MediaPart> viewer)
    {
        Assert.True(await viewer.MoveNextAsync().AsTask().WaitAsync(Token));
        return viewer.Current;
    }

    /// <summary>What is queued now; the broadcast is completed so that the end is seen.</summary>
    private async Task<List<MediaPart>> DrainAsync(IAsyncEnumerator<MediaPart> viewer)
    {
        _broadcast.Complete();
        var parts = new List<MediaPart>();
        while (await viewer.MoveNextAsync())
        {
            parts.Add(viewer.Current);
        }

        return parts;
    }

    private IAsyncEnumerator<MediaPart> Watch() => _broadcast.WatchAsync(Token).GetAsyncEnumerator(Token);

    private void Init(int generation, double start) => _broadcast.PublishInit(generation, start, "video/mp4", new byte[100]);

    /// <summary>One fragment of 10 bytes a frame, a keyframe every 50 after the offset.</summary>
    private void Fragments(int from, int to, int generation = 0, int offset = 0)
    {
        for (var n = from; n < to; n++)
        {
            _broadcast.PublishFragment(generation, offset * 0.04, n * 0.04, (n - offset) % 50 == 0, new byte[10]);
        }
    }
}
