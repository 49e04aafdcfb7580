using System.Runtime.CompilerServices;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Lips;

/// <summary>
/// Animates the mouth from the sound alone, so it serves every voice, human or synthetic, in any language, whether or not
/// its engine tells when which phone sounds.
/// </summary>
/// <remarks>
/// A frame shows the mouth at its centre. Frames leave as soon as their look-ahead has arrived. When the next chunk is slow
/// to come, those whose sound is complete leave after a short wait as if silence followed; when the sound goes on, the
/// stream goes on from where it was. All turns are taken for one voice: a turn begins with what the last whole one taught
/// about it, which makes the first second as good as the rest. Thread-safe: each call keeps its own state.
/// </remarks>
/// <param name="model">The model; stays the caller's.</param>
/// <param name="style">Whose mouth.</param>
/// <param name="time">Measures the wait for a slow chunk.</param>
public sealed class LipAnimator(LipModel model, LipStyle style, TimeProvider time) : IAnimator
{
    private TurnHearing? _known;

    /// <inheritdoc/>
    /// <remarks>140 ms after the frame's end, which is 160 ms after its centre.</remarks>
    public int LookAhead => SpeechFormat.SampleRate * 14 / 100;

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A chunk does not continue the one before it.</exception>
    public async IAsyncEnumerable<SpeechFrame> AnimateAsync(
        IAsyncEnumerable<SpeechChunk> speech,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(speech);
        var turn = new LipTurn(model, style, Volatile.Read(ref _known));
        await using var chunks = new PatientChunks(speech, time, CueAnimator.Patience, cancellationToken);
        while (true)
        {
            if (turn.HoldsCompleteFrame && !await chunks.ArrivesSoonAsync())
            {
                turn.Suppose();
                while (turn.SupposesMore)
                {
                    await model.StepAsync(turn.Supposed);
                    if (turn.TakeSupposed() is { } frame)
                    {
                        yield return frame;
                    }
                }
            }

            if (!await chunks.MoveNextAsync())
            {
                break;
            }

            turn.Accept(chunks.Current);
            while (turn.Hears())
            {
                await model.StepAsync(turn.Heard);
                if (turn.TakeHeard() is { } frame)
                {
                    yield return frame;
                }
            }
        }

        await foreach (SpeechFrame frame in EndAsync(turn, cancellationToken))
        {
            yield return frame;
        }

        await LearnAsync(turn);
    }

    /// <summary>The frames that are left when nothing more comes.</summary>
    private async IAsyncEnumerable<SpeechFrame> EndAsync(LipTurn turn, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        turn.End();
        while (turn.Hears())
        {
            cancellationToken.ThrowIfCancellationRequested();
            await model.StepAsync(turn.Heard);
            if (turn.TakeHeard() is { } frame)
            {
                yield return frame;
            }
        }
    }

    /// <summary>Lets a turn come to rest, so that the next one begins with lips that are together, and keeps what it knows.</summary>
    private async Task LearnAsync(LipTurn turn)
    {
        if (!turn.Tells)
        {
            return;
        }

        for (int i = 0; i < LipModel.RestPictures; i++)
        {
            turn.Rest();
            await model.StepAsync(turn.Heard);
            turn.TakeHeard();
        }

        Volatile.Write(ref _known, turn.Lesson);
    }
}
