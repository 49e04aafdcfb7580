namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>When a part of a figure is painted, from the back of the picture to the front.</summary>
internal enum Place
{
    /// <summary>Behind the whole figure, in the scene.</summary>
    Scene,

    /// <summary>Behind the body: wings, capes, long hair.</summary>
    Far,

    /// <summary>Neck, body and clothes.</summary>
    Body,

    /// <summary>Behind the head but before the body: ears, handles, back of a hood.</summary>
    Back,

    /// <summary>On the skin, clipped to the outline.</summary>
    Skin,

    /// <summary>Over the outline, under the face: muzzles, beards, peel, stems.</summary>
    Front,

    /// <summary>Over the mouth, under the nose: moustaches.</summary>
    Lip,

    /// <summary>Over the eyes, under the brows: fringes, eye shadow.</summary>
    Fringe,

    /// <summary>Over the face: glasses.</summary>
    Face,

    /// <summary>Over everything: hats.</summary>
    Top,
}
