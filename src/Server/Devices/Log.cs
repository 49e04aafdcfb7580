namespace PersonaAvatar.Server.Devices;

/// <summary>What the choice of devices logs.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "The CPU runs the models: {Complaint}")]
    public static partial void FellBack(ILogger logger, string complaint);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Lips follow phoneme cues only: {Complaint}")]
    public static partial void NoLipModel(ILogger logger, string complaint);
}
