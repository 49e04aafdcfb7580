namespace PersonaAvatar.Rendering.Painting;

/// <summary>The vertices that go with one edge when it is moved.</summary>
/// <param name="Vertex">Which.</param>
/// <param name="Weight">How much, 0..1.</param>
/// <param name="Place">With which place of the edge, 0 left corner .. 1 right corner.</param>
internal sealed record RigHandle(int[] Vertex, float[] Weight, float[] Place)
{
    /// <summary>Keeps the vertices that go at all.</summary>
    public static RigHandle Of(float[] weights, float[] places)
    {
        int[] moving = [.. Enumerable.Range(0, weights.Length).Where(v => weights[v] > 0.002f)];
        return new RigHandle(moving, [.. moving.Select(v => weights[v])], [.. moving.Select(v => places[v])]);
    }

    /// <summary>Moves the vertices by a share of the displacements of the edge's samples.</summary>
    public void Apply(ReadOnlySpan<float> edgeX, ReadOnlySpan<float> edgeY, Span<float> x, Span<float> y, float share = 1f)
    {
        var last = edgeX.Length - 1;
        for (var i = 0; i < Vertex.Length; i++)
        {
            var at = Place[i] * last;
            var k = Math.Min((int)at, last - 1);
            var between = at - k;
            var v = Vertex[i];
            x[v] += share * Weight[i] * (edgeX[k] + (between * (edgeX[k + 1] - edgeX[k])));
            y[v] += share * Weight[i] * (edgeY[k] + (between * (edgeY[k + 1] - edgeY[k])));
        }
    }
}
