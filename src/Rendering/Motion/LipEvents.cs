namespace PersonaAvatar.Rendering.Motion;

/// <summary>What single phones do that no average may wash out, each 0..1.</summary>
/// <param name="Seal">Lips shut for p, b, m; 1 is closed whatever the pose says.</param>
/// <param name="Labiodental">Lower lip at the upper teeth for f, v.</param>
/// <param name="Sibilant">Teeth together for s, z, sh and their kin.</param>
/// <param name="Tongue">Tongue tip between or at the teeth.</param>
/// <param name="Burst">Pressure behind the lips before p and b open.</param>
internal readonly record struct LipEvents(float Seal, float Labiodental, float Sibilant, float Tongue, float Burst);
