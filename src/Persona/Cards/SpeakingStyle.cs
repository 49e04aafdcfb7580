namespace PersonaAvatar.Personas.Cards;

/// <summary>How the persona talks. Everything but <see cref="Manner"/> may stay empty.</summary>
/// <param name="Verbosity">How much is said at once: 1 terse, 2 usual, 3 talkative.</param>
public sealed record SpeakingStyle(int Verbosity = 2)
{
    /// <summary>One or two sentences describing the manner, for a language model. Required.</summary>
    public string Manner { get; init => field = value ?? ""; } = "";

    /// <summary>
    /// How its mouth moves: the name of a style such as calm, crisp, mumbling or theatrical, or of a motion CSV in the user's
    /// styles folder. Empty is the average speaker.
    /// </summary>
    public string Articulation { get; init => field = value ?? ""; } = "";

    /// <summary>Beginnings that run into the sentence, each ending in a comma: "Well now,".</summary>
    public IReadOnlyList<string> Openers { get; init => field = value ?? []; } = [];

    /// <summary>Small phrases between two statements, each ending in a comma: "And mind you,".</summary>
    public IReadOnlyList<string> Fillers { get; init => field = value ?? []; } = [];

    /// <summary>Short exclamations without a mark at the end: "Mamma mia".</summary>
    public IReadOnlyList<string> Interjections { get; init => field = value ?? []; } = [];

    /// <summary>Whole sentences that end a thought.</summary>
    public IReadOnlyList<string> Closers { get; init => field = value ?? []; } = [];

    /// <summary>What the listener is called: "tesoro", "lad or lass".</summary>
    public IReadOnlyList<string> AddressTerms { get; init => field = value ?? []; } = [];

    /// <summary>Questions asked back, whole sentences ending in a question mark.</summary>
    public IReadOnlyList<string> AskBacks { get; init => field = value ?? []; } = [];
}
