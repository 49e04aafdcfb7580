namespace PersonaAvatar.Voices.Measuring;

/// <summary>A voice as it was measured in its neutral tone.</summary>
public sealed record VoiceProfile
{
    /// <summary>Id of the voice, "engine:name" or "engine:name+variant".</summary>
    public required string VoiceId { get; init; }

    /// <summary>What its sound depends on, as the engine tells it; a profile of another version no longer holds.</summary>
    public string Version { get; init; } = "";

    /// <summary>How it sounds.</summary>
    public required VoiceTraits Traits { get; init; }

    /// <summary>What it does with a tone.</summary>
    public ToneResponse Response { get; init; } = ToneResponse.Obedient;

    /// <summary>Part of the words a speech recogniser understood, 0..1; null where it was not tried or knows no such language.</summary>
    public double? Intelligibility { get; init; }

    /// <summary>Where the numbers come from.</summary>
    public ProfileSource Source { get; init; }
}
