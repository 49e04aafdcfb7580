using PersonaAvatar.Server.Storage;

namespace PersonaAvatar.Server.Creation;

/// <summary>A voice has spoken the greeting. The one that is chosen is told twice: when it has spoken, and when it is chosen.</summary>
/// <param name="Index">Its place in the ranking, from 0.</param>
/// <param name="Option">The voice and why it was considered.</param>
/// <param name="Seconds">How long it spoke; 0 when it failed.</param>
/// <param name="Measured">Whether it was listened to, so that score and reasons are what was heard and not what is expected.</param>
/// <param name="Chosen">Whether the persona gets it: the best that spoke.</param>
/// <param name="Fault">Why it did not speak; null when it did.</param>
internal sealed record VoiceAuditioned(int Index, VoiceOption Option, double Seconds, bool Measured, bool Chosen, string? Fault) : CreationEvent;
