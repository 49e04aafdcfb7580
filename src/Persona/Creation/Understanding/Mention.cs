using PersonaAvatar.Personas.Creation.Knowledge;

namespace PersonaAvatar.Personas.Creation.Understanding;

/// <summary>A word or phrase of the description that is known.</summary>
/// <param name="Sense">What it means.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
internal sealed record Mention(Sense Sense, int First, int Last)
{
    public Entry Entry => Sense.Entry;
}
