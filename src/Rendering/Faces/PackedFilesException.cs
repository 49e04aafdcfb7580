namespace PersonaAvatar.Rendering.Faces;

/// <summary>A zip of strangers holds what it may not, or is none; the message says so to people.</summary>
/// <param name="message">A sentence.</param>
/// <param name="innerException">What caused it.</param>
public sealed class PackedFilesException(string message, Exception? innerException = null) : Exception(message, innerException);
