using Microsoft.Extensions.Time.Testing;
using PersonaAvatar.Rendering.Lips;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Tests.Unit.Rendering.Motion;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Tests.Unit.Rendering.Lips;

public sealed class VoiceAnimatorTests
{
    [Fact]
    public async Task A_voice_with_cues_is_animated_from_them_even_when_silence_comes_first()
    {
        IReadOnlyList<SpeechChunk> chunks = new SpokenTurn().Clause((Phone.AA, 200), (Phone.P, 80), (Phone.IY, 200)).Chunks(4800, 9600);
        List<SpeechChunk> later = [new SpeechChunk(3, 0, 0, new float[48_000], [], [], EmotionMix.Neutral), .. chunks.Select(Delay)];

        Assert.Equal(("cues", 3), await RunAsync(chunks));
        Assert.Equal(("cues", 4), await RunAsync(later));
    }

    [Theory]
    [InlineData(2_000)]
    [InlineData(48_000)]
    public async Task A_voice_without_cues_is_animated_from_its_sound(int length)
    {
        IReadOnlyList<SpeechChunk> chunks = SomeSound.Chunks([.. Enumerable.Repeat(0.2f, length)], 500, 1000);

        Assert.Equal(("sound", 3), await RunAsync(chunks));
    }

    [Fact]
    public async Task A_turn_without_a_chunk_gives_no_frame() => Assert.Equal(("", 0), await RunAsync([]));

    [Fact]
    public async Task An_animator_that_stops_early_stops_the_speech()
    {
        bool stopped = false;
        async IAsyncEnumerable<SpeechChunk> Endless([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token)
        {
            yield return SomeSound.Chunks(SomeSound.Buzz(1, 48000))[0];
            try
            {
                await Task.Delay(Timeout.Infinite, token);
            }
            finally
            {
                stopped = true;
            }
        }

        var time = new FakeTimeProvider();
        var cues = new CueAnimator(ArticulationStyle.Average, time);
        var animator = new VoiceAnimator(cues, cues);
        await using (IAsyncEnumerator<SpeechFrame> frames =
            animator.AnimateAsync(Endless(default), TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken))
        {
            // The last frames of the chunk leave while the next chunk is being waited for.
            do
            {
                ValueTask<bool> next = frames.MoveNextAsync();
                if (!next.IsCompleted)
                {
                    time.Advance(CueAnimator.Patience);
                }

                Assert.True(await next);
            }
            while (frames.Current.Start < 46_000);
        }

        Assert.True(stopped);
    }

    private static SpeechChunk Delay(SpeechChunk chunk) =>
        chunk with { Start = chunk.Start + 48_000, Phonemes = [.. chunk.Phonemes.Select(cue => cue with { Start = cue.Start + 48_000, End = cue.End + 48_000 })] };

    /// <summary>Which animator got the turn, and how many chunks reached it in order.</summary>
    private static async Task<(string Animator, int Chunks)> RunAsync(IEnumerable<SpeechChunk> chunks)
    {
        var cued = new Recorder();
        var heard = new Recorder();
        var animator = new VoiceAnimator(cued, heard);
        await foreach (SpeechFrame frame in animator.AnimateAsync(SomeSound.Stream(chunks, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken))
        {
            Assert.NotNull(frame);
        }

        return (cued.Chunks > 0 ? "cues" : heard.Chunks > 0 ? "sound" : "", cued.Chunks + heard.Chunks);
    }

    private sealed class Recorder : IAnimator
    {
        private long _end;

        public int Chunks { get; private set; }

        public int LookAhead => 0;

        public async IAsyncEnumerable<SpeechFrame> AnimateAsync(
            IAsyncEnumerable<SpeechChunk> speech, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await foreach (SpeechChunk chunk in speech.WithCancellation(cancellationToken))
            {
                Assert.Equal(_end, chunk.Start);
                _end = chunk.End;
                Chunks++;
                yield return new SpeechFrame(chunk.Epoch, chunk.Start, chunk.Samples, default, 0, [], chunk.Emotion);
            }
        }
    }
}
