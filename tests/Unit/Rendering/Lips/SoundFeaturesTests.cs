using PersonaAvatar.Rendering.Lips;

namespace PersonaAvatar.Tests.Unit.Rendering.Lips;

public sealed class SoundFeaturesTests
{
    private const int Count = SoundFeatures.Count;

    [Fact]
    public void Features_equal_those_of_the_training_code()
    {
        FeatureVectors vectors = FeatureVectors.Load();

        float[] features = Extract(vectors.Prior, vectors.Sound, block: 160);

        Assert.Equal(vectors.Sums.Length * Count, features.Length);
        for (int i = 0; i < FeatureVectors.Frames.Length; i++)
        {
            AssertClose(vectors.Features[i], features.AsSpan(FeatureVectors.Frames[i] * Count, Count));
        }

        for (int frame = 0; frame < vectors.Sums.Length; frame++)
        {
            float sum = 0;
            foreach (float value in features.AsSpan(frame * Count, Count))
            {
                sum += value;
            }

            Assert.True(Math.Abs(vectors.Sums[frame] - sum) < 1e-3f, $"frame {frame}: {vectors.Sums[frame]} in training, {sum} here");
        }
    }

    [Fact]
    public void Bands_and_level_before_normalisation_equal_those_of_the_training_code()
    {
        FeatureVectors vectors = FeatureVectors.Load();
        for (int i = 0; i < FeatureVectors.Frames.Length; i++)
        {
            var features = new SoundFeatures(vectors.Prior);
            ReadOnlySpan<float> sound = vectors.Sound.AsSpan(0, (FeatureVectors.Frames[i] + 1) * 160);
            float[] chunk = new float[4 * Count];
            while (!sound.IsEmpty)
            {
                features.Fill(ref sound, chunk);
            }

            AssertClose(vectors.Logmel[i], [.. features.LastBands, features.LastLevel]);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(641)]
    [InlineData(9600)]
    public void Features_do_not_depend_on_how_the_sound_is_cut(int block)
    {
        FeatureVectors vectors = FeatureVectors.Load();

        Assert.Equal(Extract(vectors.Prior, vectors.Sound, 160), Extract(vectors.Prior, vectors.Sound, block));
    }

    [Fact]
    public void A_stream_that_takes_over_anothers_state_goes_on_alike()
    {
        FeatureVectors vectors = FeatureVectors.Load();
        var first = new SoundFeatures(vectors.Prior);
        float[] chunk = new float[4 * Count];
        ReadOnlySpan<float> sound = vectors.Sound.AsSpan(0, 3333);
        while (!sound.IsEmpty)
        {
            first.Fill(ref sound, chunk);
        }

        var second = new SoundFeatures(vectors.Prior);
        second.CopyFrom(first);
        float[] copy = [.. chunk];
        ReadOnlySpan<float> rest = vectors.Sound.AsSpan(3333, 640);
        ReadOnlySpan<float> again = rest;
        Assert.True(first.Fill(ref rest, chunk));
        Assert.True(second.Fill(ref again, copy));

        Assert.Equal(chunk, copy);
    }

    [Fact]
    public void The_transform_equals_its_definition()
    {
        float[] samples = [.. Enumerable.Range(0, 400).Select(i => MathF.Sin(i * i * 0.001f) + (i % 7 * 0.1f))];
        float[] power = new float[RealFft.Bins];

        new RealFft().Power(samples, power);

        for (int k = 0; k < RealFft.Bins; k++)
        {
            double real = 0;
            double imaginary = 0;
            for (int n = 0; n < samples.Length; n++)
            {
                (double sine, double cosine) = Math.SinCos(2 * Math.PI * k * n / RealFft.Size);
                real += samples[n] * cosine;
                imaginary -= samples[n] * sine;
            }

            double expected = (real * real) + (imaginary * imaginary);
            Assert.True(Math.Abs(expected - power[k]) <= 1e-6 * (expected + 1e-6), $"bin {k}: {expected} and {power[k]}");
        }
    }

    [Fact]
    public void A_chunk_of_features_allocates_nothing()
    {
        FeatureVectors vectors = FeatureVectors.Load();
        var features = new SoundFeatures(vectors.Prior);
        var decimator = new Decimator();
        float[] chunk = new float[4 * Count];
        float[] low = new float[640];
        Run(features, decimator, chunk, low, 5);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Run(features, decimator, chunk, low, 100);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    internal static float[] Extract(float[] prior, float[] sound, int block)
    {
        var features = new SoundFeatures(prior);
        float[] chunk = new float[4 * Count];
        var all = new List<float>();
        for (int at = 0; at < sound.Length; at += block)
        {
            ReadOnlySpan<float> rest = sound.AsSpan(at, Math.Min(block, sound.Length - at));
            while (features.Fill(ref rest, chunk))
            {
                all.AddRange(chunk);
            }
        }

        return [.. all];
    }

    private static void Run(SoundFeatures features, Decimator decimator, float[] chunk, float[] low, int chunks)
    {
        ReadOnlySpan<float> sound = chunk.AsSpan(0, 320);
        for (int i = 0; i < chunks * 6; i++)
        {
            ReadOnlySpan<float> rest = sound;
            ReadOnlySpan<float> made = low.AsSpan(0, decimator.Push(ref rest, low));
            while (features.Fill(ref made, chunk))
            {
                chunk.AsSpan(0, 320).Fill(0.1f);
            }
        }
    }

    private static void AssertClose(ReadOnlySpan<float> expected, ReadOnlySpan<float> actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.True(Math.Abs(expected[i] - actual[i]) <= 1e-4f, $"value {i}: {expected[i]} in training, {actual[i]} here");
        }
    }
}
