namespace PersonaAvatar.Voices.Text;
/// <summary>stub</summary>
public static class SpokenText
{
    /// <summary>stub</summary>
    public static string Clean(string text) => text;
}
