namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>Where things are worn, from the head's centre in design units.</summary>
internal sealed record Anchors
{
    /// <summary>Height at which a brim sits.</summary>
    public float HatY { get; init; } = -86f;

    /// <summary>Half width of the head at that height.</summary>
    public float HatHalf { get; init; } = 96f;

    /// <summary>Sideways place of a hat.</summary>
    public float HatX { get; init; }

    /// <summary>Half width of the head at the eyes, where temples of glasses end.</summary>
    public float EarX { get; init; } = 100f;

    /// <summary>Height of the ear lobes.</summary>
    public float LobeY { get; init; } = 40f;

    /// <summary>Height of scarves and ties.</summary>
    public float NeckY { get; init; } = 150f;

    /// <summary>Half width at that height.</summary>
    public float NeckHalf { get; init; } = 70f;

    /// <summary>Height of the ground a thing stands on, from the head's centre; used for its shadow.</summary>
    public float GroundY { get; init; } = 160f;

    /// <summary>Half width of its shadow.</summary>
    public float GroundHalf { get; init; } = 120f;
}
