using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;
using PersonaAvatar.Rendering.Lips;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Tests.Unit.Rendering.Lips;

public sealed class LipAnimatorTests
{
    private const int FrameLength = SpeechFormat.SamplesPerFrame;

    [Theory]
    [InlineData(1)]
    [InlineData(FrameLength)]
    [InlineData(FrameLength + 1)]
    [InlineData(50_000)]
    public async Task Frames_are_contiguous_and_carry_every_sample(int length)
    {
        using LipModel model = InstalledLipModel.Open();
        float[] sound = SomeSound.Buzz(2, 48000)[..length];

        List<SpeechFrame> frames = await SomeSound.AnimateAsync(model, SomeSound.Chunks(sound));

        Assert.Equal((length + FrameLength - 1) / FrameLength, frames.Count);
        Assert.Equal(Enumerable.Range(0, frames.Count).Select(i => (long)i * FrameLength), frames.Select(frame => frame.Start));
        float[] heard = [.. frames.SelectMany(frame => frame.Samples.ToArray())];
        Assert.Equal(sound, heard[..length]);
        Assert.All(heard[length..], sample => Assert.Equal(0, sample));
    }

    [Fact]
    public async Task The_mouth_does_not_depend_on_how_the_sound_is_cut()
    {
        using LipModel model = InstalledLipModel.Open();
        float[] sound = SomeSound.Vowels(1.5, 48000);

        List<SpeechFrame> whole = await SomeSound.AnimateAsync(model, SomeSound.Chunks(sound));
        List<SpeechFrame> cut = await SomeSound.AnimateAsync(model, SomeSound.Chunks(sound, 1, 2, 1000, 1920, 5000, 33_333, 33_334, 60_000));

        Assert.Equal(whole.Count, cut.Count);
        Assert.All(whole.Zip(cut), pair => Assert.Equal(0, SomeSound.Difference(pair.First.Mouth, pair.Second.Mouth)));
        Assert.True(whole.Max(frame => MouthOpening.Of(frame.Mouth)) > 0.3f, "vowels open the mouth");
    }

    [Fact]
    public async Task A_frame_leaves_when_its_look_ahead_is_in_and_not_before()
    {
        using LipModel model = InstalledLipModel.Open();
        var animator = new LipAnimator(model, LipStyle.From(ArticulationStyle.Average), new FakeTimeProvider());
        var input = Channel.CreateBounded<SpeechChunk>(4);
        await using IAsyncEnumerator<SpeechFrame> frames = Animate(animator, input).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        int needed = FrameLength + animator.LookAhead;
        IReadOnlyList<SpeechChunk> chunks = SomeSound.Chunks(SomeSound.Buzz(1, 48000), needed - 10, needed + 10);
        ValueTask<bool> first = frames.MoveNextAsync();

        await input.Writer.WriteAsync(chunks[0], TestContext.Current.CancellationToken);
        Assert.False(first.IsCompleted);
        await input.Writer.WriteAsync(chunks[1], TestContext.Current.CancellationToken);

        Assert.True(await first);
        Assert.Equal(0, frames.Current.Start);
        Assert.InRange(animator.LookAhead, 0, SpeechFormat.SampleRate * 16 / 100);
        input.Writer.Complete();
    }

    [Fact]
    public async Task When_the_next_chunk_is_slow_frames_with_complete_sound_leave_and_speech_goes_on_afterwards()
    {
        using LipModel model = InstalledLipModel.Open();
        var time = new FakeTimeProvider { AutoAdvanceAmount = CueAnimator.Patience };
        var animator = new LipAnimator(model, LipStyle.From(ArticulationStyle.Average), time);
        var input = Channel.CreateBounded<SpeechChunk>(4);
        float[] sound = SomeSound.Buzz(2, 48000);
        IReadOnlyList<SpeechChunk> chunks = SomeSound.Chunks(sound, 48_000);
        var frames = new List<SpeechFrame>();
        await input.Writer.WriteAsync(chunks[0], TestContext.Current.CancellationToken);
        await using (IAsyncEnumerator<SpeechFrame> output = Animate(animator, input).GetAsyncEnumerator(TestContext.Current.CancellationToken))
        {
            while (frames.Count < 25)
            {
                ValueTask<bool> next = output.MoveNextAsync();
                if (!next.IsCompleted)
                {
                    time.Advance(CueAnimator.Patience);
                }

                Assert.True(await next);
                frames.Add(output.Current);
            }

            await input.Writer.WriteAsync(chunks[1], TestContext.Current.CancellationToken);
            input.Writer.Complete();
            while (await output.MoveNextAsync())
            {
                frames.Add(output.Current);
            }
        }

        List<SpeechFrame> smooth = await SomeSound.AnimateAsync(model, SomeSound.Chunks(sound));
        Assert.Equal(smooth.Select(frame => frame.Start), frames.Select(frame => frame.Start));

        // The four frames before the gap were made without what followed; all others are as if nothing had been slow.
        Assert.All(
            smooth.Zip(frames).Where((_, i) => i is < 21 or >= 25),
            pair => Assert.Equal(0, SomeSound.Difference(pair.First.Mouth, pair.Second.Mouth)));
    }

