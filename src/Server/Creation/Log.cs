namespace PersonaAvatar.Server.Creation;

/// <summary>What the making of personas logs.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Error, Message = "A persona could not be made")]
    public static partial void CreationFailed(ILogger logger, Exception fault);
}
