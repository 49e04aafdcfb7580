namespace PersonaAvatar.Personas.Cards;

/// <summary>Something the persona says of itself or of the world, in the first person.</summary>
public sealed record Statement
{
    /// <summary>One or two spoken sentences.</summary>
    public string Say { get; init => field = value ?? ""; } = "";

    /// <summary>Topic words, separated by spaces, for finding it; may be empty.</summary>
    public string About { get; init => field = value ?? ""; } = "";
}
