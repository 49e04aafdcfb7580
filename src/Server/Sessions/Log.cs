namespace PersonaAvatar.Server.Sessions;

/// <summary>What the server's sessions log. What people say appears at Trace only.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Session {Session} opened with persona {Persona}, voice {Voice}")]
    public static partial void SessionOpened(ILogger logger, string session, string persona, string voice);

    [LoggerMessage(Level = LogLevel.Information, Message = "Session {Session} closed after {Seconds:0} s, {Frames} frames, {Late} late")]
    public static partial void SessionClosed(ILogger logger, string session, double seconds, long frames, long late);

    [LoggerMessage(Level = LogLevel.Error, Message = "Turn {Epoch} of session {Session} failed")]
    public static partial void TurnFailed(ILogger logger, string session, int epoch, Exception failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "The stage of session {Session} stopped")]
    public static partial void StageFailed(ILogger logger, string session, Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Session {Session} does not take its events; its connection is closed")]
    public static partial void ClientStuck(ILogger logger, string session);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Speech of turn {Epoch} in session {Session} came too late; silence until it comes")]
    public static partial void Stalled(ILogger logger, string session, int epoch);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Encoder {Generation} of session {Session} runs from {Seconds:0.00} s")]
    public static partial void EncoderStarted(ILogger logger, string session, int generation, double seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Encoder {Generation} of session {Session} was lost and is replaced: {Reason}")]
    public static partial void EncoderLost(ILogger logger, string session, int generation, string reason);

    [LoggerMessage(Level = LogLevel.Trace, Message = "Session {Session} turn {Epoch}: {Text}")]
    public static partial void Said(ILogger logger, string session, int epoch, string text);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The preview of {Face} could not be made")]
    public static partial void PreviewFailed(ILogger logger, string face, Exception failure);

    [LoggerMessage(Level = LogLevel.Information, Message = "Warm after {Milliseconds:0} ms")]
    public static partial void Warm(ILogger logger, double milliseconds);

    [LoggerMessage(Level = LogLevel.Information, Message = "Gallery previews ready")]
    public static partial void PreviewsReady(ILogger logger);

    [LoggerMessage(Level = LogLevel.Information, Message = "Measuring how the voices sound, once: {Done} of {Total}")]
    public static partial void MeasuringVoices(ILogger logger, int done, int total);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Measured} of {Total} voices are measured")]
    public static partial void VoicesMeasured(ILogger logger, int measured, int total);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Voice {Voice} could not be measured: {Reason}")]
    public static partial void VoiceNotMeasured(ILogger logger, string voice, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Measuring the voices failed; they are chosen by what their engines say of them")]
    public static partial void MeasuringFailed(ILogger logger, Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Voice {Voice} failed and {Replacement} speaks for it: {Reason}")]
    public static partial void VoiceReplaced(ILogger logger, string voice, string replacement, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Warming up failed; the first call will be slower")]
    public static partial void WarmFailed(ILogger logger, Exception failure);
}
