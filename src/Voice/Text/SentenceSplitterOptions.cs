namespace PersonaAvatar.Voices.Text;

/// <summary>How a stream of text is cut into clauses.</summary>
public sealed record SentenceSplitterOptions
{
    /// <summary>The first clause may end at a comma after this many characters, 1..200. Default 18.</summary>
    public int FirstPhrase { get; init; } = 18;

    /// <summary>A first sentence shorter than this waits for the next one, 1..100. Default 6.</summary>
    public int ShortestSentence { get; init; } = 6;

    /// <summary>No clause is longer than this, 50..1000 characters. Default 240.</summary>
    public int LongestClause { get; init; } = 240;

    /// <summary>How long without a token until what is there is spoken, above 0. Default 250 ms.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMilliseconds(250);
}
