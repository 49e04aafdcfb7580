using System.Runtime.CompilerServices;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Lips;

/// <summary>Lips for a whole sound, such as a file: 16 kHz in, one frame per 40 ms out. Thread-safe: each call keeps its own state.</summary>
/// <param name="model">The model; stays the caller's.</param>
/// <param name="style">Whose mouth.</param>
/// <param name="listensFirst">
/// Whether the first seconds of the sound are heard once before they are animated, so that the voice is known from the first
/// word on. For files: the first frame then waits for those seconds.
/// </param>
public sealed class SoundLips(LipModel model, LipStyle style, bool listensFirst = false)
{
    /// <summary>Samples that tell enough about a voice: 4 s.</summary>
    private const int Telling = 4 * SampleRate;

    private static readonly ReadOnlyMemory<float> Silence = new float[SoundFeatures.SamplesPerChunk];

    /// <summary>Samples a second that are expected.</summary>
    public const int SampleRate = SoundFeatures.SampleRate;

    /// <summary>
    /// Frame k shows the mouth at k/25 s; there is one for each 40 ms that begin in the sound. Memory does not grow with the
    /// length of the sound.
    /// </summary>
    /// <param name="sound">Mono, 16 kHz, -1..1, in blocks of any length; a block may be used again after the next is asked for.</param>
    /// <param name="cancellationToken">Stops between two steps.</param>
    public async IAsyncEnumerable<LipFrame> ReadAsync(
        IAsyncEnumerable<ReadOnlyMemory<float>> sound, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sound);
        var track = new LipTrack(model, style);
        long samples = 0;
        await using IAsyncEnumerator<ReadOnlyMemory<float>> blocks = sound.GetAsyncEnumerator(cancellationToken);
        List<ReadOnlyMemory<float>> first = listensFirst ? await ListenAsync(track, blocks, cancellationToken) : [];
        await foreach (ReadOnlyMemory<float> block in Rejoin(first, blocks))
        {
            samples += block.Length;
            ReadOnlyMemory<float> rest = block;
            while (Fill(track, ref rest))
            {
                await model.StepAsync(track.Request);
                if (Take(track, out LipFrame frame))
                {
                    yield return frame;
                }
            }
        }

        long pictures = (samples + SoundFeatures.SamplesPerChunk - 1) / SoundFeatures.SamplesPerChunk;
        while (track.Picture < pictures)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadOnlyMemory<float> rest = Silence;
            Fill(track, ref rest);
            await model.StepAsync(track.Request);
            if (Take(track, out LipFrame frame))
            {
                yield return frame;
            }
        }
    }

    /// <summary>Hears the beginning of a sound and a second of silence, teaches a track what that told, and gives the beginning back.</summary>
    private async Task<List<ReadOnlyMemory<float>>> ListenAsync(
        LipTrack track, IAsyncEnumerator<ReadOnlyMemory<float>> blocks, CancellationToken cancellationToken)
    {
        var first = new List<ReadOnlyMemory<float>>();
        for (int heard = 0; heard < Telling && await blocks.MoveNextAsync(); heard += blocks.Current.Length)
        {
            first.Add(blocks.Current.ToArray());
        }

        var listening = new LipTrack(model, style);
        foreach (ReadOnlyMemory<float> block in first.Concat(Enumerable.Repeat(Silence, LipModel.RestPictures)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadOnlyMemory<float> rest = block;
            while (Fill(listening, ref rest))
            {
                await model.StepAsync(listening.Request);
                listening.Take(out _);
            }
        }

        track.Know(listening);
        return first;
    }

    private static async IAsyncEnumerable<ReadOnlyMemory<float>> Rejoin(List<ReadOnlyMemory<float>> first, IAsyncEnumerator<ReadOnlyMemory<float>> rest)
    {
        foreach (ReadOnlyMemory<float> block in first)
        {
            yield return block;
        }

        while (await rest.MoveNextAsync())
        {
            yield return rest.Current;
        }
    }

    private static bool Fill(LipTrack track, ref ReadOnlyMemory<float> sound)
    {
        ReadOnlySpan<float> rest = sound.Span;
        bool complete = track.Fill(ref rest);
        sound = sound[^rest.Length..];
        return complete;
    }

    private bool Take(LipTrack track, out LipFrame frame)
    {
        LipRow row = track.Take(out long picture);
        frame = picture < 0
            ? default
            : new LipFrame(picture / (double)SpeechFormat.FrameRate, MouthMapping.ToShapes(row.Pose, row.Events, style.Shapes), row.Stress, row.Voice);
        return picture >= 0;
    }
}
