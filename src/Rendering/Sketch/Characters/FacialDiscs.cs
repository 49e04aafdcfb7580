using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Characters;

/// <summary>The two feather discs round an owl's eyes, and the light bib below the beak.</summary>
internal sealed class FacialDiscs(Studio studio) : IDisposable
{
    private static readonly SKColor Quill = Tint.Of(0xB88654, 0.45f);
    private readonly Texture _cream = studio.Gradient(140f, 170f, 370f, 380f, Tint.Of(0xFFF4DC), Tint.Of(0xF0D8B0), Tint.Of(0xC89C70));
    private readonly Glow _warm = new(Tint.Of(0xA86838, 0.6f));

    public void Draw(Ink ink, float drop)
    {
        ink.Dome(0f, 0f);
        Heart(ink, 7f, drop).Fill(Tint.Of(0x4A2C20));
        Heart(ink, 0f, drop).Fill(_cream);
        ink.Glow(_warm, 62f, -12f, 60f, 58f);
        ink.Glow(_warm, -62f, -12f, 60f, 58f);
        for (var side = -1; side <= 1; side += 2)
        {
            ink.Dome(side * 62f, -10f, 0f, side);
            for (var i = 0; i < 19; i++)
            {
                var (sin, cos) = MathF.SinCos((-118f + (i * 13.5f)) * MathF.PI / 180f);
                ink.Move(46f * cos, 46f * sin).Line(62f * cos, 64f * sin);
            }

            ink.Stroke(Quill, 2.4f);
        }

        ink.Dome(0f, 0f).Move(0f, -70f).Curve(-9f, -46f, -10f, -16f, 0f, 20f).Curve(10f, -16f, 9f, -46f, 0f, -70f).Close().Fill(Tint.Of(0x8E6040, 0.75f));
    }

    public void Dispose()
    {
        _cream.Dispose();
        _warm.Dispose();
    }

    private static Ink Heart(Ink ink, float grow, float drop)
    {
        var g = grow;
        return ink.Smooth(
        [
            0f, -62f - g, 36f, -84f - g, 84f, -80f - g, 120f + g, -44f, 126f + g, 4f, 112f + g, 54f, 80f + (0.7f * g), 92f + (0.5f * drop) + (0.7f * g), 36f, 116f + drop + g, 0f, 122f + drop + g,
            -36f, 116f + drop + g, -80f - (0.7f * g), 92f + (0.5f * drop) + (0.7f * g), -112f - g, 54f, -126f - g, 4f, -120f - g, -44f, -84f, -80f - g, -36f, -84f - g,
        ]);
    }
}
