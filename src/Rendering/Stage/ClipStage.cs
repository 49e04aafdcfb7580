using System.ComponentModel.DataAnnotations;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Muxing;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Stage;

/// <summary>The stage without a clock: the same motion and painter as live, as fast as they go, into a clip.</summary>
/// <param name="painter">Draws the face; stays the caller's.</param>
/// <param name="life">Moves the face.</param>
/// <param name="muxer">Takes sound and pictures, of the painter's size at 25 a second; stays the caller's, who completes it.</param>
public sealed class ClipStage(IPainter painter, LifeMotion life, ClipMuxer muxer)
{
    /// <summary>Frames over which the end of a loop turns into its beginning: 0.6 s.</summary>
    private const int LoopJoint = 15;

    private readonly byte[] _pixels = new byte[painter.Width * painter.Height * 4];
    private readonly float[] _silence = new float[SpeechFormat.SamplesPerFrame];
    private long _frame;

    /// <summary>Plays speech between a little idle time before and after.</summary>
    /// <param name="options">How.</param>
    /// <param name="speech">Frames of one turn, in order.</param>
    /// <param name="progress">Hears how much of the clip is written; optional.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="EncoderException">ffmpeg failed.</exception>
    public async Task<ClipReport> SpeakAsync(
        ClipOptions options, IAsyncEnumerable<SpeechFrame> speech, IProgress<TimeSpan>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(speech);
        Validator.ValidateObject(options, new ValidationContext(options), validateAllProperties: true);
        var words = new List<ScheduledWord>();
        var first = _frame;
        await IdleAsync(options.LeadIn, options.Emotion, progress, cancellationToken);
        await foreach (var frame in speech.WithCancellation(cancellationToken))
        {
            var shift = _frame * SpeechFormat.SamplesPerFrame - frame.Start;
            words.AddRange(frame.Words.Select(word => new ScheduledWord(word.Text, word.Start + shift, word.End + shift)));
            life.Advance(Attitude.Speaking, frame.Emotion, frame.Mouth, frame.Stress, speaking: true, out var motion);
            await WriteAsync(frame.Samples, motion, progress, cancellationToken);
        }

        await IdleAsync(options.LeadOut, options.Emotion, progress, cancellationToken);
        return new ClipReport(_frame - first, words);
    }

    /// <summary>Writes a silent stretch of idle motion whose end goes over into its beginning, for a preview that loops.</summary>
    /// <param name="frames">Pictures, at least 30.</param>
    /// <param name="emotion">How the persona feels.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="EncoderException">ffmpeg failed.</exception>
    public async Task LoopAsync(int frames, EmotionMix emotion, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(frames, 2 * LoopJoint);
        var motions = new FaceMotion[frames + LoopJoint];
        for (var i = 0; i < motions.Length; i++)
        {
            life.Advance(Attitude.Idle, emotion, default, stress: 0, speaking: false, out motions[i]);
        }

        for (var i = 0; i < frames; i++)
        {
            var share = i < LoopJoint ? i / (float)LoopJoint : 1f;
            var motion = i < LoopJoint ? MotionBlend.Mix(motions[frames + i], motions[i], share * share * (3 - 2 * share)) : motions[i];
            painter.Paint(motion, _frame++ / (double)SpeechFormat.FrameRate, _pixels);
            await muxer.WritePictureAsync(_pixels, cancellationToken);
        }
    }

    private async Task IdleAsync(int frames, EmotionMix emotion, IProgress<TimeSpan>? progress, CancellationToken cancellationToken)
    {
        for (var i = 0; i < frames; i++)
        {
            life.Advance(Attitude.Idle, emotion, default, stress: 0, speaking: false, out var motion);
            await WriteAsync(_silence, motion, progress, cancellationToken);
        }
    }

    private async ValueTask WriteAsync(
        ReadOnlyMemory<float> samples, FaceMotion motion, IProgress<TimeSpan>? progress, CancellationToken cancellationToken)
    {
        await muxer.WriteAudioAsync(samples, cancellationToken);
        painter.Paint(motion, _frame++ / (double)SpeechFormat.FrameRate, _pixels);
        await muxer.WritePictureAsync(_pixels, cancellationToken);
        progress?.Report(muxer.Duration);
    }
}
