namespace PersonaAvatar.Voices.Engines.Flite;

/// <summary>A flite voice and the numbers its prosody is scaled from.</summary>
/// <param name="Name">flite's own name.</param>
/// <param name="Title">A readable name.</param>
/// <param name="Language">BCP 47 tag of the accent.</param>
/// <param name="Gender">"female" or "male".</param>
/// <param name="PitchDeviation">Standard deviation of its pitch in Hz: the voice's own int_f0_target_stddev or f0_stddev.</param>
/// <param name="Stretch">Its own duration_stretch.</param>
/// <param name="OwnPitch">False when the voice ignores pitch features: pitch is then moved together with the formants.</param>
internal sealed record FliteVoiceModel(string Name, string Title, string Language, string Gender, float PitchDeviation, float Stretch, bool OwnPitch = true)
{
    /// <summary>The voices flite ships; each is a shared library of its own and may be absent.</summary>
    public static IReadOnlyList<FliteVoiceModel> All { get; } =
    [
        new("slt", "SLT, American woman", "en-us", "female", 27, 1),
        new("rms", "RMS, American man", "en-us", "male", 24, 1, OwnPitch: false),
        new("awb", "AWB, Scottish man", "en-gb-scotland", "male", 25, 1),
        new("kal16", "KAL, American man, diphones at 16 kHz", "en-us", "male", 11, 1.1f),
        new("kal", "KAL, American man, diphones at 8 kHz", "en-us", "male", 11, 1.1f),
    ];
}
