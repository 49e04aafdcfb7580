using System.Runtime.CompilerServices;
using Microsoft.Extensions.Time.Testing;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Tests.Unit.Rendering.Motion;

public sealed class CueAnimatorTests
{
    private static SpokenTurn Sentence() => new SpokenTurn()
        .Clause((Phone.SIL, 30), (Phone.W, 80), (Phone.IY, 110), (Phone.M, 70), (Phone.EY, 130), (Phone.K, 60), (Phone.SIL, 180), (Phone.S, 110), (Phone.UW, 140), (Phone.P, 70), (Phone.SIL, 133))
        .Clause((Phone.B, 55), (Phone.AE, 121), (Phone.TH, 88), (Phone.SIL, 211))
        .Clause((Phone.OW, 160), (Phone.V, 60), (Phone.ER, 200));

    [Fact]
    public async Task Samples_come_out_as_they_went_in_and_the_end_is_silence()
    {
        SpokenTurn turn = Sentence();

        List<SpeechFrame> frames = await SpokenTurn.AnimateAsync(turn.Chunks(1000, 5000, 5001, 22222, 40000));

        Assert.Equal(Enumerable.Range(0, frames.Count).Select(k => k * 1920L), frames.Select(f => f.Start));
        float[] all = [.. frames.SelectMany(f => f.Samples.ToArray())];
        Assert.Equal((turn.Samples.Length + 1919) / 1920 * 1920, all.Length);
        Assert.Equal(turn.Samples, all[..turn.Samples.Length]);
        Assert.All(all[turn.Samples.Length..], sample => Assert.Equal(0f, sample));
        Assert.All(frames, f => Assert.Equal(3, f.Epoch));
    }

    [Fact]
    public async Task Speech_in_pieces_moves_like_speech_in_one()
    {
        SpokenTurn turn = Sentence();
        List<SpeechFrame> whole = await SpokenTurn.AnimateAsync(turn.Chunks());

        foreach (int size in new[] { 960, 1920, 4800, 7777, 24000 })
        {
            long[] cuts = [.. Enumerable.Range(1, turn.Samples.Length / size).Select(k => (long)k * size)];
            AssertSame(whole, await SpokenTurn.AnimateAsync(turn.Chunks(cuts)));
        }
    }

    [Fact]
    public async Task A_frame_that_has_left_does_not_depend_on_what_comes_later()
    {
        (Phone, int)[] beginning = [(Phone.SIL, 20), (Phone.AA, 110), (Phone.N, 60), (Phone.EH, 90), (Phone.SIL, 60), (Phone.IY, 200)];
        SpokenTurn one = new SpokenTurn().Clause([.. beginning, (Phone.B, 90), (Phone.W, 90), (Phone.AE, 90)]);
        SpokenTurn other = new SpokenTurn().Clause([.. beginning, (Phone.AE, 200), (Phone.M, 90), (Phone.UW, 90)]);
        long known = 540L * 48;
        int final = (int)((known - 7680) / 1920);

        List<SpeechFrame> first = await SpokenTurn.AnimateAsync(one.Chunks(known), ArticulationStyle.Mumbling);
        List<SpeechFrame> second = await SpokenTurn.AnimateAsync(other.Chunks(known), ArticulationStyle.Mumbling);

        AssertSame(first[..final], second[..final]);
        Assert.NotEqual(first[final + 3].Mouth[ArkitShape.JawOpen], second[final + 3].Mouth[ArkitShape.JawOpen]);
    }

    [Fact]
    public async Task Frames_leave_on_the_arrival_of_their_look_ahead()
    {
        SpokenTurn turn = Sentence();
        IReadOnlyList<SpeechChunk> chunks = turn.Chunks(9600);
        int asked = 0;
        var animator = new CueAnimator(ArticulationStyle.Average, new FakeTimeProvider());
        CancellationToken token = TestContext.Current.CancellationToken;

        await foreach (SpeechFrame frame in animator.AnimateAsync(Counted(chunks, () => asked++), token))
        {
            Assert.Equal(0, frame.Start);
            Assert.Equal(1, asked);
            break;
        }
    }

    [Fact]
    public async Task The_tail_of_a_clause_leaves_while_the_next_clause_is_late()
    {
        SpokenTurn turn = Sentence();
        IReadOnlyList<SpeechChunk> chunks = turn.Chunks();
        var time = new FakeTimeProvider();
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        CancellationToken token = TestContext.Current.CancellationToken;
        await using IAsyncEnumerator<SpeechFrame> frames =
            new CueAnimator(ArticulationStyle.Average, time).AnimateAsync(Gated(chunks, gate.Task, token), token).GetAsyncEnumerator(token);
        var seen = new List<SpeechFrame>();
        int prompt = (int)((chunks[0].End - 7680) / 1920);
        int complete = (int)(chunks[0].End / 1920);
        for (int i = 0; i < prompt; i++)
        {
            Assert.True(await frames.MoveNextAsync());
            seen.Add(frames.Current);
        }

        ValueTask<bool> next = frames.MoveNextAsync();
        Assert.False(next.IsCompleted);
        time.Advance(CueAnimator.Patience);
        for (int i = prompt; i < complete; i++)
        {
            Assert.True(await next);
            seen.Add(frames.Current);
            next = frames.MoveNextAsync();
        }

        Assert.False(next.IsCompleted);
        gate.SetResult();
        while (await next)
        {
            seen.Add(frames.Current);
            next = frames.MoveNextAsync();
        }

        AssertSame(await SpokenTurn.AnimateAsync(chunks), seen);
    }

