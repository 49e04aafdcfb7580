namespace PersonaAvatar.Voices.Engines;

/// <summary>
/// A tone split in two: what the engine is asked for, and the factor its sound is resampled by. Asking for pitch/f and
/// rate/f and playing f times as fast gives the wanted pitch and rate with all formants moved by f, without artefacts.
/// </summary>
/// <param name="Pitch">Factor on mean pitch, asked of the engine.</param>
/// <param name="Range">Factor on pitch range relative to the mean, asked of the engine.</param>
/// <param name="Rate">Factor on rate, asked of the engine.</param>
/// <param name="Formant">Factor the engine's sample rate is multiplied with.</param>
internal readonly record struct NativeProsody(double Pitch, double Range, double Rate, double Formant);
