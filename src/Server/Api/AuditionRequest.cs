using PersonaAvatar.Personas.Cards;

namespace PersonaAvatar.Server.Api;

/// <summary>A line to be heard in a voice.</summary>
/// <param name="Voice">The voice and its tone.</param>
/// <param name="Text">What is said.</param>
internal sealed record AuditionRequest(VoiceChoice Voice, string Text);
