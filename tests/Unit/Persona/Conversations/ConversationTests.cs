using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Time.Testing;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Conversations;
using PersonaAvatar.Tests.Unit.Persona.Support;

namespace PersonaAvatar.Tests.Unit.Persona.Conversations;

public sealed class ConversationTests
{
    private static readonly PersonaCard s_card = SomePersona.Shipped("rosa");

    private readonly FakeTimeProvider _time = new() { AutoAdvanceAmount = TimeSpan.Zero };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_good_reply_passes_unchanged_and_is_remembered()
    {
        var client = new ScriptedChatClient(new ChatScript("Basil ", "nee", "ds sun,", " teso", "ro. Eat!"));
        Conversation conversation = Talk(client);

        Assert.Equal("Basil needs sun, tesoro. Eat!", await ReadAsync(conversation, "Hello"));
        Assert.Equal(["Hello", "Basil needs sun, tesoro. Eat!"], conversation.History.Select(message => message.Text));
        Assert.Null(conversation.LastFailure);
        Assert.Equal(ChatRole.System, client.LastMessages[0].Role);
        Assert.Contains("Nonna Rosa", client.LastMessages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_request_is_tried_again_and_the_listener_never_knows()
    {
        var client = new ScriptedChatClient(new ChatScript { Throws = true }, new ChatScript("Ciao, ", "here I am."));

        Assert.Equal("Ciao, here I am.", await ReadAsync(Talk(client), "Hello"));
        Assert.Equal(2, client.Requests);
    }

    [Fact]
    public async Task After_all_retries_an_apology_in_character_is_spoken()
    {
        var client = new ScriptedChatClient(new ChatScript { Throws = true });
        Conversation conversation = Talk(client);

        Assert.Contains(await ReadAsync(conversation, "Hello"), s_card.ApologyLines);
        Assert.Equal(3, client.Requests);
        Assert.Equal(ReplyFault.Refused, conversation.LastFailure?.Fault);
        Assert.Equal(3, conversation.LastFailure?.Attempts);
    }

    [Fact]
    public async Task Once_a_word_is_out_nothing_is_begun_again()
    {
        var client = new ScriptedChatClient(new ChatScript("First you take ", "the flo") { Throws = true }, new ChatScript("First you take the egg."));
        Conversation conversation = Talk(client);

        string reply = await ReadAsync(conversation, "Pasta?");

        Assert.Equal(1, client.Requests);
        Assert.StartsWith("First you take the", reply, StringComparison.Ordinal);
        Assert.DoesNotContain("flo", reply, StringComparison.Ordinal);
        Assert.Contains(s_card.Lines.BrokenOff, line => reply.EndsWith(line, StringComparison.Ordinal));
        Assert.Equal(1, reply.Split("First").Length - 1);
        Assert.True(conversation.LastFailure?.AfterWords);
    }

    [Fact]
    public async Task A_stream_that_ends_in_the_middle_of_a_word_does_not_speak_the_half()
    {
        var client = new ScriptedChatClient(new ChatScript("The sea is ve") { Finishes = false });
        Conversation conversation = Talk(client);

        string reply = await ReadAsync(conversation, "Sea?");

        Assert.StartsWith("The sea is", reply, StringComparison.Ordinal);
        Assert.DoesNotContain(" ve", reply, StringComparison.Ordinal);
        Assert.Equal(ReplyFault.EndedEarly, conversation.LastFailure?.Fault);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html><body>502 Bad Gateway</body></html>")]
    [InlineData("{\"error\": {\"message\": \"model not found\"}}")]
    [InlineData("\u0001\u0002\u0003\ufffd\ufffd\ufffd")]
    [InlineData("... !!! ---")]
    [InlineData("")]
    [InlineData("<think>only thoughts and then nothing</think>")]
    [InlineData("<think>thoughts without an end")]
    public async Task Garbage_and_emptiness_count_as_failure(string garbage)
    {
        var client = new ScriptedChatClient(new ChatScript(garbage), new ChatScript(garbage), new ChatScript("Now it works."));

        Assert.Equal("Now it works.", await ReadAsync(Talk(client), "Hello"));
        Assert.Equal(3, client.Requests);
    }

    [Fact]
    public async Task Thoughts_of_a_reasoning_model_are_not_spoken()
    {
        var client = new ScriptedChatClient(new ChatScript("<thi", "nk>hmm <b>", "x</b> ok</th", "ink>\n\n", "Ciao, bella."));

        Assert.Equal("Ciao, bella.", await ReadAsync(Talk(client), "Hello"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_model_that_never_begins_is_given_up_after_the_first_piece_timeout(bool deaf)
    {
        var stalling = new ScriptedChatClient(new ChatScript { Stalls = true, Deaf = deaf });
        var options = new ConversationOptions { Retries = 0 };
        var conversation = new Conversation(s_card, stalling, options, _time);

        Task<string> reading = ReadAsync(conversation, "Hello");
        await stalling.Stalled;
        _time.Advance(options.FirstPieceTimeout - TimeSpan.FromMilliseconds(1));
        Assert.False(reading.IsCompleted);
        _time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Contains(await reading, s_card.ApologyLines);
        Assert.Equal(ReplyFault.NoFirstPiece, conversation.LastFailure?.Fault);
    }

    [Fact]
    public async Task A_model_that_stalls_after_words_is_closed_in_character()
    {
        var stalling = new ScriptedChatClient(new ChatScript("Well, my dear, ") { Stalls = true });
        var options = new ConversationOptions();
        var conversation = new Conversation(s_card, stalling, options, _time);

        Task<string> reading = ReadAsync(conversation, "Hello");
        await stalling.Stalled;
        _time.Advance(options.StallTimeout);
        string reply = await reading;

        Assert.StartsWith("Well, my dear, ", reply, StringComparison.Ordinal);
        Assert.Contains(s_card.Lines.BrokenOff, line => reply.EndsWith(line, StringComparison.Ordinal));
        Assert.Equal(ReplyFault.Stalled, conversation.LastFailure?.Fault);
        Assert.Equal(1, stalling.Requests);
    }

    [Fact]
    public async Task Interrupting_ends_the_request_and_keeps_only_what_was_heard()
    {
        var client = new ScriptedChatClient(new ChatScript("One, two, ", "three, ") { Stalls = true });
        var conversation = new Conversation(s_card, client, new ConversationOptions(), TimeProvider.System);
        using var interrupt = CancellationTokenSource.CreateLinkedTokenSource(Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (string piece in conversation.ReplyAsync("Count", interrupt.Token))
            {
                if (piece.Contains("three", StringComparison.Ordinal))
                {
                    await interrupt.CancelAsync();
                }
            }
        });
        conversation.ReplaceLastReply("One, two,");

        Assert.Equal(["Count", "One, two,"], conversation.History.Select(message => message.Text));
        Assert.Null(conversation.LastFailure);
    }

    [Fact]
    public async Task A_reply_without_end_is_ended_at_a_sentence()
    {
        var client = new ScriptedChatClient(new ChatScript([.. Enumerable.Repeat("This is a sentence. ", 1000)]));

        string reply = await ReadAsync(Talk(client), "Talk");

        Assert.InRange(reply.Length, 900, 1_200);
        Assert.EndsWith("sentence.", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_without_end_is_cut_at_a_word()
    {
        var client = new ScriptedChatClient(new ChatScript([.. Enumerable.Repeat("and on ", 1000)]));

        string reply = await ReadAsync(Talk(client), "Talk");

        Assert.InRange(reply.Length, 1_100, 1_201);
        Assert.EndsWith("…", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unheard_reply_is_not_remembered()
    {
        Conversation conversation = Talk(new ScriptedChatClient(new ChatScript("Nobody hears this.")));
        await ReadAsync(conversation, "Hello");

        conversation.ReplaceLastReply("");

        Assert.Equal(["Hello"], conversation.History.Select(message => message.Text));
    }

    [Fact]
    public async Task The_model_gets_the_newest_turns_that_fit()
    {
        var client = new ScriptedChatClient(new ChatScript(new string('a', 300) + "."));
        var conversation = new Conversation(s_card, client, new ConversationOptions { HistoryCharacters = 1_000 }, TimeProvider.System);
        for (int turn = 0; turn < 12; turn++)
        {
            await ReadAsync(conversation, $"line {turn}");
        }

        Assert.Equal(24, conversation.History.Count);
        Assert.True(client.LastMessages.Skip(1).Sum(message => message.Text.Length) <= 1_000);
        Assert.Equal("line 11", client.LastMessages[^1].Text);
        Assert.Equal(ChatRole.User, client.LastMessages[1].Role);
    }

    [Fact]
    public async Task A_conversation_goes_on_after_a_reconnect()
    {
        Conversation first = Talk(new ScriptedChatClient(new ChatScript("Ciao.")));
        await ReadAsync(first, "Hello");
        var client = new ScriptedChatClient(new ChatScript("Again."));
        Conversation second = Talk(client);

        second.Restore(first.History);
        await ReadAsync(second, "Still there?");

        Assert.Equal(["Hello", "Ciao.", "Still there?"], client.LastMessages.Skip(1).Select(message => message.Text));
    }

    [Fact]
    public async Task Empty_text_is_refused_before_the_model_is_asked()
    {
        var client = new ScriptedChatClient(new ChatScript("x"));

        await Assert.ThrowsAsync<UserTextException>(() => ReadAsync(Talk(client), " \u0000 "));
        Assert.Equal(0, client.Requests);
    }

    private static Conversation Talk(IChatClient client) =>
        new(s_card, client, new ConversationOptions { RetryDelay = TimeSpan.Zero }, TimeProvider.System);

    private static async Task<string> ReadAsync(Conversation conversation, string line)
    {
        var reply = new StringBuilder();
        await foreach (string piece in conversation.ReplyAsync(line, Token))
        {
            reply.Append(piece);
        }

        return reply.ToString();
    }
}
