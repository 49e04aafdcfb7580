namespace PersonaAvatar.Rendering.Sketch;

/// <summary>A face was asked for that does not exist. The message names those that do.</summary>
/// <param name="faceId">What was asked for.</param>
/// <param name="known">The ids there are.</param>
public sealed class UnknownFaceException(string faceId, IReadOnlyList<string> known)
    : ArgumentException($"There is no face '{faceId}'. Known faces: {string.Join(", ", known)}.")
{
    /// <summary>What was asked for.</summary>
    public string FaceId { get; } = faceId;

    /// <summary>The ids there are, for suggestions.</summary>
    public IReadOnlyList<string> Known { get; } = known;
}
