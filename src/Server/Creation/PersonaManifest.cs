using PersonaAvatar.Server.Storage;

namespace PersonaAvatar.Server.Creation;

/// <summary>The first entry of a .persona file, persona.json: what it is and how it came to be.</summary>
internal sealed record PersonaManifest
{
    /// <summary>The format this program writes, and the newest it reads.</summary>
    public const int CurrentSchema = 1;

    /// <summary>The format of the file.</summary>
    public int Schema { get; init; }

    /// <summary>The program that wrote it, for people.</summary>
    public string Program { get; init => field = value ?? ""; } = "";

    /// <summary>What the persona was created from.</summary>
    public string Description { get; init => field = value ?? ""; } = "";

    /// <summary>The category recognised in the description.</summary>
    public string Category { get; init => field = value ?? ""; } = "";

    /// <summary>The seed it was created with.</summary>
    public int Seed { get; init; }

    /// <summary>Why it is as it is.</summary>
    public IReadOnlyList<MakingReason> Reasons { get; init => field = value ?? []; } = [];

    /// <summary>Voices that suit too, best first, for machines where the first is not installed.</summary>
    public IReadOnlyList<VoiceOption> Voices { get; init => field = value ?? []; } = [];
}
