namespace PersonaAvatar.Rendering.Faces;

/// <summary>The kinds of face that ship.</summary>
public static class FaceKinds
{
    /// <summary>One picture with 478 landmarks, moved by the portrait painter.</summary>
    public const string Portrait = "portrait";

    /// <summary>Looks in words, drawn by the sketch painter.</summary>
    public const string Sketch = "sketch";
}
