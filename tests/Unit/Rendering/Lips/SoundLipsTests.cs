using PersonaAvatar.Rendering.Lips;
using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Tests.Unit.Rendering.Lips;

[Collection(nameof(QuietMachine))]
public sealed class SoundLipsTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(640, 1)]
    [InlineData(641, 2)]
    [InlineData(16_000, 25)]
    public async Task There_is_a_frame_for_each_40_ms_that_begin(int samples, int expected)
    {
        using LipModel model = InstalledLipModel.Open();
        var lips = new SoundLips(model, LipStyle.From(ArticulationStyle.Average));
        var times = new List<double>();

        await foreach (LipFrame frame in lips.ReadAsync(SomeSound.Blocks(SomeSound.Buzz(1, 16000)[..samples], 1000), TestContext.Current.CancellationToken))
        {
            times.Add(frame.Seconds);
        }

        Assert.Equal(Enumerable.Range(0, expected).Select(k => k / 25.0), times);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(30_000)]
    [InlineData(80_000)]
    public async Task Listening_first_loses_nothing(int samples)
    {
        using LipModel model = InstalledLipModel.Open();
        float[] sound = SomeSound.Vowels(5, 16000)[..samples];

        List<LipFrame> cold = await FramesAsync(new SoundLips(model, LipStyle.From(ArticulationStyle.Average)), sound);
        List<LipFrame> warm = await FramesAsync(new SoundLips(model, LipStyle.From(ArticulationStyle.Average), listensFirst: true), sound);

        Assert.Equal(cold.Select(frame => frame.Seconds), warm.Select(frame => frame.Seconds));
    }

    [Fact]
    public async Task A_voice_that_was_listened_to_is_known_from_the_first_word()
    {
        using LipModel model = InstalledLipModel.Open();
        var style = LipStyle.From(ArticulationStyle.Average);
        float[] sound = [.. new float[5120], .. SomeSound.Vowels(3, 16000)];
        float[] twice = [.. sound, .. new float[16_000], .. sound];

        List<LipFrame> cold = await FramesAsync(new SoundLips(model, style), sound);
        List<LipFrame> warm = await FramesAsync(new SoundLips(model, style, listensFirst: true), sound);
        List<LipFrame> known = (await FramesAsync(new SoundLips(model, style), twice))[^cold.Count..];

        double from = Enumerable.Range(5, 25).Average(i => SomeSound.Difference(cold[i].Mouth, known[i].Mouth));
        double left = Enumerable.Range(5, 25).Average(i => SomeSound.Difference(warm[i].Mouth, known[i].Mouth));
        Assert.True(left < 0.75 * from, $"away from a voice that is known: {left} after listening, {from} without");
    }

    [Fact]
    public async Task Minutes_of_sound_take_no_memory_per_frame()
    {
        using LipModel model = InstalledLipModel.Open();
        var lips = new SoundLips(model, LipStyle.From(ArticulationStyle.Average));
        float[] second = SomeSound.Buzz(1, 16000);
        long frames = 0;
        long before = 0;
        await foreach (LipFrame frame in lips.ReadAsync(Repeat(second, 180), TestContext.Current.CancellationToken))
        {
            if (++frames == 250)
            {
                before = GC.GetTotalAllocatedBytes(precise: true);
            }
        }

        long perFrame = (GC.GetTotalAllocatedBytes(precise: true) - before) / (frames - 250);
        Assert.Equal(180 * 25, frames);
        Assert.True(perFrame < 64, $"{perFrame} bytes a frame");
    }

    [Fact]
    public async Task Styles_move_the_same_sound_differently()
    {
        using LipModel model = InstalledLipModel.Open();
        double calm = await MeanGapAsync(model, ArticulationStyle.Mumbling);
        double average = await MeanGapAsync(model, ArticulationStyle.Average);
        double theatrical = await MeanGapAsync(model, ArticulationStyle.Theatrical);

        Assert.True(calm < average && average < theatrical, $"{calm} {average} {theatrical}");
    }

    [Fact]
    public async Task Buzzing_that_beats_like_syllables_but_is_nobody_s_voice_hardly_opens_the_mouth()
    {
        using LipModel model = InstalledLipModel.Open();
        List<LipFrame> frames = await new SoundLips(model, LipStyle.From(ArticulationStyle.Average))
            .ReadAsync(SomeSound.Blocks(SomeSound.Buzz(8, 16000), 4096), TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

        double open = frames.Average(frame => MouthOpening.Of(frame.Mouth) > 0.08f ? 1.0 : 0.0);

        Assert.True(open < 0.1, $"{open:0.00} of the pictures are open");
    }

    private static Task<List<LipFrame>> FramesAsync(SoundLips lips, float[] sound) =>
        lips.ReadAsync(SomeSound.Blocks(sound, 4096), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken).AsTask();

    private static async Task<double> MeanGapAsync(LipModel model, ArticulationStyle style)
    {
        double sum = 0;
        await foreach (LipFrame frame in new SoundLips(model, LipStyle.From(style)).ReadAsync(
            SomeSound.Blocks(SomeSound.Vowels(4, 16000), 4096), TestContext.Current.CancellationToken))
        {
            sum += MouthOpening.Of(frame.Mouth);
        }

        return sum;
    }

    private static async IAsyncEnumerable<ReadOnlyMemory<float>> Repeat(float[] block, int times)
    {
        for (int i = 0; i < times; i++)
        {
            await Task.CompletedTask;
            yield return block;
        }
    }
}
