namespace PersonaAvatar.Personas.Mind.Language;

/// <summary>Writes contractions out, also those typed without their apostrophe.</summary>
internal static class Contractions
{
    private static readonly Dictionary<string, string> s_known = Read(
        "i'm=i am|im=i am|i've=i have|ive=i have|i'd=i would|i'll=i will|you're=you are|youre=you are|ur=your|u=you|r=are|you've=you have|you'd=you would|you'll=you will|"
        + "what's=what is|whats=what is|who's=who is|whos=who is|where's=where is|wheres=where is|how's=how is|hows=how is|when's=when is|why's=why is|that's=that is|thats=that is|"
        + "it's=it is|there's=there is|he's=he is|she's=she is|we're=we are|we've=we have|they're=they are|let's=let us|don't=do not|dont=do not|doesn't=does not|doesnt=does not|"
        + "didn't=did not|didnt=did not|isn't=is not|isnt=is not|aren't=are not|wasn't=was not|weren't=were not|can't=can not|cant=can not|cannot=can not|couldn't=could not|"
        + "won't=will not|wouldn't=would not|shouldn't=should not|haven't=have not|hasn't=has not|gonna=going to|wanna=want to|gotta=got to|pls=please|plz=please|thx=thanks|"
        + "favorite=favourite|ain't=am not|what're=what are|y'all=you all|fav=favourite|abt=about|bday=birthday");

    /// <summary>The words, written out and joined by spaces.</summary>
    public static string Expand(IReadOnlyList<string> words) =>
        string.Join(' ', words.Select(word => s_known.TryGetValue(word, out string? full) ? full : word));

    private static Dictionary<string, string> Read(string pairs) =>
        pairs.Split('|').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
