namespace PersonaAvatar.Voices.Engines.Workers;

/// <summary>A native speech engine inside a worker process: one request at a time, on one thread.</summary>
internal interface ISynthesizer : IDisposable
{
    /// <summary>Lists what is installed.</summary>
    IReadOnlyList<WorkerVoice> List();

    /// <summary>What its sound depends on: the library's file with its version, and its size.</summary>
    string Version { get; }

    /// <summary>A text as IPA, one line for each of its clauses, without punctuation.</summary>
    /// <exception cref="VoiceEngineException">The voice does not exist or the engine cannot transcribe.</exception>
    string Phonemes(string voice, string text);

    /// <summary>Speaks a request: format first, then samples, phones and words; phones are in order and cover all samples.</summary>
    /// <exception cref="VoiceEngineException">The voice does not exist or the engine refuses.</exception>
    void Speak(SynthesisRequest request, FrameWriter output);
}
