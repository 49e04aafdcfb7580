using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Mind.Answers;
using PersonaAvatar.Personas.Mind.Language;
using PersonaAvatar.Personas.Mind.Retrieval;

namespace PersonaAvatar.Personas.Mind;

/// <summary>
/// A chat client that needs no language model: it answers from a persona's card and the conversation. The same seed,
/// messages and time give the same reply; no sentence is said twice in a conversation.
/// </summary>
/// <remarks>Thread-safe: it keeps nothing between calls. System messages and chat options are not read.</remarks>
public sealed class BuiltInMind : IChatClient
{
    private static readonly IAnswerer[] s_answerers =
    [
        new CrisisAnswerer(), new NativeAnswerer(), new ArithmeticAnswerer(), new UnreadableAnswerer(), new ClockAnswerer(), new NameAnswerer(), new RecallAnswerer(),
        new CourtesyAnswerer(), new NatureAnswerer(), new RegardAnswerer(), new TaleAnswerer(), new SelfAnswerer(), new FeelingAnswerer(), new FollowUpAnswerer(),
        new TasteAnswerer(), new TopicAnswerer(),
    ];

    // Patterns build themselves on first use; the first listener should not wait for that.
    private static readonly Lazy<bool> s_warm = new(Warm);

    private readonly PersonaCard _card;
    private readonly int _seed;
    private readonly TimeProvider _time;
    private readonly TimeZoneInfo _zone;
    private readonly StatementIndex _index;

    /// <summary>Creates the mind of a persona.</summary>
    /// <param name="card">A validated card.</param>
    /// <param name="seed">Chooses among equally good words.</param>
    /// <param name="time">The clock it tells the time by.</param>
    /// <param name="zone">The listener's time zone; the clock's local one when null.</param>
    public BuiltInMind(PersonaCard card, int seed, TimeProvider time, TimeZoneInfo? zone = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(time);
        _card = card;
        _seed = seed;
        _time = time;
        _zone = zone ?? time.LocalTimeZone;
        _index = new StatementIndex(card);
        _ = s_warm.Value;
    }

    private BuiltInMind(PersonaCard card, int seed, TimeProvider time, TimeZoneInfo zone, StatementIndex index)
    {
        _card = card;
        _seed = seed;
        _time = time;
        _zone = zone;
        _index = index;
    }

    /// <summary>The reply to the last user message, 1 to about 4 sentences, never empty.</summary>
    /// <param name="messages">The conversation, oldest first.</param>
    public string Reply(IEnumerable<ChatMessage> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        ChatMessage[] talk = [.. messages.Where(message => message.Role == ChatRole.User || message.Role == ChatRole.Assistant)];
        string line = talk.LastOrDefault(message => message.Role == ChatRole.User)?.Text ?? "";
        var memory = new TalkMemory(talk);
        var wording = new Wording(_card, memory.Replies, Mix(_seed, talk));
        if (string.IsNullOrWhiteSpace(line))
        {
            return wording.Fresh(_card.Greetings, PlainLines.HowAreYou);
        }

        var turn = new Turn(_card, _index, new UserLine(line), memory, wording, TimeZoneInfo.ConvertTime(_time.GetUtcNow(), _zone));
        foreach (IAnswerer answerer in s_answerers)
        {
            if (answerer.Answer(turn) is { Length: > 0 } reply)
            {
                return reply;
            }
        }

        return wording.AlreadySaid();
    }

    /// <inheritdoc/>
    public Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var message = new ChatMessage(ChatRole.Assistant, Reply(messages));
        return Task.FromResult(new ChatResponse(message) { FinishReason = ChatFinishReason.Stop, ModelId = "built-in" });
    }

    /// <inheritdoc/>
    /// <remarks>Gives the words one by one, without waiting.</remarks>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        string reply = Reply(messages);
        int start = 0;
        while (start < reply.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int space = reply.IndexOf(' ', start + 1);
            int end = space < 0 ? reply.Length : space;
            yield return new ChatResponseUpdate(ChatRole.Assistant, reply[start..end]) { ModelId = "built-in" };
            start = end;
        }

        yield return new ChatResponseUpdate { Role = ChatRole.Assistant, FinishReason = ChatFinishReason.Stop, ModelId = "built-in" };
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing is held.
    }

    private static bool Warm()
    {
        var card = new PersonaCard
        {
            Name = "A",
            Greetings = ["Hello."],
            Identity = new Identity { Introduction = "I am here.", Age = "I am one.", Occupation = "I wait.", Origin = "I began here.", Home = "I live here." },
            FallbackLines = ["I do not know {topic}."],
        };
        var mind = new BuiltInMind(card, 0, TimeProvider.System, TimeZoneInfo.Utc, new StatementIndex(card));
        string[] lines = ["Hello!", "My dog is called Rex.", "what do you think of the sea?", "what is 3 plus 4?", "I am so happy today", "why?", "what is your favourite food?", "tell me more", "It rained yesterday when we were walking along the river to the market."];
        var talk = new List<ChatMessage>();
        foreach (string line in lines)
        {
            talk.Add(new ChatMessage(ChatRole.User, line));
            talk.Add(new ChatMessage(ChatRole.Assistant, mind.Reply(talk)));
        }

        return true;
    }

    // FNV-1a: string hash codes differ from process to process.
    private static int Mix(int seed, IEnumerable<ChatMessage> talk)
    {
        uint hash = 2166136261u ^ (uint)seed;
        foreach (char c in talk.SelectMany(message => message.Text))
        {
            hash = (hash ^ c) * 16777619u;
        }

        return (int)(hash & int.MaxValue);
    }
}
