using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Scenes;

/// <summary>A place to be: soft still art, the surface things stand on, and what drifts through the air.</summary>
/// <param name="Paint">Paints the picture in design units.</param>
/// <param name="Ground">Colour of the surface a thing stands on.</param>
/// <param name="Air">What drifts.</param>
/// <param name="Mote">Its colour.</param>
internal sealed record Scene(Action<SKCanvas> Paint, SKColor Ground, Air Air, SKColor Mote);
