using System.Runtime.CompilerServices;
using System.Text.Json;

namespace PersonaAvatar.Tests.Unit.Rendering.Lips;

/// <summary>A sound and its features as the training code computes them.</summary>
internal sealed record FeatureVectors(float[] Prior, short[] Pcm, float[][] Logmel, float[][] Features, float[] Sums)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The frames whose values are given one by one.</summary>
    public static int[] Frames { get; } = [0, 20, 59];

    public float[] Sound => [.. Pcm.Select(sample => sample / 32768f)];

    public static FeatureVectors Load([CallerFilePath] string path = "") =>
        JsonSerializer.Deserialize<FeatureVectors>(File.ReadAllText(Path.Combine(Path.GetDirectoryName(path)!, "features.json")), Json)!;
}
