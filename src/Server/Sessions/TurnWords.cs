using System.Text;
using PersonaAvatar.Server.Hubs;

namespace PersonaAvatar.Server.Sessions;

/// <summary>The words of one turn and when they are heard. Thread-safe: the stage adds, an interruption reads.</summary>
internal sealed class TurnWords
{
    private readonly Lock _lock = new();
    private readonly List<CaptionWord> _words = [];

    /// <summary>Adds words in order of time.</summary>
    public void Add(IReadOnlyList<CaptionWord> words)
    {
        lock (_lock)
        {
            _words.AddRange(words);
        }
    }

    /// <summary>The words that had begun at a media time, joined by spaces; a word counts once half of it was heard.</summary>
    public string HeardUntil(double seconds)
    {
        lock (_lock)
        {
            var heard = new StringBuilder();
            foreach (var word in _words)
            {
                if ((word.Start + word.End) / 2 > seconds)
                {
                    break;
                }

                heard.Append(heard.Length == 0 ? "" : " ").Append(word.Text);
            }

            return heard.ToString();
        }
    }
}
