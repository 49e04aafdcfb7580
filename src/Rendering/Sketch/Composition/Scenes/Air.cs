namespace PersonaAvatar.Rendering.Sketch.Composition.Scenes;

/// <summary>How motes drift through a scene.</summary>
internal enum Air
{
    /// <summary>Large lights that float to and fro.</summary>
    Lights,

    /// <summary>Dust that rises slowly.</summary>
    Dust,

    /// <summary>Flakes and petals that fall.</summary>
    Fall,

    /// <summary>Bubbles that rise.</summary>
    Bubbles,

    /// <summary>Stars that twinkle where they are.</summary>
    Stars,
}
