namespace PersonaAvatar.Server.Storage;

/// <summary>What is kept of a creation: why everything is as it is, and what else there was to choose from.</summary>
internal sealed record PersonaMaking
{
    /// <summary>Nothing is known, as for an imported or hand-written persona.</summary>
    public static PersonaMaking Unknown { get; } = new();

    /// <summary>The reasons of every step, in the order they came.</summary>
    public IReadOnlyList<MakingReason> Reasons { get; init => field = value ?? []; } = [];

    /// <summary>What the user must be told, such as that real people should be asked first.</summary>
    public IReadOnlyList<string> Notices { get; init => field = value ?? []; } = [];

    /// <summary>The voices that were considered, best first.</summary>
    public IReadOnlyList<VoiceOption> Voices { get; init => field = value ?? []; } = [];

    /// <summary>The faces that were considered, best first.</summary>
    public IReadOnlyList<FaceOption> Faces { get; init => field = value ?? []; } = [];
}
