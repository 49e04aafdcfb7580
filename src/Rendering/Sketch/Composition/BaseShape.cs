using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>A shape the composer can draw, with the colours it has of its own.</summary>
/// <param name="Id">Its name in the lexicon.</param>
/// <param name="Category">The category it belongs to, as in <see cref="SketchLooks.Category"/>.</param>
/// <param name="Main">Its own main colour.</param>
/// <param name="Second">Its own second colour.</param>
/// <param name="Material">What it is made of.</param>
/// <param name="Scene">Where it is at home.</param>
/// <param name="Draw">Draws it up.</param>
internal sealed record BaseShape(string Id, string Category, SKColor Main, SKColor Second, Material Material, string Scene, Func<SketchPlan, Blueprint> Draw);
