using System.Runtime.CompilerServices;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Motion;

/// <summary>
/// Animates the mouth from phoneme cues alone: measured targets blended by measured dominances, with every p, b and m
/// closed in at least one picture. Needs no model and gives the same motion for the same chunks every time.
/// </summary>
/// <remarks>
/// A frame shows the mouth at its centre. Frames leave as soon as their look-ahead has arrived; when the next chunk is slow
/// to come, those whose sound is complete leave after a short wait. At the end of a clause that changes nothing, since the
/// next clause has no influence before its own first frame. Thread-safe: each call keeps its own state.
/// </remarks>
/// <param name="style">How the mouth moves.</param>
/// <param name="time">Measures the wait for a slow chunk.</param>
public sealed class CueAnimator(ArticulationStyle style, TimeProvider time) : IAnimator
{
    /// <summary>How long a frame with complete sound waits for speech after it.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(80);

    /// <inheritdoc/>
    public int LookAhead => SpeechFormat.SampleRate * 16 / 100;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A chunk does not continue the one before it.</exception>
    public async IAsyncEnumerable<SpeechFrame> AnimateAsync(
        IAsyncEnumerable<SpeechChunk> speech,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(speech);
        var turn = new CueTurn(style, LookAhead);
        await using var chunks = new PatientChunks(speech, time, Patience, cancellationToken);
        while (true)
        {
            if (turn.HoldsCompleteFrame && !await chunks.ArrivesSoonAsync())
            {
                while (turn.TakeComplete() is { } frame)
                {
                    yield return frame;
                }
            }

            if (!await chunks.MoveNextAsync())
            {
                break;
            }

            SpeechChunk chunk = chunks.Current;
            while (turn.StartsClause(chunk) && turn.TakeComplete() is { } frame)
            {
                yield return frame;
            }

            turn.Accept(chunk);
            while (turn.TakeFinal() is { } frame)
            {
                yield return frame;
            }
        }

        while (turn.TakeRest() is { } frame)
        {
            yield return frame;
        }
    }
}
