using PersonaAvatar.Rendering.Sketch.Characters;
using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch;

/// <summary>What the gallery knows of a character: its face, its rig, how to make it for a picture size.</summary>
internal sealed record GalleryEntry(SketchFace Face, HeadRig Rig, Func<Studio, ICharacter> Create);
