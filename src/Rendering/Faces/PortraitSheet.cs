namespace PersonaAvatar.Rendering.Faces;

/// <summary>What a portrait face knows of its picture; immutable.</summary>
public sealed record PortraitSheet
{
    /// <summary>File name of the picture beside <c>face.json</c>: upright, opaque, PNG or JPEG.</summary>
    public required string Picture { get; init; }

    /// <summary>Width of the picture in pixels.</summary>
    public required int Width { get; init; }

    /// <summary>Height of the picture in pixels.</summary>
    public required int Height { get; init; }

    /// <summary>SHA-256 of the picture file, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>
    /// 478 points in MediaPipe face-mesh order, each x, y, z in pixels of the picture (z smaller is nearer, same scale).
    /// </summary>
    public required IReadOnlyList<float[]> Landmarks { get; init; }

    /// <summary>Where the landmarks come from: a tracker's name, or <c>points</c> where a person set them.</summary>
    public string LandmarksFrom { get; init; } = "";

    /// <summary>Where the picture is a still of a clip: when it is shown there, seconds.</summary>
    public double? FromSecond { get; init; }

    /// <summary>The part that is shown: left, top and side of a square in pixels; null shows what frames the head well.</summary>
    public FaceCrop? Crop { get; init; }

    /// <summary>Which inside an open mouth shows.</summary>
    public MouthInside Mouth { get; init; } = MouthInside.Auto;

    /// <summary>Which part of the picture is the person; null where it was not looked for: it is then found when the face is opened.</summary>
    public MatteSheet? Matte { get; init; }

    /// <summary>Other pictures of the same face, up to <see cref="MostReferences"/>, by how far their mouths are open.</summary>
    public IReadOnlyList<ReferenceSheet> References { get; init; } = [];

    /// <summary>Most reference frames of a face.</summary>
    public const int MostReferences = 6;

    /// <summary>How well the picture suits, as measured when it was added.</summary>
    public FaceQuality? Quality { get; init; }
}
