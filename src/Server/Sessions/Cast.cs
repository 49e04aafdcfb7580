using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Conversations;
using PersonaAvatar.Rendering.Motion;
using VoiceChoice = PersonaAvatar.Voices.Speaking.VoiceChoice;

namespace PersonaAvatar.Server.Sessions;

/// <summary>Who is on stage in a session, and how it talks.</summary>
/// <param name="Card">The persona.</param>
/// <param name="Talk">Its conversation with this user.</param>
/// <param name="Voice">Its voice.</param>
/// <param name="Animator">Moves its mouth in its own style.</param>
internal sealed record Cast(PersonaCard Card, Conversation Talk, VoiceChoice Voice, IAnimator Animator);
