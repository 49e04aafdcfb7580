using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Characters;

/// <summary>Finn's cap: navy crown, braided band, glossy visor, a gold anchor.</summary>
internal sealed class CaptainCap(Studio studio) : IDisposable
{
    private static readonly SKColor Gold = Tint.Of(0xE9B648);
    private static readonly SKColor GoldLight = Tint.Of(0xFFE9A8);
    private readonly Texture _crown = studio.Gradient(150f, 60f, 370f, 200f, Tint.Of(0x4C6C9C), Tint.Of(0x2B4470), Tint.Of(0x18284A));

    public void Draw(Ink ink)
    {
        ink.Plane(0f, -10f, 8f)
            .Smooth([0f, -172f, 60f, -170f, 116f, -154f, 134f, -126f, 116f, -100f, 98f, -84f, 0f, -92f, -98f, -84f, -116f, -100f, -134f, -126f, -116f, -154f, -60f, -170f])
            .Fill(_crown);
        ink.Move(108f, -150f).Quad(138f, -132f, 122f, -106f).Stroke(Tint.Of(0xF6B078, 0.9f), 4f);
        ink.Move(-112f, -146f).Curve(-60f, -166f, -20f, -166f, 20f, -164f).Stroke(Tint.Of(0x86A4CC, 0.5f), 5f);
        ink.Plane(0f, -10f, 30f).Move(-102f, -104f).Curve(-60f, -120f, 60f, -120f, 102f, -104f).Line(104f, -68f).Curve(60f, -84f, -60f, -84f, -104f, -68f).Close()
            .Fill(Tint.Of(0x14203A));
        ink.Move(-100f, -82f).Curve(-60f, -97f, 60f, -97f, 100f, -82f).Stroke(Gold, 3.4f);
        ink.Move(-100f, -90f).Curve(-60f, -105f, 60f, -105f, 100f, -90f).Stroke(Tint.Of(0xC08A2C), 2.4f);
        DrawVisor(ink);
        DrawAnchor(ink);
    }

    public void Dispose() => _crown.Dispose();

    private static void DrawVisor(Ink ink)
    {
        ink.Plane(0f, -10f, 64f).Move(-96f, -78f).Curve(-60f, -92f, 60f, -92f, 96f, -78f)
            .Curve(98f, -58f, 60f, -48f, 0f, -48f).Curve(-60f, -48f, -98f, -58f, -96f, -78f).Close().Fill(Tint.Of(0x101828));
        ink.Plane(0f, -10f, 66f).Move(-80f, -74f).Curve(-40f, -84f, 10f, -84f, 40f, -80f).Curve(0f, -78f, -40f, -72f, -72f, -64f).Close().Fill(Tint.Of(0x6F86AC, 0.45f));
    }

    private static void DrawAnchor(Ink ink)
    {
        ink.Plane(0f, -134f, 36f).Oval(0f, 0f, 17f, 17f).Fill(Tint.Of(0x14203A));
        ink.Oval(0f, 0f, 17f, 17f).Stroke(Gold, 2.6f);
        ink.Oval(0f, -8f, 2.8f, 2.8f).Stroke(Gold, 2f);
        ink.Move(0f, -5f).Line(0f, 9f).Stroke(Gold, 2.8f);
        ink.Move(-5f, -2f).Line(5f, -2f).Stroke(Gold, 2.2f);
        ink.Move(-8.5f, 3f).Quad(-6f, 9.5f, 0f, 9.5f).Quad(6f, 9.5f, 8.5f, 3f).Stroke(Gold, 2.6f);
        ink.Move(-13f, -8f).Quad(-8f, -14f, 0f, -15f).Stroke(GoldLight, 1.6f);
    }
}
