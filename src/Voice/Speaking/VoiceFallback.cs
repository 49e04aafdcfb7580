using PersonaAvatar.Voices.Engines;

namespace PersonaAvatar.Voices.Speaking;

/// <summary>Reported when a voice failed for good and another one took over.</summary>
/// <param name="Failed">Id of the voice that failed.</param>
/// <param name="Replacement">Id of the voice that speaks on; null when there is none for the language.</param>
/// <param name="Cause">What happened.</param>
public sealed record VoiceFallback(string Failed, string? Replacement, VoiceEngineException Cause);
