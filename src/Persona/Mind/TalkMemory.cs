using Microsoft.Extensions.AI;
using PersonaAvatar.Personas.Mind.Language;

namespace PersonaAvatar.Personas.Mind;

/// <summary>What the conversation so far holds. The mind has no other state.</summary>
internal sealed class TalkMemory
{
    private static readonly Pattern s_named = new(@"(?:^|\W)(?:[Mm]y name is|[Mm]y name's|[Nn]ame's|[Ii]'?m called|[Ii] am called|[Pp]eople call me|[Cc]all me|[Mm]y friends call me) (?<x>\p{L}[\p{L}'-]{0,29})");
    private static readonly Pattern s_introduced = new(@"(?:^|[.!,] *)(?:(?:[Hh]i|[Hh]ello|[Hh]ey)[,!.]? *)?(?:I'm|I am|[Tt]his is|It's) (?<x>\p{Lu}\p{Ll}{1,20})(?: *[.!,]| from |$)");

    private static readonly HashSet<string> s_notNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "not", "a", "an", "the", "so", "very", "just", "sad", "happy", "tired", "fine", "good", "ok", "okay", "sorry", "from", "in", "at", "here", "back", "bored", "english", "french", "german",
        "italian", "american", "british", "scottish", "irish", "dutch", "spanish", "chinese", "indian", "lonely", "angry", "afraid", "sick", "later", "tomorrow", "when", "if", "what", "your", "my",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "christmas", "great", "well", "hungry", "late", "maybe", "something", "anything", "important", "unknown", "secret",
    };

    public TalkMemory(IReadOnlyList<ChatMessage> messages)
    {
        UserLines = [.. messages.Where(message => message.Role == ChatRole.User).Select(message => message.Text).SkipLast(1)];
        Replies = [.. messages.Where(message => message.Role == ChatRole.Assistant).Select(message => message.Text)];
        Name = UserLines.Select(NameIn).LastOrDefault(name => name is not null);
    }

    /// <summary>The listener's lines before this one, oldest first.</summary>
    public IReadOnlyList<string> UserLines { get; }

    /// <summary>What the persona said, oldest first.</summary>
    public IReadOnlyList<string> Replies { get; }

    /// <summary>The listener's name as told, or null.</summary>
    public string? Name { get; }

    public string LastReply => Replies.Count > 0 ? Replies[^1] : "";

    public string LastUserLine => UserLines.Count > 0 ? UserLines[^1] : "";

    /// <summary>Whether the persona's last words were a question.</summary>
    public bool AwaitsAnswer => LastReply.TrimEnd().EndsWith('?');

    /// <summary>The name a line tells, or null.</summary>
    public static string? NameIn(string line)
    {
        string text = line.Replace('’', '\'');
        string? name = s_named.Slot(text) ?? s_introduced.Slot(text);
        return name is null || s_notNames.Contains(name) ? null : char.ToUpperInvariant(name[0]) + name[1..];
    }
}
