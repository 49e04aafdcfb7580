using PersonaAvatar.Rendering.Sketch.Drawing;
using PersonaAvatar.Rendering.Sketch.Parts;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>A base shape drawn up in one set of colours: everything a figure needs, before it dresses up.</summary>
internal sealed record Blueprint
{
    public required HeadRig Rig { get; init; }

    public required OutlineStyle Outline { get; init; }

    public required SkinStyle Skin { get; init; }

    public required EyeStyle Eye { get; init; }

    public required MouthStyle Mouth { get; init; }

    public required BrowStyle Brow { get; init; }

    /// <summary>A person's nose; null where pieces draw it, or there is none.</summary>
    public NoseStyle? Nose { get; init; }

    /// <summary>Where the folds from nose to mouth begin.</summary>
    public NoseStyle FoldNose { get; init; } = new() { Y = 22f, HalfWidth = 22f };

    /// <summary>Height of a beak's root over the lip line; 0 is a mouth with lips.</summary>
    public float BeakRidge { get; init; }

    public Stance Stance { get; init; } = Stance.Stands;

    public Anchors Anchors { get; init; } = new();

    /// <summary>Strength of the shade round the eyes.</summary>
    public float Sockets { get; init; } = 0.3f;

    /// <summary>Whether the mouth makes folds: not in metal or glass.</summary>
    public bool Folds { get; init; } = true;

    /// <summary>Behind the body: wings, tails, rays.</summary>
    public IReadOnlyList<Piece> Far { get; init; } = [];

    /// <summary>Behind the head: ears, handles, straps.</summary>
    public IReadOnlyList<Piece> Back { get; init; } = [];

    /// <summary>On the surface, clipped to the outline.</summary>
    public IReadOnlyList<Piece> Marks { get; init; } = [];

    /// <summary>Over the outline, under the face.</summary>
    public IReadOnlyList<Piece> Front { get; init; } = [];

    /// <summary>Over the mouth: snouts, noses.</summary>
    public IReadOnlyList<Piece> Snout { get; init; } = [];

    /// <summary>Over the face.</summary>
    public IReadOnlyList<Piece> Over { get; init; } = [];

    /// <summary>On top of the head: stems, tufts, combs; a hat takes their place.</summary>
    public IReadOnlyList<Piece> Crest { get; init; } = [];
}
