using PersonaAvatar.Server.Sessions;

namespace PersonaAvatar.Tests.Unit.Server.Sessions;

public sealed class FloorTests
{
    private readonly Floor _floor = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Nobody_is_waited_for_while_nobody_speaks() => Assert.True(_floor.SilenceAsync(Token).IsCompletedSuccessfully);

    [Fact]
    public async Task Silence_begins_when_the_last_speaker_is_done()
    {
        var (first, second) = (_floor.Take(), _floor.Take());
        var silence = _floor.SilenceAsync(Token);

        first.Dispose();
        first.Dispose();
        Assert.False(silence.IsCompleted);
        second.Dispose();
        await silence;
    }

    [Fact]
    public async Task Who_takes_it_again_is_waited_for_again()
    {
        _floor.Take().Dispose();
        using (_floor.Take())
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
            var silence = _floor.SilenceAsync(stop.Token);
            Assert.False(silence.IsCompleted);
            await stop.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => silence);
        }

        await _floor.SilenceAsync(Token);
    }
}
