using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Voices.Speaking;

/// <summary>A voice as a persona chooses it: an engine's voice and how it is coloured.</summary>
/// <param name="Id">"engine:name", for example "espeak:en-gb-x-rp+f3" or "flite:slt".</param>
/// <param name="Tone">How it is coloured.</param>
public sealed record VoiceChoice(string Id, Tone Tone)
{
    /// <summary>A voice as its engine speaks it.</summary>
    public VoiceChoice(string id)
        : this(id, new Tone())
    {
    }
}
