namespace PersonaAvatar.Rendering.Matting;

/// <summary>Mean of every place's square neighbourhood, cut off at the rim; by running sums.</summary>
/// <param name="width">Columns.</param>
/// <param name="height">Rows.</param>
/// <param name="radius">The neighbourhood reaches so far to each side.</param>
internal sealed class BoxMean(int width, int height, int radius)
{
    /// <summary>The mean of products.</summary>
    public float[] Of(float[] a, float[] b)
    {
        var product = new float[a.Length];
        for (var i = 0; i < a.Length; i++)
        {
            product[i] = a[i] * b[i];
        }

        return Of(product);
    }

    /// <summary>The mean.</summary>
    public float[] Of(float[] values)
    {
        var across = new float[values.Length];
        for (var y = 0; y < height; y++)
        {
            Run(values, across, y * width, 1, width);
        }

        var mean = new float[values.Length];
        for (var x = 0; x < width; x++)
        {
            Run(across, mean, x, width, height);
        }

        return mean;
    }

    private void Run(float[] from, float[] to, int start, int step, int count)
    {
        var sum = 0.0;
        var reach = Math.Min(radius, count - 1);
        for (var k = 0; k < reach; k++)
        {
            sum += from[start + (k * step)];
        }

        for (var k = 0; k < count; k++)
        {
            sum += k + reach < count ? from[start + ((k + reach) * step)] : 0.0;
            sum -= k - reach - 1 >= 0 ? from[start + ((k - reach - 1) * step)] : 0.0;
            to[start + (k * step)] = (float)(sum / (Math.Min(count - 1, k + reach) - Math.Max(0, k - reach) + 1));
        }
    }
}
