using System.Text.Json;
using Microsoft.ML.OnnxRuntime;
using PersonaAvatar.Rendering.Lips;

namespace PersonaAvatar.Tests.Unit.Rendering.Lips;

public sealed class LipModelTests
{
    /// <summary>Two ONNX files that hold one Identity node: x (b, 3) → y, and features (b, 4, 80) → mouth.</summary>
    private const string OtherModel = "CAg6QQoQCgF4EgF5IghJZGVudGl0eRIBZ1oUCgF4Eg8KDQgBEgkKAxIBYgoCCANiFAoBeRIPCg0IARIJCgMSAWIKAggDQgQKABAR";

    private const string OtherFeatures =
        "CAg6XwobCghmZWF0dXJlcxIFbW91dGgiCElkZW50aXR5EgFnWh8KCGZlYXR1cmVzEhMKEQgBEg0KAxIBYgoCCAQKAghQYhwKBW1vdXRoEhMKEQgBEg0KAxIBYgoCCAQKAghQQgQKABAR";

    [Fact]
    public async Task The_model_gives_what_it_gave_when_it_was_exported()
    {
        using LipModel model = InstalledLipModel.Open();
        string path = Path.Combine(Path.GetDirectoryName(InstalledLipModel.Path)!, "training", "lipsync", "vectors.json");
        InstalledLipModel.Require(path);
        using JsonDocument vectors = JsonDocument.Parse(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        float[] sound = [.. vectors.RootElement.GetProperty("pcm").EnumerateArray().Select(sample => sample.GetInt16() / 32768f)];
        float[] style = [.. vectors.RootElement.GetProperty("style").EnumerateArray().Select(value => value.GetSingle())];

        List<float[]> rows = await StreamAsync(model, sound, style);

        JsonElement[] expected = [.. vectors.RootElement.GetProperty("mouth").EnumerateArray()];
        Assert.Equal(expected.Length, rows.Count);
        for (int row = 0; row < rows.Count; row++)
        {
            AssertClose([.. expected[row].EnumerateArray().Select(value => value.GetSingle())], rows[row], 5e-4f);
        }
    }

    [Fact]
    public async Task Streaming_equals_the_whole_clip()
    {
        float[] sound = SomeSound.Buzz(4, 16000);
        float[] style = [0.4f, -0.8f, 1.2f, 0, 0, 0, 0, 0];
        using LipModel model = InstalledLipModel.Open();

        List<float[]> rows = await StreamAsync(model, sound, style);

        float[] whole = WholeClip(model, sound, style);
        Assert.Equal(whole.Length, rows.Count * LipRow.Length);
        for (int row = 0; row < rows.Count; row++)
        {
            AssertClose(whole.AsSpan(row * LipRow.Length, LipRow.Length), rows[row], 1e-4f);
        }
    }

    [Fact]
    public async Task Many_streams_at_once_share_batches_and_get_what_each_gets_alone()
    {
        using LipModel model = InstalledLipModel.Open();
        float[][] sounds = [.. Enumerable.Range(1, 40).Select(seed => SomeSound.Buzz(2, 16000, seed))];
        float[][] styles = [.. sounds.Select((_, i) => new float[] { (i % 5) - 2, 0, (i % 3) - 1, 0, 0, 0, 0, 0 })];
        var alone = new List<List<float[]>>();
        for (int i = 0; i < sounds.Length; i++)
        {
            alone.Add(await StreamAsync(model, sounds[i], styles[i]));
        }

        long steps = alone.Sum(rows => rows.Count);
        long before = model.Batches;
        List<float[]>[] together = await Task.WhenAll(sounds.Select((sound, i) => Task.Run(() => StreamAsync(model, sound, styles[i]))));

        Assert.True(model.Batches - before < steps / 2, $"{steps} steps took {model.Batches - before} batches");
        for (int i = 0; i < sounds.Length; i++)
        {
            for (int row = 0; row < alone[i].Count; row++)
            {
                AssertClose(alone[i][row], together[i][row], 1e-4f);
            }
        }
    }

    [Fact]
    public async Task A_disposed_model_refuses_steps()
    {
        LipModel model = InstalledLipModel.Open();
        LipRequest request = model.CreateRequest();
        model.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await model.StepAsync(request));
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        using SessionOptions options = InstalledLipModel.Options();

        var refused = Assert.Throws<LipModelException>(() => new LipModel("/no/such/lips.onnx", options));

        Assert.Contains("/no/such/lips.onnx", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bm90aGluZyBvZiB0aGUga2luZA==", "cannot be opened as an ONNX model")]
    [InlineData(OtherModel, "expected a tensor features (any, any, 82), found x")]
    [InlineData(OtherFeatures, "expected features to be float (any, any, 82), found Single (any, 4, 80)")]
    public async Task A_file_that_is_no_lip_model_is_refused_with_what_was_expected(string content, string expected)
    {
        string path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, Convert.FromBase64String(content), TestContext.Current.CancellationToken);
            using SessionOptions options = InstalledLipModel.Options();

            var refused = Assert.Throws<LipModelException>(() => new LipModel(path, options));

            Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
            Assert.Throws<LipModelException>(() => new LipStyleReader(path, options));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_style_needs_two_seconds_of_motion()
    {
        InstalledLipModel.Require(InstalledLipModel.StylePath);
        using SessionOptions options = InstalledLipModel.Options();
        using var reader = new LipStyleReader(InstalledLipModel.StylePath, options);

        Assert.Throws<LipModelException>(() => reader.Read(new float[49 * 52]));
        Assert.All(reader.Read(new float[50 * 52]).Values.ToArray(), value => Assert.InRange(value, -2f, 2f));
    }

    private static async Task<List<float[]>> StreamAsync(LipModel model, float[] sound, float[] style)
    {
        SoundFeatures features = model.CreateFeatures();
        LipRequest request = model.CreateRequest();
        style.CopyTo(request.Style, 0);
        var rows = new List<float[]>();
        for (int at = 0; at + 640 <= sound.Length; at += 640)
        {
            Fill(features, request, sound.AsSpan(at, 640));
            await model.StepAsync(request);
            rows.Add([.. request.Mouth]);
        }

        return rows;
    }

    private static void Fill(SoundFeatures features, LipRequest request, ReadOnlySpan<float> sound) =>
        Assert.True(features.Fill(ref sound, request.Features));

    private static float[] WholeClip(LipModel model, float[] sound, float[] style)
    {
        SoundFeatures extract = model.CreateFeatures();
        float[] chunk = new float[4 * SoundFeatures.Count];
        var features = new List<float>();
        ReadOnlySpan<float> rest = sound;
        while (extract.Fill(ref rest, chunk))
        {
            features.AddRange(chunk);
        }

        using SessionOptions options = InstalledLipModel.Options();
        using var session = new InferenceSession(InstalledLipModel.Path, options);
        using var run = new RunOptions();
        using OrtValue x = OrtValue.CreateTensorValueFromMemory(features.ToArray(), [1, features.Count / SoundFeatures.Count, SoundFeatures.Count]);
        using OrtValue s = OrtValue.CreateTensorValueFromMemory(style, [1, LipStyle.Length]);
        float[] zeros = new float[model.CreateRequest().State.Length];
        using OrtValue state = OrtValue.CreateTensorValueFromMemory(zeros, [1, zeros.Length]);
        using IDisposableReadOnlyCollection<OrtValue> results = session.Run(run, ["features", "style", "state"], [x, s, state], ["mouth"]);
        return results[0].GetTensorDataAsSpan<float>().ToArray();
    }

    private static void AssertClose(ReadOnlySpan<float> expected, ReadOnlySpan<float> actual, float tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
        {
            Assert.True(Math.Abs(expected[i] - actual[i]) <= tolerance, $"value {i}: {expected[i]} expected, {actual[i]} found");
        }
    }
}
