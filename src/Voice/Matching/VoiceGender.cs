namespace PersonaAvatar.Voices.Matching;

/// <summary>
/// How feminine a voice sounds, from pitch and resonances. Centres after Traunmüller and Eriksson (1995: men 119 Hz, women
/// 207 Hz) and vocal tracts of 17.5 and 15 cm; a semitone of resonance counts as two of pitch (Skuk and Schweinberger 2014:
/// pitch leads, resonances decide where it is ambiguous). Children's voices do not tell.
/// </summary>
public static class VoiceGender
{
    private const double MiddlePitch = 157;
    private const double MiddleScale = 1.08;

    /// <summary>Semitones towards the feminine; 0 is between, men and women lie about 12 to either side.</summary>
    /// <param name="pitch">Median pitch in Hz, 0 for none.</param>
    /// <param name="formantScale">Resonances relative to a man's, 0 for unknown.</param>
    public static double Femininity(double pitch, double formantScale)
    {
        var byPitch = pitch > 0 ? 12 * Math.Log2(pitch / MiddlePitch) : 0;
        var bySize = formantScale > 0 ? 12 * Math.Log2(formantScale / MiddleScale) : 0;
        return byPitch + (2 * bySize);
    }

    /// <summary>"female" or "male".</summary>
    public static string Of(double pitch, double formantScale) => Femininity(pitch, formantScale) > 0 ? "female" : "male";
}
