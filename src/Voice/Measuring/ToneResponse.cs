namespace PersonaAvatar.Voices.Measuring;

/// <summary>What a voice does with a tone; 1 throughout is a voice that obeys.</summary>
/// <param name="Pitch">Semitones it moves for each that is asked.</param>
/// <param name="FormantPerPitch">
/// Semitones its resonances move for each semitone of pitch that is asked: 0 for a voice with pitch of its own, 1 for one
/// that is played faster or slower instead and ignores the formant factor.
/// </param>
/// <param name="Formant">Exponent of the formant factor: 1 where it is applied, 0 where it is not.</param>
/// <param name="Rate">Exponent of the rate factor.</param>
public sealed record ToneResponse(double Pitch, double FormantPerPitch, double Formant, double Rate)
{
    /// <summary>Does as asked: pitch, formants and rate move independently.</summary>
    public static ToneResponse Obedient { get; } = new(1, 0, 1, 1);
}
