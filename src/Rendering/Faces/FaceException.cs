namespace PersonaAvatar.Rendering.Faces;

/// <summary>A face, or what was to become one, cannot be used; the message says why and what to do, in one sentence.</summary>
public sealed class FaceException : Exception
{
    /// <summary>With a sentence for the user.</summary>
    public FaceException(string message)
        : base(message)
    {
    }

    /// <summary>With a sentence for the user and what caused it.</summary>
    public FaceException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
