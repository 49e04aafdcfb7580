namespace PersonaAvatar.Voices.Engines;

/// <summary>Text in, IPA out. Thread-safe.</summary>
public interface IPhonemizer
{
    /// <summary>A text as IPA with stress marks, one line for each clause, words apart by spaces, without punctuation.</summary>
    /// <param name="text">Plain text.</param>
    /// <param name="voice">espeak-ng's name of the language, for example "en-us".</param>
    /// <param name="cancellationToken">Stops the transcription.</param>
    /// <exception cref="VoiceEngineException">The language is not installed.</exception>
    Task<string> TranscribeAsync(string text, string voice, CancellationToken cancellationToken);
}
