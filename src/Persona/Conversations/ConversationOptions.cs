using System.ComponentModel.DataAnnotations;

namespace PersonaAvatar.Personas.Conversations;

/// <summary>How patient a conversation is with its language model, and how much it remembers.</summary>
public sealed class ConversationOptions
{
    /// <summary>Longest wait for the first piece of a reply: 10 s, 0.1 s to 5 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:05:00")]
    public TimeSpan FirstPieceTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Longest wait between two pieces: 5 s, 0.1 s to 5 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:05:00")]
    public TimeSpan StallTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Further attempts while no word of the reply is out: 2, 0..5.</summary>
    [Range(0, 5)]
    public int Retries { get; set; } = 2;

    /// <summary>Wait before the first further attempt, doubled each time: 0.25 s, 0 to 10 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:10")]
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Characters after which a reply is ended at the next end of a sentence: 1200, 100..10000.</summary>
    [Range(100, 10_000)]
    public int LongestReply { get; set; } = 1_200;

    /// <summary>Characters of history sent to the model (about four a token), the oldest turns being left out: 24000, 1000..1000000.</summary>
    [Range(1_000, 1_000_000)]
    public int HistoryCharacters { get; set; } = 24_000;

    /// <summary>Turns of history kept, each a line and its reply: 200, 1..10000.</summary>
    [Range(1, 10_000)]
    public int HistoryTurns { get; set; } = 200;

    /// <summary>Most tokens asked of the model for one reply: 300, 16..4096.</summary>
    [Range(16, 4_096)]
    public int ReplyTokens { get; set; } = 300;

    /// <summary>Sampling temperature sent to the model: 0.8, 0..2.</summary>
    [Range(0.0, 2.0)]
    public double Temperature { get; set; } = 0.8;
}
