namespace PersonaAvatar.Personas.Cards;

/// <summary>Who the persona is, as spoken first-person sentences: the direct answers to direct questions.</summary>
public sealed record Identity
{
    /// <summary>"Tell me about yourself." Required.</summary>
    public string Introduction { get; init => field = value ?? ""; } = "";

    /// <summary>"How old are you?" Required.</summary>
    public string Age { get; init => field = value ?? ""; } = "";

    /// <summary>"What do you do?" Required.</summary>
    public string Occupation { get; init => field = value ?? ""; } = "";

    /// <summary>"Where do you come from?" Required.</summary>
    public string Origin { get; init => field = value ?? ""; } = "";

    /// <summary>"Where do you live?" Required.</summary>
    public string Home { get; init => field = value ?? ""; } = "";

    /// <summary>"Do you have a family?"; empty when there is nothing to say.</summary>
    public string Family { get; init => field = value ?? ""; } = "";

    /// <summary>"What do you look like?"; empty when there is nothing to say.</summary>
    public string Appearance { get; init => field = value ?? ""; } = "";
}