    [Fact]
    public async Task A_turn_begins_with_the_voice_that_the_last_one_taught_and_with_the_lips_together()
    {
        using LipModel model = InstalledLipModel.Open();
        var animator = new LipAnimator(model, LipStyle.From(ArticulationStyle.Average), TimeProvider.System);
        float[] vowels = SomeSound.Vowels(3, 48000);
        float[] pausing = [.. new float[14_400], .. vowels];

        List<SpeechFrame> first = await SomeSound.AnimateAsync(animator, SomeSound.Chunks(pausing));
        List<SpeechFrame> second = await SomeSound.AnimateAsync(animator, SomeSound.Chunks(pausing));
        List<SpeechFrame> later = await SomeSound.AnimateAsync(animator, SomeSound.Chunks([.. vowels, .. new float[48_000 - 9600], .. pausing]));

        int at = (vowels.Length + 48_000 - 9600) / FrameLength;
        Assert.True(MouthOpening.Of(second[0].Mouth) < 0.1f, $"the second turn begins {MouthOpening.Of(second[0].Mouth)} open");
        double cold = Away(first, later, at);
        double warm = Away(second, later, at);
        Assert.True(warm < 0.75 * cold, $"from a stream that goes on: {warm}, from one that begins: {cold}");
    }

    [Fact]
    public async Task A_word_teaches_no_voice()
    {
        using LipModel model = InstalledLipModel.Open();
        var animator = new LipAnimator(model, LipStyle.From(ArticulationStyle.Average), TimeProvider.System);
        float[] sound = SomeSound.Vowels(1.5, 48000);

        await SomeSound.AnimateAsync(animator, SomeSound.Chunks(sound[..40_000]));
        List<SpeechFrame> after = await SomeSound.AnimateAsync(animator, SomeSound.Chunks(sound));

        List<SpeechFrame> cold = await SomeSound.AnimateAsync(model, SomeSound.Chunks(sound));
        Assert.All(cold.Zip(after), pair => Assert.Equal(0, SomeSound.Difference(pair.First.Mouth, pair.Second.Mouth)));
    }

    [Fact]
    public async Task Silence_keeps_the_lips_together()
    {
        using LipModel model = InstalledLipModel.Open();

        List<SpeechFrame> frames = await SomeSound.AnimateAsync(model, SomeSound.Chunks(new float[48_000 * 4]));

        Assert.All(frames.Skip(25), frame => Assert.InRange(MouthOpening.Of(frame.Mouth), 0f, 0.08f));
        Assert.All(frames, frame => Assert.Equal(0, frame.Stress));
    }

    [Fact]
    public async Task A_chunk_out_of_order_is_refused()
    {
        using LipModel model = InstalledLipModel.Open();
        IReadOnlyList<SpeechChunk> chunks = SomeSound.Chunks(SomeSound.Buzz(1, 48000), 10_000, 20_000);

        await Assert.ThrowsAsync<ArgumentException>(() => SomeSound.AnimateAsync(model, [chunks[0], chunks[2]]));
    }

    [Fact]
    public async Task Words_and_emotions_stay_with_their_sound()
    {
        using LipModel model = InstalledLipModel.Open();
        var words = new WordCue[] { new("good", 100, 20_000), new("day", 21_000, 47_000) };
        var chunk = new SpeechChunk(2, 0, 0, SomeSound.Buzz(1, 48000), [], words, new EmotionMix(0.5f, 0, 0, 0, 0, 0));

        List<SpeechFrame> frames = await SomeSound.AnimateAsync(model, [chunk]);

        Assert.Equal(["good"], frames[0].Words.Select(word => word.Text));
        Assert.Equal(["day"], frames[21_000 / FrameLength].Words.Select(word => word.Text));
        Assert.Equal(2, frames.Sum(frame => frame.Words.Count));
        Assert.All(frames, frame => Assert.Equal(0.5f, frame.Emotion.Joy));
    }

    /// <summary>Mean difference of the first second's mouths to those of another sound from a frame on.</summary>
    private static double Away(List<SpeechFrame> frames, List<SpeechFrame> others, int at) =>
        Enumerable.Range(5, 25).Average(i => SomeSound.Difference(frames[i].Mouth, others[at + i].Mouth));

    private static IAsyncEnumerable<SpeechFrame> Animate(LipAnimator animator, Channel<SpeechChunk> input) =>
        animator.AnimateAsync(input.Reader.ReadAllAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
}
