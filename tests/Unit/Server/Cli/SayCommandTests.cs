using PersonaAvatar.Server.Cli;

namespace PersonaAvatar.Tests.Unit.Server.Cli;

public sealed class SayCommandTests
{
    [Fact]
    public async Task A_clip_needs_a_text_or_a_recording() =>
        Assert.Equal(ExitCode.BadUsage, await CommandLine.RunAsync(["say", "-o", "clip.mp4"]));

    [Fact]
    public async Task A_clip_takes_not_both_a_text_and_a_recording() =>
        Assert.Equal(ExitCode.BadUsage, await CommandLine.RunAsync(["say", "Hello.", "--audio", "speech.wav", "-o", "clip.mp4"]));
}
