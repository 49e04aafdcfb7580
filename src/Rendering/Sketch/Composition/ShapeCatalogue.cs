using PersonaAvatar.Rendering.Sketch.Composition.Shapes;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>Every base shape there is.</summary>
internal static class ShapeCatalogue
{
    private static readonly Dictionary<string, BaseShape> ById = new(
        PeopleShelf.Shapes.Concat(AnimalShelf.Shapes).Concat(FruitShelf.Shapes).Concat(PlantShelf.Shapes).Concat(OfficeShelf.Shapes)
            .Concat(BagShelf.Shapes).Concat(ClothesShelf.Shapes).Concat(WorldShelf.Shapes).Select(shape => KeyValuePair.Create(shape.Id, shape)),
        StringComparer.Ordinal);

    /// <summary>All shapes, category by category.</summary>
    public static IReadOnlyCollection<BaseShape> All => ById.Values;

    /// <summary>A shape by its id.</summary>
    /// <exception cref="KeyNotFoundException">The lexicon names a shape that is not drawn: a defect of the lexicon.</exception>
    public static BaseShape Find(string id) =>
        ById.TryGetValue(id, out var shape) ? shape : throw new KeyNotFoundException($"The lexicon names the shape '{id}', which nothing draws.");
}
