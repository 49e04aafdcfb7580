namespace PersonaAvatar.Rendering.Stage;

/// <summary>Where an interruption took effect.</summary>
/// <param name="Epoch">The epoch that is accepted from now on.</param>
/// <param name="Sample">
/// Session media time in samples, 48 kHz, from which on nothing of an older epoch is heard or seen. The last 240 samples
/// (5 ms) before it are the fade-out.
/// </param>
/// <param name="WasSpeaking">Whether a turn was cut; false when the stage was silent and nothing was queued.</param>
public readonly record struct StageCut(int Epoch, long Sample, bool WasSpeaking)
{
    /// <summary><see cref="Sample"/> in seconds.</summary>
    public double Seconds => Sample / (double)Voices.Speech.SpeechFormat.SampleRate;
}
