namespace PersonaAvatar.Voices.Catalogue;

/// <summary>No such voice is installed. The message offers the nearest names.</summary>
public sealed class UnknownVoiceException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="voiceId">What was asked for.</param>
    /// <param name="nearest">Ids that look like it, nearest first.</param>
    public UnknownVoiceException(string voiceId, IReadOnlyList<string> nearest)
        : base(Describe(voiceId, nearest))
    {
        VoiceId = voiceId;
        Nearest = nearest;
    }

    /// <summary>What was asked for.</summary>
    public string VoiceId { get; }

    /// <summary>Ids that look like it, nearest first.</summary>
    public IReadOnlyList<string> Nearest { get; }

    private static string Describe(string voiceId, IReadOnlyList<string> nearest)
    {
        var shown = voiceId is { Length: > 60 } ? voiceId[..60] + "…" : voiceId;
        return nearest is { Count: > 0 }
            ? $"There is no voice \"{shown}\"; did you mean {string.Join(" or ", nearest)}?"
            : $"There is no voice \"{shown}\": no voice engine is installed.";
    }
}
