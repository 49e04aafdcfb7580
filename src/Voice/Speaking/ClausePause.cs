namespace PersonaAvatar.Voices.Speaking;

/// <summary>The silence after a clause, by how it ends.</summary>
internal static class ClausePause
{
    /// <summary>Seconds at normal rate.</summary>
    public static double Seconds(string text)
    {
        var end = text.AsSpan().TrimEnd(" \t\r\n\"'”’»)]}」』");
        return end.Length == 0 ? 0.1 : end[^1] switch
        {
            '…' => 0.4,
            '.' when end.EndsWith("...") => 0.4,
            '.' or '。' or '．' => 0.3,
            '!' or '?' or '！' or '？' => 0.32,
            ';' or ':' or '；' or '：' or '—' or '–' => 0.2,
            ',' or '，' or '、' => 0.13,
            _ => 0.12,
        };
    }
}
