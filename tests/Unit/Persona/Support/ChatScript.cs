namespace PersonaAvatar.Tests.Unit.Persona.Support;

/// <summary>What a scripted model does with one request: pieces first, then one of the ends.</summary>
public sealed record ChatScript(params string[] Pieces)
{
    public bool Stalls { get; init; }

    /// <summary>Stalls without looking at its token.</summary>
    public bool Deaf { get; init; }

    public bool Throws { get; init; }

    public bool Finishes { get; init; } = true;
}
