using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Tracking;

namespace PersonaAvatar.Tests.Unit.Rendering.Tracking;

public sealed class DetectorTilesTests
{
    [Theory]
    [InlineData(400, 300, 1, 1)]
    [InlineData(400, 300, 0.6, 1)]
    [InlineData(400, 400, 2, 9)]
    [InlineData(1600, 200, 4, 5)]
    public void Tiles_cover_the_picture(int width, int height, float zoom, int count)
    {
        List<FaceCrop> tiles = [.. DetectorTiles.Of(new Picture(width, height), zoom)];

        Assert.Equal(count, tiles.Count);
        for (int y = 0; y < height; y += 10)
        {
            for (int x = 0; x < width; x += 10)
            {
                Assert.Contains(tiles, tile => Math.Abs(tile.Centre.X - x) <= (tile.Side / 2) + 0.01f && Math.Abs(tile.Centre.Y - y) <= (tile.Side / 2) + 0.01f);
            }
        }
    }
}
