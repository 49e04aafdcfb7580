namespace PersonaAvatar.Server.Creation;

/// <summary>A .persona file cannot be used; the message says why, for people.</summary>
internal sealed class PersonaFileException(string message, Exception? innerException = null) : Exception(message, innerException);
