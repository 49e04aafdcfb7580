using PersonaAvatar.Rendering.Painting;

namespace PersonaAvatar.Tests.Unit.Rendering.Painting;

public sealed class RasterTests
{
    private const int Side = 64;

    [Fact]
    public void A_mesh_has_neither_cracks_nor_overlaps_and_at_rest_gives_the_texture_back()
    {
        var texture = Noise();
        var (x, y, triangles) = Grid(new Random(5));
        var picture = new uint[Side * Side];

        new TriangleRaster(texture).Draw(triangles, x, y, x, y, picture, Side);

        for (var row = 0; row < Side; row++)
        {
            Assert.Equal(texture.Row(row).ToArray(), picture[(row * Side)..((row + 1) * Side)]);
        }
    }

    [Fact]
    public void Fast_triangles_equal_naive_ones()
    {
        var texture = Noise();
        var random = new Random(6);
        var (u, v, triangles) = Grid(random);
        float[] x = [.. u.Select(value => (value * 0.8f) + 5f + random.NextSingle())];
        float[] y = [.. v.Select(value => (value * 0.9f) + 2f + random.NextSingle())];
        var fast = new uint[Side * Side];
        new TriangleRaster(texture).Draw(triangles, x, y, u, v, fast, Side);
        var wrong = 0;
        for (var i = 0; i < fast.Length; i++)
        {
            var naive = Naive(texture, triangles, x, y, u, v, (i % Side) + 0.5f, (i / Side) + 0.5f);
            if (naive is { } expected)
            {
                wrong += Enumerable.Range(0, 3).Any(c => Math.Abs(((fast[i] >> (8 * c)) & 255) - expected[c]) > 5f) ? 1 : 0;
            }
            else
            {
                Assert.Equal(0u, fast[i]);
            }
        }

        // A centre within rounding of an edge may fall to the neighbour.
        Assert.InRange(wrong, 0, 3);
    }

    [Fact]
    public void Coverage_of_a_polygon_equals_that_of_many_samples()
    {
        float[] x = [10.3f, 30.7f, 41.2f, 25.1f, 8.4f];
        float[] y = [5.2f, 3.9f, 20.5f, 33.3f, 21.7f];
        var mask = new AreaMask(4000);
        mask.Set(x, y, Side, Side);
        for (var row = 0; row < mask.Height; row++)
        {
            for (var column = 0; column < mask.Width; column++)
            {
                var hits = 0;
                for (var s = 0; s < 256; s++)
                {
                    hits += Inside(x, y, mask.Left + column + (((s % 16) + 0.5f) / 16f), mask.Top + row + (((s / 16) + 0.5f) / 16f)) ? 1 : 0;
                }

                Assert.Equal(hits / 256f, mask.Row(row)[column], 0.04f);
            }
        }
    }

    [Fact]
    public void A_polygon_cut_off_by_the_picture_covers_what_is_left_of_it()
    {
        var mask = new AreaMask(Side * Side);
        mask.Set([-20f, 30f, 30f, -20f], [-20f, -20f, 10f, 10f], Side, Side);

        Assert.Equal((0, 0), (mask.Left, mask.Top));
        Assert.Equal(1f, mask.Row(0)[0], 3);
        Assert.Equal(1f, mask.Row(9)[29], 3);
        Assert.Equal(0f, mask.Row(9)[30], 3);
    }

    [Fact]
    public void Thin_plates_meet_their_centres_and_keep_planes_plane()
    {
        float[] centres = [0f, 0f, 1f, 0.1f, 0.3f, 0.9f, 0.8f, 0.7f, 0.5f, 0.4f];
        var plate = new ThinPlate(centres);

        Assert.Equal([3f, -1f, 2f, 5f, 0.5f], plate.Carry([3f, -1f, 2f, 5f, 0.5f], centres), (a, b) => Math.Abs(a - b) < 1e-4f);
        var plane = plate.Carry([.. Enumerable.Range(0, 5).Select(i => 2f + (3f * centres[2 * i]) - centres[(2 * i) + 1])], [7f, -4f]);
        Assert.Equal(2f + 21f + 4f, plane[0], 0.001f);
    }

    private static Plate Noise()
    {
        var random = new Random(4);
        var plate = new Plate(Side, Side);
        for (var y = 0; y < Side; y++)
        {
            foreach (ref var pixel in plate.Row(y))
            {
                pixel = (uint)random.NextInt64(0x1000000) | 0xFF000000;
            }
        }

        plate.FillBorder();
        return plate;
    }

    /// <summary>A grid over the whole picture whose inner points are shaken.</summary>
    private static (float[] X, float[] Y, int[] Triangles) Grid(Random random)
    {
        const int Cells = 8;
        const float Step = Side / (float)Cells;
        var (x, y, triangles) = (new List<float>(), new List<float>(), new List<int>());
        for (var row = 0; row <= Cells; row++)
        {
            for (var column = 0; column <= Cells; column++)
            {
                x.Add((column * Step) + (column is 0 or Cells ? 0 : 3f * (random.NextSingle() - 0.5f)));
                y.Add((row * Step) + (row is 0 or Cells ? 0 : 3f * (random.NextSingle() - 0.5f)));
                if (row < Cells && column < Cells)
                {
                    var a = (row * (Cells + 1)) + column;
                    triangles.AddRange([a, a + 1, a + Cells + 1, a + 1, a + Cells + 2, a + Cells + 1]);
                }
            }
        }

        return ([.. x], [.. y], [.. triangles]);
    }

    private static bool Inside(float[] x, float[] y, float px, float py)
    {
        var inside = false;
        for (int i = 0, j = x.Length - 1; i < x.Length; j = i++)
        {
            inside ^= (y[i] > py) != (y[j] > py) && px < ((x[j] - x[i]) * (py - y[i]) / (y[j] - y[i])) + x[i];
        }

        return inside;
    }

    private static float[]? Naive(Plate texture, int[] triangles, float[] x, float[] y, float[] u, float[] v, float px, float py)
    {
        for (var t = 0; t < triangles.Length; t += 3)
        {
            int a = triangles[t], b = triangles[t + 1], c = triangles[t + 2];
            var area = ((x[b] - x[a]) * (y[c] - y[a])) - ((y[b] - y[a]) * (x[c] - x[a]));
            var wb = (((px - x[a]) * (y[c] - y[a])) - ((py - y[a]) * (x[c] - x[a]))) / area;
            var wc = (((x[b] - x[a]) * (py - y[a])) - ((y[b] - y[a]) * (px - x[a]))) / area;
            if (wb >= 0 && wc >= 0 && wb + wc <= 1)
            {
                var tu = ((1 - wb - wc) * u[a]) + (wb * u[b]) + (wc * u[c]) - 0.5f;
                var tv = ((1 - wb - wc) * v[a]) + (wb * v[b]) + (wc * v[c]) - 0.5f;
                return Bilinear(texture, tu, tv);
            }
        }

        return null;
    }

    private static float[] Bilinear(Plate texture, float u, float v)
    {
        int x = (int)MathF.Floor(u), y = (int)MathF.Floor(v);
        float fx = u - x, fy = v - y;
        var result = new float[3];
        for (var channel = 0; channel < 3; channel++)
        {
            float Of(int column, int row) => (texture[column, row] >> (8 * channel)) & 255;
            result[channel] = float.Lerp(float.Lerp(Of(x, y), Of(x + 1, y), fx), float.Lerp(Of(x, y + 1), Of(x + 1, y + 1), fx), fy);
        }

        return result;
    }
}
