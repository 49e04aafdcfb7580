using System.Runtime.InteropServices;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>A point of the face that is known because it was drawn there.</summary>
/// <param name="Index">Its index in the 478-point MediaPipe face-mesh topology.</param>
/// <param name="X">Pixels from the picture's left edge.</param>
/// <param name="Y">Pixels from the picture's top edge.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SketchLandmark(int Index, float X, float Y);
