using Microsoft.AspNetCore.SignalR.Client;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Server.Cli.Bench;
using PersonaAvatar.Server.Hubs;
using PersonaAvatar.Tests.EndToEnd.Support;

namespace PersonaAvatar.Tests.EndToEnd;

/// <summary>A user's own language model, behaving well and badly, over real HTTP.</summary>
public sealed class LanguageModelTests
{
    private static readonly PersonaCard Rosa = PersonaLibrary.Load().Find("rosa");

    [Fact]
    public async Task A_streamed_answer_is_spoken_word_for_word()
    {
        var heard = await AskAsync(async (stream, _, _) =>
        {
            await LocalModel.HeadAsync(stream);
            foreach (var token in new[] { "The ", "soup ", "is ", "ready ", "now." })
            {
                await LocalModel.TokenAsync(stream, token);
            }

            await LocalModel.EndAsync(stream);
        });
        Assert.Equal("The soup is ready now.", heard);
    }

    [Fact]
    public async Task A_model_that_refuses_is_apologised_for_in_character()
    {
        var heard = await AskAsync((stream, _, _) => LocalModel.HeadAsync(stream, "500 Internal Server Error", "text/plain"));
        Assert.Contains(Rosa.ApologyLines, line => Same(line, heard));
    }

    [Fact]
    public async Task Garbage_is_apologised_for_in_character()
    {
        var heard = await AskAsync(async (stream, _, _) =>
        {
            await LocalModel.HeadAsync(stream);
            await LocalModel.LineAsync(stream, "data: {\"this is\": not json");
        });
        Assert.Contains(Rosa.ApologyLines, line => Same(line, heard));
    }

    [Fact]
    public async Task A_model_that_ends_in_the_middle_of_a_word_is_never_asked_to_repeat_spoken_words()
    {
        var requests = 0;
        var heard = await AskAsync(async (stream, count, _) =>
        {
            requests = count;
            await LocalModel.HeadAsync(stream);
            await LocalModel.TokenAsync(stream, "Listen to me, my dear, because the sauce needs ti");
        });
        Assert.Equal(1, requests);
        Assert.StartsWith("Listen to me, my dear, because the sauce needs", heard, StringComparison.Ordinal);
        Assert.Equal(heard.IndexOf("Listen", StringComparison.Ordinal), heard.LastIndexOf("Listen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_first_failure_is_retried_silently()
    {
        var heard = await AskAsync(async (stream, count, _) =>
        {
            if (count == 1)
            {
                await LocalModel.HeadAsync(stream, "503 Service Unavailable", "text/plain");
                return;
            }

            await LocalModel.HeadAsync(stream);
            await LocalModel.TokenAsync(stream, "Here I am again.");
            await LocalModel.EndAsync(stream);
        });
        Assert.Equal("Here I am again.", heard);
    }

    [Fact]
    public async Task A_model_that_never_answers_is_asked_again_and_then_apologised_for_in_character()
    {
        var requests = 0;
        var heard = await AskAsync(
            async (stream, count, stop) =>
            {
                requests = count;
                await LocalModel.HeadAsync(stream);
                await Task.Delay(Timeout.Infinite, stop);
            },
            new() { ["PERSONA_Conversation__FirstPieceTimeout"] = "00:00:01", ["PERSONA_Conversation__Retries"] = "1" });
        Assert.Equal(2, requests);
        Assert.Contains(Rosa.ApologyLines, line => Same(line, heard));
    }

    [Fact]
    public async Task A_model_that_stalls_in_the_middle_is_not_waited_for_and_nothing_is_said_twice()
    {
        var requests = 0;
        var heard = await AskAsync(
            async (stream, count, stop) =>
            {
                requests = count;
                await LocalModel.HeadAsync(stream);
                await LocalModel.TokenAsync(stream, "First you chop the onion. Then you ");
                await Task.Delay(Timeout.Infinite, stop);
            },
            new() { ["PERSONA_Conversation__StallTimeout"] = "00:00:02" });
        Assert.Equal(1, requests);
        Assert.StartsWith("First you chop the onion.", heard, StringComparison.Ordinal);
        Assert.Equal(heard.IndexOf("First", StringComparison.Ordinal), heard.LastIndexOf("First", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Interrupting_hangs_up_on_the_model()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var hungUp = new TaskCompletionSource();
        await using var model = new LocalModel(async (stream, _, stop) =>
        {
            await LocalModel.HeadAsync(stream);
            try
            {
                for (var word = 0; word < 10_000; word++)
                {
                    await LocalModel.TokenAsync(stream, $"word {word}, ");
                    await Task.Delay(20, stop);
                }
            }
            catch (IOException)
            {
                hungUp.TrySetResult();
            }
        });
        await using var server = new RunningServer(model.Environment);
        await server.InitializeAsync();
        await using var viewer = await HubViewer.OpenAsync(server.Address, new OpenRequest("rosa", null, null, false, null), false, cancellationToken);
        var epoch = await viewer.SayAsync("Count for me.", cancellationToken);
        await Wait.UntilAsync(() => viewer.Events.OfType<SpeechStartedEvent>().Any(started => started.Epoch == epoch));
        await viewer.Connection.InvokeAsync("Interrupt", viewer.MediaSeconds, cancellationToken);
        await hungUp.Task.WaitAsync(TimeSpan.FromSeconds(5), cancellationToken);
        Assert.True((await viewer.EndOfTurnAsync(epoch, cancellationToken)).Interrupted);
    }

    private static bool Same(string a, string b) => Letters(a) == Letters(b);

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit)]);

    private static async Task<string> AskAsync(Func<Stream, int, CancellationToken, Task> answer, Dictionary<string, string>? settings = null)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var model = new LocalModel(answer);
        await using var server = new RunningServer(new Dictionary<string, string>(model.Environment.Concat(settings ?? [])));
        await server.InitializeAsync();
        await using var viewer = await HubViewer.OpenAsync(server.Address, new OpenRequest("rosa", null, null, false, null), false, cancellationToken);
        Assert.False(viewer.Info.Mind.BuiltIn);
        return (await viewer.TalkAsync("What is for dinner?", cancellationToken)).Heard;
    }
}
