namespace PersonaAvatar.Server.Storage;

/// <summary>Somebody else changed or removed the persona since it was read.</summary>
internal sealed class PersonaChangedException(string id)
    : StoreException($"'{id}' was changed by somebody else in the meantime; load it again and repeat your change.");
