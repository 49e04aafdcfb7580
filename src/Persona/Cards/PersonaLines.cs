namespace PersonaAvatar.Personas.Cards;

/// <summary>
/// Ready replies to the common turns of a talk, in the persona's own words; whole sentences. A list that is empty is
/// filled with plain ones. <c>{name}</c> stands for the listener's name where that is said below.
/// </summary>
public sealed record PersonaLines
{
    /// <summary>To "goodbye".</summary>
    public IReadOnlyList<string> Farewells { get; init => field = value ?? []; } = [];

    /// <summary>To "thank you".</summary>
    public IReadOnlyList<string> Thanks { get; init => field = value ?? []; } = [];

    /// <summary>To "how are you?".</summary>
    public IReadOnlyList<string> HowAreYou { get; init => field = value ?? []; } = [];

    /// <summary>To praise.</summary>
    public IReadOnlyList<string> Compliments { get; init => field = value ?? []; } = [];

    /// <summary>To an insult.</summary>
    public IReadOnlyList<string> Insults { get; init => field = value ?? []; } = [];

    /// <summary>To sadness, grief and loneliness.</summary>
    public IReadOnlyList<string> Sadness { get; init => field = value ?? []; } = [];

    /// <summary>To anger and frustration.</summary>
    public IReadOnlyList<string> Anger { get; init => field = value ?? []; } = [];

    /// <summary>To fear and worry.</summary>
    public IReadOnlyList<string> Fear { get; init => field = value ?? []; } = [];

    /// <summary>To joy and good news.</summary>
    public IReadOnlyList<string> Joy { get; init => field = value ?? []; } = [];

    /// <summary>To tiredness, illness and boredom.</summary>
    public IReadOnlyList<string> Tiredness { get; init => field = value ?? []; } = [];

    /// <summary>To "my name is …"; contains <c>{name}</c>.</summary>
    public IReadOnlyList<string> NameLearned { get; init => field = value ?? []; } = [];

    /// <summary>To whatever the listener tells: interest without a question.</summary>
    public IReadOnlyList<string> Acknowledgements { get; init => field = value ?? []; } = [];

    /// <summary>To a question asked before.</summary>
    public IReadOnlyList<string> AlreadySaid { get; init => field = value ?? []; } = [];

    /// <summary>To another language than English.</summary>
    public IReadOnlyList<string> OtherLanguage { get; init => field = value ?? []; } = [];

    /// <summary>To letters that make no words.</summary>
    public IReadOnlyList<string> Gibberish { get; init => field = value ?? []; } = [];

    /// <summary>To "are you real?", "are you a machine?".</summary>
    public IReadOnlyList<string> Nature { get; init => field = value ?? []; } = [];

    /// <summary>Said when a reply breaks off half way: a short sentence.</summary>
    public IReadOnlyList<string> BrokenOff { get; init => field = value ?? []; } = [];
}
