namespace PersonaAvatar.Server.Devices;

/// <summary>A style of moving the mouth cannot be had: there is none of that name, or its file is no face motion. The message says what to do.</summary>
/// <param name="message">One sentence.</param>
/// <param name="cause">What went wrong, when something did.</param>
internal sealed class StyleException(string message, Exception? cause = null) : Exception(message, cause);
