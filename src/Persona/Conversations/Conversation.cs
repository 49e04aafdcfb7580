using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using PersonaAvatar.Personas.Cards;

namespace PersonaAvatar.Personas.Conversations;

/// <summary>One listener's talk with one persona: history, and replies that survive a bad language model.</summary>
/// <remarks>Not thread-safe: one reply at a time, and no other call while a reply is being read.</remarks>
public sealed class Conversation
{
    private readonly IChatClient _client;
    private readonly ConversationOptions _options;
    private readonly TimeProvider _time;
    private readonly ConversationHistory _history;
    private readonly ChatMessage _system;
    private int _apologies;

    /// <summary>Creates an empty conversation.</summary>
    /// <param name="card">The persona.</param>
    /// <param name="client">The language model; not owned.</param>
    /// <param name="options">Patience and memory.</param>
    /// <param name="time">The clock of the timeouts.</param>
    public Conversation(PersonaCard card, IChatClient client, ConversationOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        Card = card;
        _client = client;
        _options = options;
        _time = time;
        _history = new ConversationHistory(options.HistoryTurns);
        _system = new ChatMessage(ChatRole.System, SystemPrompt.Compose(card));
    }

    /// <summary>The persona.</summary>
    public PersonaCard Card { get; }

    /// <summary>What was said and heard so far, oldest first, without the system prompt.</summary>
    public IReadOnlyList<ChatMessage> History => _history.Messages;

    /// <summary>What went wrong in the last reply; null when nothing did.</summary>
    public ReplyFailure? LastFailure { get; private set; }

    /// <summary>
    /// Answers a line, as pieces of text whose concatenation is the reply; whole words only. Ends with an apology in
    /// character when the model fails before its first word, and with a short closing when it fails after; never begins again
    /// once a word is out.
    /// </summary>
    /// <param name="userText">What the listener typed or said; cleaned with <see cref="UserText.Clean"/>.</param>
    /// <param name="cancellationToken">Ends the reply at once; what was given so far stays in the history.</param>
    /// <exception cref="UserTextException">The text is empty (on the first read).</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async IAsyncEnumerable<string> ReplyAsync(
        string userText,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        UserText line = UserText.Clean(userText);
        LastFailure = null;
        _history.Add(ChatRole.User, line.Value);
        List<ChatMessage> messages = [_system, .. _history.Newest(_options.HistoryCharacters)];
        var reply = new SpokenReply(_options.LongestReply);
        try
        {
            await foreach (string piece in AttemptsAsync(messages, reply, cancellationToken))
            {
                yield return piece;
            }
        }
        finally
        {
            if (reply.Text.Length > 0)
            {
                _history.Add(ChatRole.Assistant, reply.Text);
            }
        }
    }

    /// <summary>Keeps in the history only what was heard of the last reply; call it when a reply was interrupted.</summary>
    /// <param name="heard">The words that sounded; empty removes the reply.</param>
    public void ReplaceLastReply(string heard)
    {
        ArgumentNullException.ThrowIfNull(heard);
        _history.ReplaceLastReply(heard.Trim());
    }

    /// <summary>Adds a line the persona spoke unasked, such as its greeting.</summary>
    /// <param name="text">The words.</param>
    public void Said(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        _history.Add(ChatRole.Assistant, text.Trim());
    }

    /// <summary>Begins again from a stored history, as after a reconnect. System messages and empty ones are left out.</summary>
    /// <param name="history">User and assistant messages, oldest first.</param>
    public void Restore(IEnumerable<ChatMessage> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        ChatMessage[] kept = [.. history.Where(message =>
            (message.Role == ChatRole.User || message.Role == ChatRole.Assistant) && !string.IsNullOrWhiteSpace(message.Text))];
        _history.Clear();
        foreach (ChatMessage message in kept)
        {
            _history.Add(message.Role, message.Text);
        }
    }

    private async IAsyncEnumerable<string> AttemptsAsync(
        List<ChatMessage> messages,
        SpokenReply reply,
        [EnumeratorCancellation] CancellationToken token)
    {
        for (int attempt = 1; ; attempt++)
        {
            ReplyStep step;
            await using (var run = new ReplyAttempt(_client, messages, _options, _time, token))
            {
                while ((step = await run.NextAsync()).Text is { } text && reply.Take(text) is { Length: > 0 } spoken)
                {
                    yield return spoken;
                    token.ThrowIfCancellationRequested();
                }
            }

            if (step.Fault is not { } fault)
            {
                yield break;
            }

            LastFailure = new ReplyFailure(fault, attempt, reply.Text.Length > 0, step.Error);
            if (reply.Text.Length > 0 || attempt > _options.Retries)
            {
                yield return reply.Add(Closing(reply.Text));
                yield break;
            }

            await Task.Delay(_options.RetryDelay * (1 << (attempt - 1)), _time, token);
        }
    }

    private string Closing(string spoken)
    {
        int turn = _apologies++;
        if (spoken.Length == 0)
        {
            return Card.ApologyLines[turn % Card.ApologyLines.Count];
        }

        IReadOnlyList<string> closings = Card.Lines.BrokenOff.Count > 0
            ? Card.Lines.BrokenOff
            : ["I have lost my thread; say that again, please."];
        string closing = closings[turn % closings.Count];
        string end = spoken.TrimEnd();
        // A sentence left hanging is heard to hang, rather than to run into the closing.
        return end[^1] is '.' or '!' or '?' or '…' ? $" {closing}" : $"… {closing}";
    }
}
