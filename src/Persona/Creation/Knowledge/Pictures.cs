namespace PersonaAvatar.Personas.Creation.Knowledge;

/// <summary>Emoji as words.</summary>
internal static class Pictures
{
    private const char Variation = '\uFE0F';
    private const string Female = "\u200D\u2640";
    private const string Male = "\u200D\u2642";

    /// <summary>An emoji without variation selector, gender sign and skin tone, by which it is looked up.</summary>
    public static string Bare(string picture)
    {
        string bare = picture.Replace(Variation.ToString(), "", StringComparison.Ordinal);
        foreach (string sign in (ReadOnlySpan<string>)[Female, Male, "\U0001F3FB", "\U0001F3FC", "\U0001F3FD", "\U0001F3FE", "\U0001F3FF"])
        {
            bare = bare.Replace(sign, "", StringComparison.Ordinal);
        }

        return bare;
    }

    /// <summary>female or male where the emoji says so.</summary>
    public static string? Gender(string picture) =>
        picture.Contains(Female, StringComparison.Ordinal) || picture.StartsWith("👩", StringComparison.Ordinal) || picture is "👵" or "👧" or "👸" or "💃" ? "female"
        : picture.Contains(Male, StringComparison.Ordinal) || picture.StartsWith("👨", StringComparison.Ordinal) || picture is "👴" or "👦" or "🤴" or "🕺" ? "male"
        : null;
}
