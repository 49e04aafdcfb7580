namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>What a figure is made of: how its surface takes light and what is drawn on it.</summary>
internal enum Material
{
    Skin,
    Peel,
    Fur,
    Feather,
    Scale,
    Fabric,
    Leather,
    Metal,
    Glass,
    Wood,
    Paper,
    Stone,
    Plastic,
    Mist,
}
