namespace PersonaAvatar.Server.Api;

/// <summary>A request asks for something that cannot be; the message says what to send instead.</summary>
internal sealed class RequestException(string message) : Exception(message);
