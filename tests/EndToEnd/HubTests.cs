using System.Net.WebSockets;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using PersonaAvatar.Server.Cli.Bench;
using PersonaAvatar.Server.Hubs;
using PersonaAvatar.Tests.EndToEnd.Support;

namespace PersonaAvatar.Tests.EndToEnd;

/// <summary>The hub with good and bad clients, over a real connection to the real server.</summary>
public sealed class HubTests(RunningServer server) : IClassFixture<RunningServer>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("rossa", "rosa")]
    [InlineData("captain", "finn")]
    [InlineData("unit7", "unit-7")]
    public async Task An_unknown_persona_is_answered_with_the_nearest_names(string wanted, string offered)
    {
        var refused = await Assert.ThrowsAsync<HubException>(() => OpenAsync(wanted));
        Assert.Contains(offered, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_voice_is_answered_with_the_nearest_names()
    {
        var request = new OpenRequest("rosa", null, "flite:stl", false, null);
        var refused = await Assert.ThrowsAsync<HubException>(() => HubViewer.OpenAsync(server.Address, request, false, Token));
        Assert.Contains("flite:slt", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_face_is_answered_with_the_nearest_names()
    {
        var request = new OpenRequest("rosa", "plum", null, false, null);
        var refused = await Assert.ThrowsAsync<HubException>(() => HubViewer.OpenAsync(server.Address, request, false, Token));
        Assert.Contains("plume", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calls_without_a_session_are_refused_in_plain_words()
    {
        await using var connection = HubViewer.Connect(server.Address);
        await connection.StartAsync(Token);
        var refused = await Assert.ThrowsAsync<HubException>(() => connection.InvokeAsync<int>("Say", "hello", Token));
        Assert.Contains("Open", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("\u0001\u0002\u0003")]
    public async Task Text_without_a_word_is_refused_and_the_session_goes_on(string text)
    {
        await using var viewer = await OpenAsync("pip");
        await Assert.ThrowsAsync<HubException>(() => viewer.SayAsync(text, Token));
        Assert.NotEmpty((await viewer.TalkAsync("Hello!", Token)).Heard);
    }

    [Fact]
    public async Task A_megabyte_of_text_gets_a_clear_answer_and_the_service_stays_up()
    {
        await using var viewer = await OpenAsync("pip");
        var refused = await Record.ExceptionAsync(() => viewer.SayAsync(new string('a', 1_000_000), Token));
        Assert.True(refused is null or HubException, refused?.ToString());
        Assert.Equal(HubConnectionState.Connected, viewer.Connection.State);
        Assert.NotEmpty((await viewer.TalkAsync("Hello!", Token)).Heard);
    }

    [Fact]
    public async Task Text_full_of_control_characters_and_markup_is_spoken_without_them()
    {
        await using var viewer = await OpenAsync("pip");
        var ended = await viewer.TalkAsync("\u0007<speak><break time='9s'/>Hello [[x]] \u202Ethere\u0000</speak>", Token);
        Assert.NotEmpty(ended.Heard);
        Assert.DoesNotContain('<', ended.Heard);
    }

    [Fact]
    public async Task Junk_on_the_socket_closes_that_connection_only()
    {
        using var socket = new ClientWebSocket();
        var address = new UriBuilder(server.Address) { Scheme = "ws", Path = "/hub" }.Uri;
        await socket.ConnectAsync(address, Token);
        var junk = new byte[4096];
        new Random(5).NextBytes(junk);
        await socket.SendAsync(junk, WebSocketMessageType.Binary, true, Token);
        var buffer = new byte[4096];
        var received = await socket.ReceiveAsync(buffer.AsMemory(), Token);
        while (received.MessageType != WebSocketMessageType.Close)
        {
            received = await socket.ReceiveAsync(buffer.AsMemory(), Token);
        }

        await using var viewer = await OpenAsync("rosa");
        Assert.NotEmpty((await viewer.TalkAsync("Hello!", Token)).Heard);
    }

    [Fact]
    public async Task A_flooding_client_is_dropped_and_others_are_not()
    {
        await using var quiet = await OpenAsync("finn");
        await using var flooder = await OpenAsync("pip");
        var closed = new TaskCompletionSource();
        flooder.Connection.Closed += _ =>
        {
            closed.TrySetResult();
            return Task.CompletedTask;
        };
        for (var call = 0; call < 500 && !closed.Task.IsCompleted; call++)
        {
            await Record.ExceptionAsync(() => flooder.Connection.SendAsync("Typing", true, Token));
        }

        await closed.Task.WaitAsync(TimeSpan.FromSeconds(10), Token);
        Assert.NotEmpty((await quiet.TalkAsync("Hello!", Token)).Heard);
    }

    [Fact]
    public async Task History_keeps_what_was_heard_of_an_interrupted_reply()
    {
        await using var viewer = await OpenAsync("rosa");
        var epoch = await viewer.SayAsync("Tell me a story.", Token);
        await Wait.UntilAsync(() => Words(viewer, epoch).Count >= 3);
        var third = Words(viewer, epoch)[2];
        await Wait.UntilAsync(() => viewer.MediaSeconds > third.End);
        await viewer.Connection.InvokeAsync("Interrupt", third.End, Token);
        var ended = await viewer.EndOfTurnAsync(epoch, Token);
        Assert.True(ended.Interrupted);
        Assert.Equal(string.Join(' ', Words(viewer, epoch).Take(3).Select(word => word.Text)), ended.Heard);
        Assert.Contains(viewer.Events.OfType<EpochEndedEvent>(), cut => cut.Epoch == epoch && cut.Seconds <= viewer.MediaSeconds + 1);
    }

    [Fact]
    public async Task A_new_line_interrupts_the_old_answer()
    {
        await using var viewer = await OpenAsync("plume");
        var first = await viewer.SayAsync("Tell me a story.", Token);
        await Wait.UntilAsync(() => viewer.Events.OfType<SpeechStartedEvent>().Any(started => started.Epoch == first));
        var second = await viewer.TalkAsync("What is your name?", Token);
        Assert.True((await viewer.EndOfTurnAsync(first, Token)).Interrupted);
        Assert.False(second.Interrupted);
        Assert.NotEmpty(second.Heard);
    }

    [Fact]
    public async Task A_greeting_is_spoken_unasked()
    {
        await using var viewer = await HubViewer.OpenAsync(server.Address, new OpenRequest("mira", null, null, true, null), false, Token);
        await Wait.UntilAsync(() => viewer.Events.OfType<TurnEndedEvent>().Any());
        Assert.Null(viewer.Events.OfType<TurnStartedEvent>().First().Text);
        Assert.NotEmpty(viewer.Events.OfType<TurnEndedEvent>().First().Heard);
    }

    [Fact]
    public async Task Persona_and_voice_can_be_switched_in_the_same_stream()
    {
        await using var viewer = await OpenAsync("rosa");
        await viewer.TalkAsync("Hello!", Token);
        var finn = await viewer.Connection.InvokeAsync<SessionInfo>("SwitchPersona", "finn", Token);
        Assert.Equal("finn", finn.Persona.Id);
        var voice = await viewer.Connection.InvokeAsync<VoiceSwitched>("SwitchVoice", "flite:rms", Token);
        Assert.Equal("flite:rms", voice.Voice);
        Assert.NotEmpty((await viewer.TalkAsync("Who are you?", Token)).Heard);
        Assert.Single(viewer.Inits);
    }

    [Fact]
    public async Task A_closed_page_frees_its_encoder_and_sockets()
    {
        var viewer = await OpenAsync("theo");
        await viewer.TalkAsync("Hello!", Token);
        Assert.True(ProcessTree.Children(server.ProcessId, "ffmpeg") > 0);
        await viewer.DisposeAsync();
        await Wait.UntilAsync(() => ProcessTree.Children(server.ProcessId, "ffmpeg") == 0, limitSeconds: 5);
    }

    [Fact]
    public async Task A_killed_encoder_is_replaced_and_the_call_goes_on()
    {
        await using var viewer = await OpenAsync("unit-7");
        await viewer.TalkAsync("Hello!", Token);
        ProcessTree.KillChildren(server.ProcessId, "ffmpeg");
        await Wait.UntilAsync(() => viewer.Inits.Count > 1);
        Assert.NotEmpty((await viewer.TalkAsync("Are you still there?", Token)).Heard);
        var restarted = viewer.Inits.Last();
        Assert.Equal(1, restarted.Generation);
        Assert.True(restarted.StartSeconds > 0);
    }

    [Fact]
    public async Task A_killed_speech_engine_is_replaced_and_the_call_goes_on()
    {
        await using var viewer = await OpenAsync("plume");
        await viewer.TalkAsync("Hello!", Token);
        ProcessTree.KillChildren(server.ProcessId, "voice-worker");
        Assert.NotEmpty((await viewer.TalkAsync("Are you still there?", Token)).Heard);
    }

    private static List<CaptionWord> Words(HubViewer viewer, int epoch) =>
        [.. viewer.Events.OfType<CaptionEvent>().Where(caption => caption.Epoch == epoch).SelectMany(caption => caption.Words)];

    private Task<HubViewer> OpenAsync(string persona) =>
        HubViewer.OpenAsync(server.Address, new OpenRequest(persona, null, null, false, null), false, Token);
}
