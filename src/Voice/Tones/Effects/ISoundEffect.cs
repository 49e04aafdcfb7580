namespace PersonaAvatar.Voices.Tones.Effects;

/// <summary>An effect at 48 kHz, in place, without delay; its state carries from one block to the next.</summary>
internal interface ISoundEffect
{
    /// <summary>Processes the next samples of a turn.</summary>
    void Process(Span<float> samples);
}
