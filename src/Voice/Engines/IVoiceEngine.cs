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

    /// <summary>True where speaking costs money or leaves this machine: such voices are measured only when somebody asks.</summary>
    bool IsRemote => false;

    /// <summary>False where a voice has no pitch of its own: the tone's pitch then moves its resonances too, and the formant factor is ignored.</summary>
    bool MovesPitchAlone(string voiceId) => true;

    /// <summary>What the sound of a voice depends on, for example the version of a library; when it changes, measurements no longer hold.</summary>
    ValueTask<string> VersionAsync(string voiceId, CancellationToken cancellationToken) => ValueTask.FromResult("");

    /// <summary>
    /// Speaks one clause at 48 kHz. Chunk positions and cues count from the first sample of this clause. Cancelling stops
    /// the engine's process. Pitch, range, rate and formant of <paramref name="tone"/> are applied here; gain and effects
    /// are applied by the caller.
    /// </summary>
    /// <exception cref="VoiceEngineException">The engine failed; its category tells retry from give up.</exception>
    IAsyncEnumerable<SpeechChunk> SpeakAsync(Clause clause, string voiceId, Tone tone, CancellationToken cancellationToken);
}
