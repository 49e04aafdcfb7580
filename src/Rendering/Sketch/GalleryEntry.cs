using PersonaAvatar.Rendering.Sketch.Characters;
using PersonaAvatar.Rendering.Sketch.Drawing;
using PersonaAvatar.Rendering.Sketch.Parts;

namespace PersonaAvatar.Rendering.Sketch;

/// <summary>What the gallery knows of a character: its face, its rig, its mouth, how to make it for a picture size.</summary>
internal sealed record GalleryEntry(SketchFace Face, HeadRig Rig, MouthStyle Mouth, Func<Studio, ICharacter> Create);
