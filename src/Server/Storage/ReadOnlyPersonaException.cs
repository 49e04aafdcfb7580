namespace PersonaAvatar.Server.Storage;

/// <summary>The persona is an original: shipped, or a card the user keeps as a file.</summary>
internal sealed class ReadOnlyPersonaException(string id)
    : StoreException($"'{id}' is an original and stays as it is; duplicate it and change the copy.");
