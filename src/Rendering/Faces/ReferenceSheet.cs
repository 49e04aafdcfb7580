namespace PersonaAvatar.Rendering.Faces;

/// <summary>Another picture of the same face, from the clip its main picture was taken from; immutable.</summary>
public sealed record ReferenceSheet
{
    /// <summary>File name beside <c>face.json</c>: upright, opaque, PNG or JPEG.</summary>
    public required string Picture { get; init; }

    /// <summary>Width of the picture in pixels.</summary>
    public required int Width { get; init; }

    /// <summary>Height of the picture in pixels.</summary>
    public required int Height { get; init; }

    /// <summary>SHA-256 of the picture file, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>478 points, as those of the main picture.</summary>
    public required IReadOnlyList<float[]> Landmarks { get; init; }

    /// <summary>When it is shown in the clip, seconds.</summary>
    public required double FromSecond { get; init; }

    /// <summary>Inner-lip gap over the distance of the eye centres.</summary>
    public required float MouthGap { get; init; }
}
