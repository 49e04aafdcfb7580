namespace PersonaAvatar.Personas.Cards;

/// <summary>Who the persona is, as spoken first-person sentences: the direct answers to direct questions.</summary>
public sealed record Identity
{
    /// <summary>"Tell me about yourself." Required.</summary>
    public string Introduction { get; init; } = "";

    /// <summary>"How old are you?" Required.</summary>
    public string Age { get; init; } = "";

    /// <summary>"What do you do?" Required.</summary>
    public string Occupation { get; init; } = "";

    /// <summary>"Where do you come from?" Required.</summary>
    public string Origin { get; init; } = "";

    /// <summary>"Where do you live?" Required.</summary>
    public string Home { get; init; } = "";

    /// <summary>"Do you have a family?"; empty when there is nothing to say.</summary>
    public string Family { get; init; } = "";

    /// <summary>"What do you look like?"; empty when there is nothing to say.</summary>
    public string Appearance { get; init; } = "";
}
