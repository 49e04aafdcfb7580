namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>How a figure is held in the picture.</summary>
internal enum Stance
{
    /// <summary>Head and shoulders of a person: clothes, a neck.</summary>
    Person,

    /// <summary>Head and breast of an animal.</summary>
    Animal,

    /// <summary>A thing that stands on the ground.</summary>
    Stands,

    /// <summary>A thing that floats.</summary>
    Floats,
}
