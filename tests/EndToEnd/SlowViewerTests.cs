using PersonaAvatar.Server.Cli.Bench;
using PersonaAvatar.Server.Hubs;
using PersonaAvatar.Tests.EndToEnd.Support;

namespace PersonaAvatar.Tests.EndToEnd;

/// <summary>A viewer that reads slower than the stream: the server neither buffers for it without bound nor leaves it in the dark.</summary>
public sealed class SlowViewerTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_viewer_that_reads_slowly_is_told_of_a_gap_and_goes_on_at_a_keyframe()
    {
        await using var line = new NarrowLine(server.Address);
        await using var slow = await HubViewer.OpenAsync(line.Address, new OpenRequest("plume", null, null, false, null), false, Token);
        await using var quick = await HubViewer.OpenAsync(server.Address, new OpenRequest("rosa", null, null, false, null), false, Token);
        await Wait.UntilAsync(() => slow.MediaSeconds > 1 && quick.MediaSeconds > 1);

        line.Narrow(bytesASecond: 8_000);
        var began = quick.MediaSeconds;
        await slow.SayAsync("Tell me a story.", Token);
        await Wait.UntilAsync(() => quick.MediaSeconds > began + 25, limitSeconds: 60);
        line.Widen();
        var received = slow.MediaBytes;
        await Wait.UntilAsync(() => !slow.AfterGaps.IsEmpty, limitSeconds: 30);
        var kept = slow.MediaBytes - received;

        Assert.All(slow.AfterGaps, part => Assert.True(part.Keyframe, "after a gap the stream goes on in the middle of a group of pictures"));
        Assert.InRange(kept, 0, 1_500_000);
        Assert.Equal(0, quick.Gaps);
        await Wait.UntilAsync(() => slow.MediaSeconds > quick.MediaSeconds - 3);
        Assert.NotEmpty((await slow.TalkAsync("Are you still there?", Token)).Heard);
    }
}
