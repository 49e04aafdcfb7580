namespace PersonaAvatar.Server.Creation;

/// <summary>The creation ended without a persona; nothing was stored.</summary>
/// <param name="Message">What to do, for people.</param>
internal sealed record CreationFailed(string Message) : CreationEvent;
