using System.Numerics;
using PersonaAvatar.Rendering.Frames;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>What is to become a portrait face.</summary>
/// <param name="Picture">The picture, upright. What is transparent is laid on grey.</param>
/// <param name="Landmarks">478 points in MediaPipe face-mesh order, in its pixels: of a tracker, or of <see cref="FacePoints.Fit"/>.</param>
/// <param name="LandmarksFrom">The tracker's name, or <c>points</c>.</param>
public sealed record PortraitDraft(Picture Picture, IReadOnlyList<Vector3> Landmarks, string LandmarksFrom)
{
    /// <summary>The tracker's presence, 0..1. Default: 1.</summary>
    public float Confidence { get; init; } = 1f;

    /// <summary>Where the picture is a still of a clip: when it is shown there, seconds.</summary>
    public double? FromSecond { get; init; }

    /// <summary>Other stills of the same clip, at most <see cref="PortraitSheet.MostReferences"/>.</summary>
    public IReadOnlyList<ReferenceDraft> References { get; init; } = [];

    /// <summary>The part that is shown, in pixels of <see cref="Picture"/>; null chooses.</summary>
    public FaceCrop? Crop { get; init; }

    /// <summary>Which inside an open mouth shows.</summary>
    public MouthInside Mouth { get; init; } = MouthInside.Auto;

    /// <summary>What a gallery calls it, up to 80 characters.</summary>
    public string Name { get; init; } = "";

    /// <summary>One sentence, up to 400 characters.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether somebody said that the person shown agrees; null where no real person is shown.</summary>
    public bool? Consent { get; init; }
}
