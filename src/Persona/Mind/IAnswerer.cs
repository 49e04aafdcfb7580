namespace PersonaAvatar.Personas.Mind;

/// <summary>Answers one family of lines.</summary>
internal interface IAnswerer
{
    /// <summary>The reply, or null when the line is of another family.</summary>
    string? Answer(Turn turn);
}
