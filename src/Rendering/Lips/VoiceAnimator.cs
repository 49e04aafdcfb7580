using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Lips;

/// <summary>
/// Takes each turn to the animator that serves it best: cues where the voice's engine gives them, else the sound. See
/// docs/decisions/0004. Thread-safe when both animators are.
/// </summary>
/// <param name="cued">Animates turns with phoneme cues.</param>
/// <param name="heard">Animates turns without.</param>
public sealed class VoiceAnimator(IAnimator cued, IAnimator heard) : IAnimator
{
    /// <summary>Sound without a cue after which none is expected any more; within the look-ahead, so waiting costs nothing.</summary>
    private const int Undecided = SpeechFormat.SampleRate * 12 / 100;

    /// <summary>Peak of sound that may be called silence: -46 dB of full scale.</summary>
    private const float Silent = 0.005f;

    /// <inheritdoc/>
    public int LookAhead => Math.Max(cued.LookAhead, heard.LookAhead);

    /// <inheritdoc/>
    public async IAsyncEnumerable<SpeechFrame> AnimateAsync(
        IAsyncEnumerable<SpeechChunk> speech, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(speech);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await using IAsyncEnumerator<SpeechChunk> chunks = speech.GetAsyncEnumerator(stop.Token);
        var first = new List<SpeechChunk>();
        bool hasCues = false;
        int sounding = 0;
        while (!hasCues && sounding <= Undecided && await chunks.MoveNextAsync())
        {
            SpeechChunk chunk = chunks.Current;
            first.Add(chunk);
            hasCues = chunk.Phonemes.Count > 0;
            sounding += IsSilent(chunk.Samples.Span) ? 0 : chunk.Samples.Length;
        }

        await foreach (SpeechFrame frame in (hasCues ? cued : heard).AnimateAsync(Rejoin(first, chunks, stop, cancellationToken), cancellationToken))
        {
            yield return frame;
        }
    }

    private static bool IsSilent(ReadOnlySpan<float> samples) =>
        samples.IsEmpty || Math.Abs(TensorPrimitives.MaxMagnitude(samples)) < Silent;

    private static async IAsyncEnumerable<SpeechChunk> Rejoin(
        List<SpeechChunk> first,
        IAsyncEnumerator<SpeechChunk> rest,
        CancellationTokenSource stop,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // An animator that stops early cancels its own token; the chunk under way must hear of it.
        await using CancellationTokenRegistration cancelled = cancellationToken.Register(stop.Cancel);
        foreach (SpeechChunk chunk in first)
        {
            yield return chunk;
        }

        while (await rest.MoveNextAsync())
        {
            yield return rest.Current;
        }
    }
}
