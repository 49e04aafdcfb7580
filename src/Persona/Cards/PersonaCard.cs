using PersonaAvatar.Personas.Emotions;

namespace PersonaAvatar.Personas.Cards;

/// <summary>Everything that makes a persona: character, style, what it knows and thinks, and the choice of voice and face.</summary>
/// <remarks>One JSON file each; unknown fields are refused. Immutable and safe to share.</remarks>
/// <param name="Language">The language it speaks, BCP 47, such as <c>en-GB</c>.</param>
public sealed record PersonaCard(string Language = "en")
{
    /// <summary>Lower-case name in links and on the command line: letters a–z, digits and dashes, 1..40 characters.</summary>
    public string Id { get; init => field = value ?? ""; } = "";

    /// <summary>The name people read, 1..60 characters.</summary>
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>One line for the gallery, 1..80 characters.</summary>
    public string Tagline { get; init => field = value ?? ""; } = "";

    /// <summary>Who it is, in its own words.</summary>
    public Identity Identity { get; init => field = value ?? new(); } = new();

    /// <summary>Who it is, in the third person: a paragraph.</summary>
    public string Description { get; init => field = value ?? ""; } = "";

    /// <summary>Character.</summary>
    public Personality Personality { get; init => field = value ?? new(); } = new();

    /// <summary>How it talks.</summary>
    public SpeakingStyle SpeakingStyle { get; init => field = value ?? new(); } = new();

    /// <summary>Its voice.</summary>
    public VoiceChoice Voice { get; init => field = value ?? new(); } = new();

    /// <summary>The id of its face.</summary>
    public string Face { get; init => field = value ?? ""; } = "";

    /// <summary>Its mood when nothing happens.</summary>
    public Emotion EmotionBaseline { get; init; }

    /// <summary>What it says first, at least one.</summary>
    public IReadOnlyList<string> Greetings { get; init => field = value ?? []; } = [];

    /// <summary>Things it likes, as nouns.</summary>
    public IReadOnlyList<string> Likes { get; init => field = value ?? []; } = [];

    /// <summary>Things it dislikes, as nouns.</summary>
    public IReadOnlyList<string> Dislikes { get; init => field = value ?? []; } = [];

    /// <summary>Short stories, each told whole.</summary>
    public IReadOnlyList<string> Stories { get; init => field = value ?? []; } = [];

    /// <summary>Jokes, each told whole.</summary>
    public IReadOnlyList<string> Jokes { get; init => field = value ?? []; } = [];

    /// <summary>What it knows and has lived, at least five.</summary>
    public IReadOnlyList<Statement> Facts { get; init => field = value ?? []; } = [];

    /// <summary>What it thinks, at least three.</summary>
    public IReadOnlyList<Statement> Opinions { get; init => field = value ?? []; } = [];

    /// <summary>How it admits not to know, at least one; <c>{topic}</c> may stand for what was asked about.</summary>
    public IReadOnlyList<string> FallbackLines { get; init => field = value ?? []; } = [];

    /// <summary>What it says when its language model fails, at least one.</summary>
    public IReadOnlyList<string> ApologyLines { get; init => field = value ?? []; } = [];

    /// <summary>Ready replies to common turns.</summary>
    public PersonaLines Lines { get; init => field = value ?? new(); } = new();
}
