using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Voices.Engines;

/// <summary>Translates an engine's phone names.</summary>
internal interface IPhoneAlphabet
{
    /// <summary>The phones a name stands for, in order; empty for a pause or a sound without articulation.</summary>
    IReadOnlyList<Phone> Translate(string name);
}
