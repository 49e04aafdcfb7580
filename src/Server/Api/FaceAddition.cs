using PersonaAvatar.Rendering.Faces;

namespace PersonaAvatar.Server.Api;

/// <summary>What is said of a picture that is to become a face.</summary>
internal sealed record FaceAddition
{
    /// <summary>What a gallery calls it.</summary>
    public string Name { get; init => field = value ?? ""; } = "";

    /// <summary>One sentence.</summary>
    public string Description { get; init => field = value ?? ""; } = "";

    /// <summary>Points set by hand, x and y in pixels by name; null lets the tracker find them.</summary>
    public IReadOnlyDictionary<string, float[]>? Points { get; init; }

    /// <summary>Whether the points are those of a face the tracker found, some of them moved.</summary>
    public bool Seen { get; init; }

    /// <summary>The part that is shown; null chooses.</summary>
    public FaceCrop? Crop { get; init; }

    /// <summary>Which inside an open mouth shows.</summary>
    public MouthInside Mouth { get; init; } = MouthInside.Auto;

    /// <summary>Whether a real person is shown.</summary>
    public bool RealPerson { get; init; }

    /// <summary>Whether that person agrees.</summary>
    public bool Consent { get; init; }
}
