namespace PersonaAvatar.Rendering.Sketch;

/// <summary>A face the sketch painter ships.</summary>
/// <param name="Id">Its name in cards, commands and addresses: lower case, digits, hyphens.</param>
/// <param name="Name">What a gallery calls it.</param>
/// <param name="Description">One sentence on who it is and how it looks.</param>
public sealed record SketchFace(string Id, string Name, string Description);
