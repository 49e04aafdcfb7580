using System.Runtime.CompilerServices;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Lips;

/// <summary>Lips for a whole sound, such as a file: 16 kHz in, one frame per 40 ms out. Thread-safe: each call keeps its own state.</summary>
/// <param name="model">The model; stays the caller's.</param>
/// <param name="style">Whose mouth.</param>
public sealed class SoundLips(LipModel model, LipStyle style)
{
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
        await foreach (ReadOnlyMemory<float> block in sound.WithCancellation(cancellationToken))
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
        ReadOnlyMemory<float> silence = new float[SoundFeatures.SamplesPerChunk];
        while (track.Picture < pictures)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadOnlyMemory<float> rest = silence;
            Fill(track, ref rest);
            await model.StepAsync(track.Request);
            if (Take(track, out LipFrame frame))
            {
                yield return frame;
            }
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
