using Microsoft.Extensions.AI;
using Microsoft.Extensions.Time.Testing;
using PersonaAvatar.Personas.Mind;

namespace PersonaAvatar.Tests.Unit.Persona.Support;

/// <summary>A talk with the built-in mind of a shipped persona, at twenty to five on Friday, the 13th of March 2026.</summary>
public sealed class Talk
{
    private readonly List<ChatMessage> _messages = [];

    public Talk(string persona, int seed = 1)
    {
        Clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 13, 16, 40, 0, TimeSpan.Zero));
        Mind = new BuiltInMind(SomePersona.Shipped(persona), seed, Clock, TimeZoneInfo.Utc);
    }

    public FakeTimeProvider Clock { get; }

    public BuiltInMind Mind { get; }

    public IReadOnlyList<ChatMessage> Messages => _messages;

    /// <summary>Says a line and gives the reply.</summary>
    public string Say(string line)
    {
        _messages.Add(new ChatMessage(ChatRole.User, line));
        string reply = Mind.Reply(_messages);
        _messages.Add(new ChatMessage(ChatRole.Assistant, reply));
        return reply;
    }
}