    [Fact]
    public async Task Rounding_begins_before_the_vowel_is_heard()
    {
        SpokenTurn round = new SpokenTurn().Clause((Phone.SIL, 200), (Phone.IY, 160), (Phone.T, 80), (Phone.UW, 160));
        SpokenTurn spread = new SpokenTurn().Clause((Phone.SIL, 200), (Phone.IY, 160), (Phone.T, 80), (Phone.IY, 160));
        long onset = round.Cues[2].Start;

        List<SpeechFrame> rounded = await SpokenTurn.AnimateAsync(round.Chunks());
        List<SpeechFrame> plain = await SpokenTurn.AnimateAsync(spread.Chunks());

        int before = (int)(onset / 1920) - 1;
        Assert.True(rounded[before].Mouth[ArkitShape.MouthPucker] > plain[before].Mouth[ArkitShape.MouthPucker] + 0.05f);
    }

    [Fact]
    public async Task The_mouth_stays_a_little_open_in_a_short_pause_and_rests_in_a_long_one()
    {
        SpokenTurn turn = new SpokenTurn().Clause((Phone.AA, 120), (Phone.SIL, 240), (Phone.AA, 120), (Phone.SIL, 900), (Phone.AA, 120));

        List<SpeechFrame> frames = await SpokenTurn.AnimateAsync(turn.Chunks());

        Assert.InRange(MouthOpening.Of(frames[6].Mouth), 0.25f, 0.65f);
        Assert.InRange(MouthOpening.Of(frames[24].Mouth), 0f, 0.05f);
    }

    [Fact]
    public async Task Every_word_is_told_once_in_the_frame_in_which_it_begins()
    {
        SpokenTurn turn = Sentence();

        List<SpeechFrame> frames = await SpokenTurn.AnimateAsync(turn.Chunks(3000, 30000));

        Assert.Equal(turn.Chunks().SelectMany(c => c.Words), frames.SelectMany(f => f.Words));
        Assert.All(frames, f => Assert.All(f.Words, w => Assert.InRange(w.Start, f.Start, f.Start + 1919)));
    }

    [Fact]
    public async Task A_chunk_that_does_not_continue_the_turn_is_refused()
    {
        IReadOnlyList<SpeechChunk> chunks = Sentence().Chunks(9600);

        await Assert.ThrowsAsync<ArgumentException>(() => SpokenTurn.AnimateAsync([chunks[0], chunks[2]]));
    }

    [Fact]
    public async Task A_broken_input_breaks_the_animation_with_its_own_error()
    {
        var animator = new CueAnimator(ArticulationStyle.Average, TimeProvider.System);
        CancellationToken token = TestContext.Current.CancellationToken;

        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (SpeechFrame frame in animator.AnimateAsync(Broken(Sentence().Chunks()), token))
            {
                Assert.NotNull(frame);
            }
        });
    }

    private static void AssertSame(List<SpeechFrame> expected, List<SpeechFrame> actual)
    {
        Assert.Equal(expected.Count, actual.Count);
        for (int k = 0; k < expected.Count; k++)
        {
            ShapeWeights mouth = expected[k].Mouth;
            ShapeWeights other = actual[k].Mouth;
            Assert.True(((ReadOnlySpan<float>)mouth).SequenceEqual(other), $"frame {k} differs");
            Assert.Equal(expected[k].Stress, actual[k].Stress, 4);
            Assert.Equal(expected[k].Words, actual[k].Words);
        }
    }

    private static async IAsyncEnumerable<SpeechChunk> Counted(IReadOnlyList<SpeechChunk> chunks, Action asked)
    {
        foreach (SpeechChunk chunk in chunks)
        {
            asked();
            await Task.CompletedTask;
            yield return chunk;
        }
    }

    private static async IAsyncEnumerable<SpeechChunk> Gated(
        IReadOnlyList<SpeechChunk> chunks, Task gate, [EnumeratorCancellation] CancellationToken token)
    {
        yield return chunks[0];
        await gate.WaitAsync(token);
        foreach (SpeechChunk chunk in chunks.Skip(1))
        {
            yield return chunk;
        }
    }

    private static async IAsyncEnumerable<SpeechChunk> Broken(IReadOnlyList<SpeechChunk> chunks)
    {
        yield return chunks[0];
        await Task.CompletedTask;
        throw new InvalidDataException("The voice has died.");
    }
}
