namespace PersonaAvatar.Voices.Speech;

/// <summary>The one sample clock everything is counted in.</summary>
public static class SpeechFormat
{
    /// <summary>Samples per second of every <see cref="SpeechChunk"/>: 48 kHz, mono.</summary>
    public const int SampleRate = 48_000;

    /// <summary>Pictures per second.</summary>
    public const int FrameRate = 25;

    /// <summary>Samples that belong to one picture: 1920, that is 40 ms.</summary>
    public const int SamplesPerFrame = SampleRate / FrameRate;
}
