namespace PersonaAvatar.Server.Storage;

/// <summary>What an id of a persona may be.</summary>
internal static class PersonaIds
{
    /// <summary>Characters an id has at most.</summary>
    public const int Longest = 40;

    /// <summary>Whether this may be an id: 1 to 40 letters a-z, digits and dashes, no dash at either end.</summary>
    public static bool IsValid(string? id) => id is { Length: > 0 and <= Longest } && id[0] != '-' && id[^1] != '-'
        && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
