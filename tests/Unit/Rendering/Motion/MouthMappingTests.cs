using System.Runtime.CompilerServices;
using System.Text.Json;
using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Tests.Unit.Rendering.Motion;

public sealed class MouthMappingTests
{
    [Fact]
    public void The_mapping_equals_the_one_that_the_style_encoder_was_trained_with()
    {
        Vectors vectors = Vectors.Load();
        Assert.Equal(Enum.GetNames<ArkitShape>(), vectors.Names, StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < vectors.Poses.Length; i++)
        {
            float[] p = vectors.Poses[i];
            float[] e = vectors.Events[i];
            var style = new ArticulationStyle { Asymmetry = vectors.Asymmetry[i], Smile = vectors.Smile[i] };

            ShapeWeights shapes = MouthMapping.ToShapes(new MouthPose(p[0], p[1], p[2], p[3], p[4]), new LipEvents(e[0], e[1], e[2], e[3], e[4]), style);

            for (int k = 0; k < ShapeWeights.Count; k++)
            {
                Assert.True(Math.Abs(vectors.Shapes[i][k] - shapes[k]) < 1e-4f, $"pose {i}, {(ArkitShape)k}: {shapes[k]} instead of {vectors.Shapes[i][k]}");
            }
        }
    }

    /// <summary>Poses and their shapes as models/training/lipsync/arkit.py computes them.</summary>
    private sealed record Vectors(string[] Names, float[][] Poses, float[][] Events, float[] Asymmetry, float[] Smile, float[][] Shapes)
    {
        private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

        public static Vectors Load([CallerFilePath] string path = "") =>
            JsonSerializer.Deserialize<Vectors>(File.ReadAllText(Path.Combine(Path.GetDirectoryName(path)!, "mapping.json")), Json)!;
    }
}
