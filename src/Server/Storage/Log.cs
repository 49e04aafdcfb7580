namespace PersonaAvatar.Server.Storage;

/// <summary>What the store logs.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The stored persona {Persona} is left out: {Reason}")]
    public static partial void UnusablePersona(ILogger logger, string persona, string reason);
}
