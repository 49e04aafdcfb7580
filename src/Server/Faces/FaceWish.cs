using System.Numerics;
using PersonaAvatar.Rendering.Faces;

namespace PersonaAvatar.Server.Faces;

/// <summary>What somebody says about a picture that is to become a face; everything may be left out.</summary>
internal sealed record FaceWish
{
    /// <summary>What a gallery calls it; left out it is the file's name.</summary>
    public string? Name { get; init; }

    /// <summary>Its id; left out it is made of the name.</summary>
    public string? Id { get; init; }

    /// <summary>One sentence.</summary>
    public string Description { get; init; } = "";

    /// <summary>The tracker that finds the face; left out it is the default one.</summary>
    public string? Tracker { get; init; }

    /// <summary>Points set by hand instead of a tracker; see <see cref="FacePoints.Names"/>.</summary>
    public IReadOnlyDictionary<string, Vector2>? Points { get; init; }

    /// <summary>Whether the points are those of a face the tracker finds, some of them moved: all others of its 478 then stay or follow.</summary>
    public bool Seen { get; init; }

    /// <summary>478 landmarks instead of a tracker.</summary>
    public IReadOnlyList<Vector3>? Landmarks { get; init; }

    /// <summary>Which inside an open mouth shows.</summary>
    public MouthInside Mouth { get; init; } = MouthInside.Auto;

    /// <summary>The part that is shown, in pixels of the picture.</summary>
    public FaceCrop? Crop { get; init; }

    /// <summary>Where the picture is a still of a clip: when it is shown there, seconds.</summary>
    public double? FromSecond { get; init; }

    /// <summary>Other stills of the same clip.</summary>
    public IReadOnlyList<ReferenceDraft> References { get; init; } = [];

    /// <summary>Whether somebody said that the person shown agrees.</summary>
    public bool? Consent { get; init; }
}
