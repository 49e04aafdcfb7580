namespace PersonaAvatar.Server.Storage;

/// <summary>The store of personas cannot do what was asked; the message says what to do instead.</summary>
internal class StoreException(string message, Exception? innerException = null) : Exception(message, innerException);
