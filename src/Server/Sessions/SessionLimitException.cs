namespace PersonaAvatar.Server.Sessions;

/// <summary>The server holds as many sessions as it may.</summary>
internal sealed class SessionLimitException(int limit)
    : Exception($"All {limit} seats are taken right now. Try again in a minute.");
