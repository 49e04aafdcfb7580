using PersonaAvatar.Server.Cli.Bench;
using PersonaAvatar.Server.Hubs;
using PersonaAvatar.Tests.EndToEnd.Support;

namespace PersonaAvatar.Tests.EndToEnd;

/// <summary>A voice service that breaks down in the middle of a conversation, over real HTTP.</summary>
public sealed class VoiceFailureTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_next_best_voice_takes_over_and_viewer_and_log_are_told()
    {
        var broken = false;
        await using var service = new LocalModel(async (stream, _, _) =>
        {
            await LocalModel.HeadAsync(stream, broken ? "500 Internal Server Error" : "200 OK", "audio/pcm");
            if (!broken)
            {
                await stream.WriteAsync(Tone(1.5), Token);
            }
        });
        await using var server = new RunningServer(new() { ["PERSONA_Voices__OpenAi__BaseUrl"] = service.BaseUrl, ["PERSONA_Voices__OpenAi__Voices__0"] = "nova" });
        await server.InitializeAsync();
        await using var viewer = await HubViewer.OpenAsync(server.Address, new OpenRequest("rosa", null, "openai:nova", false, null), false, Token);

        Assert.NotEmpty((await viewer.TalkAsync("Hello!", Token)).Heard);
        Assert.True(service.Requests > 0);
        Assert.Empty(viewer.Events.OfType<NoticeEvent>());
        broken = true;
        var ended = await viewer.TalkAsync("What is for dinner?", Token);

        Assert.NotEmpty(ended.Heard);
        Assert.False(ended.Interrupted);
        var notice = Assert.Single(viewer.Events.OfType<NoticeEvent>());
        Assert.Equal(("warning", "voice-replaced"), (notice.Level, notice.Code));
        Assert.Contains("Rosa", notice.Message, StringComparison.Ordinal);
        Assert.Contains("Voice openai:nova failed", server.LogText, StringComparison.Ordinal);

        // Within the minute it is not asked again, and nobody is told twice.
        var asked = service.Requests;
        Assert.NotEmpty((await viewer.TalkAsync("And for breakfast?", Token)).Heard);
        Assert.Equal(asked, service.Requests);
        Assert.Single(viewer.Events.OfType<NoticeEvent>());
    }

    private static byte[] Tone(double seconds)
    {
        var bytes = new byte[(int)(seconds * 24_000) * 2];
        for (var i = 0; i < bytes.Length / 2; i++)
        {
            BitConverter.TryWriteBytes(bytes.AsSpan(2 * i), (short)(6000 * Math.Sin(2 * Math.PI * 180 * i / 24_000)));
        }

        return bytes;
    }
}
