using System.Numerics;
using PersonaAvatar.Rendering.Matting;

namespace PersonaAvatar.Tests.Unit.Rendering.Matting;

public sealed class GuidedFilterTests
{
    [Fact]
    public void A_mean_by_running_sums_equals_the_naive_one()
    {
        var random = new Random(4);
        const int width = 17, height = 11, radius = 3;
        float[] values = [.. Enumerable.Range(0, width * height).Select(_ => random.NextSingle())];
        var fast = new BoxMean(width, height, radius).Of(values);
        for (var i = 0; i < values.Length; i++)
        {
            var (sum, count) = (0f, 0);
            for (var y = Math.Max(0, (i / width) - radius); y <= Math.Min(height - 1, (i / width) + radius); y++)
            {
                for (var x = Math.Max(0, (i % width) - radius); x <= Math.Min(width - 1, (i % width) + radius); x++)
                {
                    (sum, count) = (sum + values[(y * width) + x], count + 1);
                }
            }

            Assert.Equal(sum / count, fast[i], 1e-4f);
        }
    }

    [Fact]
    public void A_mask_that_is_a_little_off_moves_onto_the_edge_of_the_picture()
    {
        const int side = 40;
        var guide = new ColourGrid(side, side, [.. Enumerable.Range(0, side * side).Select(i => i % side < 20 ? new Vector3(40, 0, 10) : new Vector3(180, 20, -5))]);
        float[] mask = [.. Enumerable.Range(0, side * side).Select(i => i % side < 22 ? 1f : 0f)];
        var fine = GuidedFilter.Apply(guide, mask, 6, 40f);

        Assert.InRange(fine[(20 * side) + 18], 0.9f, 1f);
        Assert.InRange(fine[(20 * side) + 21], 0f, 0.4f);
    }
}
