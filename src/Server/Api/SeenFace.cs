namespace PersonaAvatar.Server.Api;

/// <summary>A face in a picture.</summary>
/// <param name="Presence">How sure the tracker is, 0..1.</param>
/// <param name="Box">Left, top, right and bottom in pixels.</param>
/// <param name="Points">The points that can be set by hand, x and y in pixels by name.</param>
internal sealed record SeenFace(float Presence, float[] Box, IReadOnlyDictionary<string, float[]> Points);
