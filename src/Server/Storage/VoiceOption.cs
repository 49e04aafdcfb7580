using PersonaAvatar.Personas.Cards;

namespace PersonaAvatar.Server.Storage;

/// <summary>A voice that was considered for a persona.</summary>
/// <param name="Voice">The voice and its tone, ready for the card.</param>
/// <param name="Name">The voice as people read it.</param>
/// <param name="Score">How well it fits, 0..1.</param>
/// <param name="Reasons">Why, one sentence a trait.</param>
internal sealed record VoiceOption(VoiceChoice Voice, string Name, double Score, IReadOnlyList<string> Reasons);
