namespace PersonaAvatar.Server.Api;

/// <summary>A persona gets one of the faces that were offered when it was made.</summary>
/// <param name="Version">The version the choice was made on.</param>
/// <param name="Option">The number of the offer, from 0.</param>
internal sealed record FaceDecision(int Version, int Option);
