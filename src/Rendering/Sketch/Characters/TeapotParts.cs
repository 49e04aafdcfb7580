using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Characters;

/// <summary>Earl Grey's spout, handle and lid. The lid hops a little with every opening of the mouth.</summary>
internal sealed class TeapotParts(Studio studio, Texture porcelain) : IDisposable
{
    private static readonly SKColor Gold = Tint.Of(0xD9A440);
    private static readonly SKColor Blue = Tint.Of(0x3E62B0);
    private readonly Texture _dark = studio.Gradient(40f, 200f, 130f, 430f, Tint.Of(0xF4F2F6), Tint.Of(0xC4C8DE), Tint.Of(0x9CA0C4));

    public void DrawArms(Ink ink)
    {
        ink.Plane(0f, 0f, -12f);
        using (var handle = ink.Move(-120f, -70f).Curve(-190f, -104f, -232f, -50f, -208f, 8f).Curve(-192f, 48f, -160f, 62f, -122f, 68f).Take())
        {
            ink.Stroke(handle, Tint.Of(0xA6AACA), 28f);
            ink.Stroke(handle, Tint.Of(0xF2F0F4), 22f);
            ink.Stroke(handle, Tint.Fade(Blue, 0.85f), 3f);
        }

        ink.Move(-150f, -88f).Curve(-184f, -96f, -208f, -78f, -214f, -46f).Stroke(SKColors.White, 4f);
        ink.Plane(0f, 0f, 6f).Move(116f, 60f).Curve(168f, 50f, 168f, -20f, 186f, -56f).Curve(192f, -72f, 200f, -86f, 212f, -92f)
            .Line(240f, -78f).Curve(226f, -54f, 222f, -20f, 214f, 14f).Curve(202f, 66f, 168f, 110f, 84f, 124f).Close().Fill(_dark);
        ink.Move(122f, 66f).Curve(174f, 56f, 176f, -10f, 192f, -52f).Stroke(Tint.Of(0xFFFFFF, 0.85f), 5f);
        ink.Move(236f, -74f).Curve(222f, -50f, 218f, -20f, 210f, 14f).Stroke(Tint.Of(0xFFC890, 0.8f), 4f);
        ink.Plane(226f, -86f, 10f).Move(-16f, -6f).Curve(-4f, -14f, 14f, -4f, 16f, 8f).Curve(6f, 10f, -10f, 4f, -16f, -6f).Close().Fill(Tint.Of(0x6A4A3A));
        ink.Move(-16f, -6f).Curve(-4f, -14f, 14f, -4f, 16f, 8f).Stroke(Gold, 4f);
        ink.Plane(0f, 0f, 4f).Move(-72f, 140f).Curve(-40f, 152f, 40f, 152f, 72f, 140f).Line(82f, 156f).Curve(40f, 170f, -40f, 170f, -82f, 156f).Close().Fill(_dark);
        ink.Move(-80f, 154f).Curve(-40f, 168f, 40f, 168f, 80f, 154f).Stroke(Gold, 3f);
    }

    public void DrawLid(Ink ink, float gap)
    {
        var hop = -(0.42f * gap) - (1.5f * ink.Pose.Breath);
        var lean = 0.05f * gap;
        ink.Plane(0f, -116f, 22f).Oval(0f, 0f, 84f, 17f).Fill(Tint.Of(0x8E92B8));
        ink.Oval(0f, -1f, 80f, 14f).Fill(Tint.Of(0x5A4038));
        ink.Plane(0f, -122f + hop, 26f);
        ink.Move(-86f, 4f - lean).Curve(-84f, -34f, -48f, -62f, 0f, -62f).Curve(48f, -62f, 84f, -34f, 86f, 4f + lean).Curve(60f, 20f, -60f, 20f, -86f, 4f - lean).Close().Fill(porcelain);
        ink.Move(58f, -44f).Curve(76f, -30f, 84f, -12f, 84f, 4f).Stroke(Tint.Of(0xFFC890, 0.9f), 4f);
        ink.Move(-84f, 3f).Curve(-60f, 18f, 60f, 18f, 84f, 3f).Stroke(Gold, 4.4f);
        ink.Move(-78f, -12f).Curve(-50f, 2f, 50f, 2f, 78f, -12f).Stroke(Tint.Fade(Blue, 0.85f), 4f);
        for (var i = -2; i <= 2; i++)
        {
            ink.Oval(i * 27f, -24f - (3f * (2 - Math.Abs(i))), 6f, 7f);
        }

        ink.Fill(Tint.Fade(Blue, 0.85f));
        ink.Move(-66f, -26f).Curve(-56f, -44f, -36f, -54f, -20f, -56f).Stroke(Tint.Of(0xFFFFFF, 0.95f), 5f);
        ink.Plane(0f, -190f + hop, 22f).Oval(0f, 0f, 15f, 14f).Fill(Gold);
        ink.Oval(0f, 13f, 11f, 5f).Fill(Tint.Of(0xA8742A));
        ink.Oval(-4f, -4f, 5f, 4f).Fill(Tint.Of(0xFFF3CC));
    }

    public void Dispose() => _dark.Dispose();
}
