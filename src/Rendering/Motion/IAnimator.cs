using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Motion;

/// <summary>Speech in, one frame of sound and face motion per 40 ms out.</summary>
public interface IAnimator
{
    /// <summary>
    /// Animates the chunks of one turn. Frames are contiguous and begin at sample 0 of the turn; a frame is yielded as soon
    /// as the speech up to <see cref="LookAhead"/> samples after its end is known, the rest when the input ends.
    /// </summary>
    IAsyncEnumerable<SpeechFrame> AnimateAsync(IAsyncEnumerable<SpeechChunk> speech, CancellationToken cancellationToken);

    /// <summary>Samples after a frame's end that must be known before it is final, unless the clause ends there.</summary>
    int LookAhead { get; }
}
