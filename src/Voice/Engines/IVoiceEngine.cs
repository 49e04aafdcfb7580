using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Voices.Engines;

/// <summary>Text in, speech out. Thread-safe; one instance serves every session.</summary>
public interface IVoiceEngine
{
    /// <summary>Lower-case name, the part of a voice id before the colon.</summary>
    string Name { get; }

    /// <summary>Every voice installed; empty when the engine is not installed.</summary>
    ValueTask<IReadOnlyList<EngineVoice>> ListAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Speaks one clause at 48 kHz. Chunk positions and cues count from the first sample of this clause. Cancelling stops
    /// the engine's process. Pitch, range, rate and formant of <paramref name="tone"/> are applied here; gain and effects
    /// are applied by the caller.
    /// </summary>
    /// <exception cref="VoiceEngineException">The engine failed; its category tells retry from give up.</exception>
    IAsyncEnumerable<SpeechChunk> SpeakAsync(Clause clause, string voiceId, Tone tone, CancellationToken cancellationToken);
}
