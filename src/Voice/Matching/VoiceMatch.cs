using PersonaAvatar.Voices.Measuring;
using PersonaAvatar.Voices.Speaking;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Voices.Matching;

/// <summary>A voice with a tone that answers a wish, and why.</summary>
/// <param name="VoiceId">"engine:name" or "engine:name+variant".</param>
/// <param name="Tone">How it is coloured.</param>
/// <param name="Score">0..1; 1 answers every wish without forcing the voice.</param>
/// <param name="Reasons">Trait by trait, the wanted ones first.</param>
/// <param name="Sound">How voice and tone together sound: predicted, or measured once it was spoken and heard.</param>
/// <param name="Source">Where the voice's own numbers come from.</param>
public sealed record VoiceMatch(
    string VoiceId,
    Tone Tone,
    double Score,
    IReadOnlyList<TraitReason> Reasons,
    VoiceTraits Sound,
    ProfileSource Source)
{
    /// <summary>The voice as a persona chooses it.</summary>
    public VoiceChoice Choice => new(VoiceId, Tone);
}
