using Microsoft.Extensions.AI;

namespace PersonaAvatar.Personas.Conversations;

/// <summary>What was said and heard, oldest first: user and assistant in turn, bounded in turns.</summary>
internal sealed class ConversationHistory(int mostTurns)
{
    private readonly List<ChatMessage> _messages = [];

    public IReadOnlyList<ChatMessage> Messages => _messages;

    public void Add(ChatRole role, string text)
    {
        _messages.Add(new ChatMessage(role, text));
        int surplus = _messages.Count - (mostTurns * 2);
        if (surplus > 0)
        {
            _messages.RemoveRange(0, surplus);
        }
    }

    public void Clear() => _messages.Clear();

    /// <summary>Puts the heard text in place of the last reply; removes the reply when nothing was heard.</summary>
    public void ReplaceLastReply(string heard)
    {
        int index = _messages.FindLastIndex(message => message.Role == ChatRole.Assistant);
        if (index < 0)
        {
            return;
        }

        if (heard.Length == 0)
        {
            _messages.RemoveAt(index);
        }
        else
        {
            _messages[index] = new ChatMessage(ChatRole.Assistant, heard);
        }
    }

    /// <summary>The newest messages that fit, in order, beginning with a user's line where there is one; the last is always there.</summary>
    public List<ChatMessage> Newest(int characters)
    {
        int first = _messages.Count;
        while (first > 0)
        {
            characters -= _messages[first - 1].Text.Length;
            if (characters < 0 && first < _messages.Count)
            {
                break;
            }

            first--;
        }

        // A model reads a history that begins in the middle of a turn as its own opening; only a whole history may do so.
        while (first > 0 && first < _messages.Count - 1 && _messages[first].Role != ChatRole.User)
        {
            first++;
        }

        return _messages.GetRange(first, _messages.Count - first);
    }
}
