using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Rendering.Lips;

/// <summary>The mouth at one moment of a sound.</summary>
/// <param name="Seconds">The moment: k/25 s for picture k.</param>
/// <param name="Mouth">Mouth, jaw, tongue and cheek shapes; the rest is zero.</param>
/// <param name="Stress">Prosodic stress 0..1 that begins here.</param>
/// <param name="Voice">How surely somebody speaks, 0..1.</param>
public readonly record struct LipFrame(double Seconds, ShapeWeights Mouth, float Stress, float Voice);
