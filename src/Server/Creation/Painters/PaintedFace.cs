using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Tracking;

namespace PersonaAvatar.Server.Creation.Painters;

/// <summary>A painted picture in which the tracker found a face that can be animated.</summary>
/// <param name="File">The picture file as the service sent it.</param>
/// <param name="Picture">The picture decoded.</param>
/// <param name="Face">The face in it.</param>
/// <param name="Reasons">How it came about, one sentence each.</param>
internal sealed record PaintedFace(byte[] File, Picture Picture, TrackedFace Face, IReadOnlyList<string> Reasons);
