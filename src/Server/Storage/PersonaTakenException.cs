namespace PersonaAvatar.Server.Storage;

/// <summary>The id belongs to another persona.</summary>
internal sealed class PersonaTakenException(string id)
    : StoreException($"There is a persona '{id}' already; choose another id, such as {id[..Math.Min(id.Length, 37)]}-2.");
