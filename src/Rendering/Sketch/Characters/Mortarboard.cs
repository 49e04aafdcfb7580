using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Characters;

/// <summary>Plume's cap: a square board over a band, with a tassel that swings after the head.</summary>
internal sealed class Mortarboard(Studio studio) : IDisposable
{
    private static readonly SKColor Gold = Tint.Of(0xE8B448);
    private readonly Texture _cloth = studio.Gradient(140f, 60f, 370f, 170f, Tint.Of(0x5A6A9C), Tint.Of(0x2E3A60), Tint.Of(0x1A2038));

    public void Draw(Ink ink)
    {
        ink.Plane(0f, -12f, 16f).Move(-66f, -118f).Curve(-40f, -104f, 40f, -104f, 66f, -118f).Line(62f, -88f).Curve(36f, -76f, -36f, -76f, -62f, -88f).Close().Fill(Tint.Of(0x1C2440));
        ink.Move(-62f, -90f).Curve(-36f, -78f, 36f, -78f, 62f, -90f).Stroke(Gold, 2.6f);

        // The board lies flat on the head: its near corner nods towards the viewer, its far one away.
        Corner(ink, 0f, -164f, -80f, first: true);
        Corner(ink, 104f, -138f, 10f);
        Corner(ink, 4f, -104f, 100f);
        Corner(ink, -104f, -138f, 10f);
        ink.Close().Fill(_cloth);
        Corner(ink, -104f, -138f, 10f, first: true);
        Corner(ink, 4f, -104f, 100f);
        Corner(ink, 104f, -138f, 10f);
        ink.Plane(0f, -12f, 10f).Line(104f, -132f);
        ink.Plane(0f, -12f, 100f).Line(4f, -97f);
        ink.Plane(0f, -12f, 10f).Line(-104f, -132f).Close().Fill(Tint.Of(0x141A30));
        Corner(ink, -97f, -139f, 10f, first: true);
        Corner(ink, -4f, -162f, -78f);
        ink.Stroke(Tint.Of(0x9AACDC, 0.7f), 2.4f);
        DrawTassel(ink);
    }

    public void Dispose() => _cloth.Dispose();

    private static void DrawTassel(Ink ink)
    {
        var swing = (4f * MathF.Sin((float)(ink.Pose.Seconds % 3600.0) * 1.7f)) - (26f * ink.Pose.SinYaw) - (40f * ink.Pose.SinRoll);
        ink.Plane(0f, -12f, 40f).Move(2f, -136f).Curve(50f, -142f, 82f, -138f, 90f, -130f).Curve(94f, -116f, 94f + (0.4f * swing), -100f, 94f + (0.7f * swing), -86f).Stroke(Gold, 3.4f);
        var x = 94f + (0.7f * swing);
        ink.Move(x - 5f, -88f).Line(x + 5f, -88f).Curve(x + 9f, -66f, x + 9f + (0.3f * swing), -54f, x + 8f + (0.4f * swing), -46f)
            .Quad(x + (0.4f * swing), -42f, x - 8f + (0.4f * swing), -46f).Curve(x - 9f + (0.3f * swing), -54f, x - 9f, -66f, x - 5f, -88f).Close().Fill(Gold);
        ink.Move(x - 2f, -78f).Line(x - 3f + (0.3f * swing), -50f).Stroke(Tint.Of(0xFFF0B8, 0.9f), 2f);
        ink.Oval(x, -88f, 6f, 5f).Fill(Tint.Of(0xC08A2C));
        ink.Oval(2f, -137f, 7f, 4f).Fill(Gold);
    }

    private static void Corner(Ink ink, float x, float y, float depth, bool first = false)
    {
        ink.Plane(0f, -12f, depth);
        if (first)
        {
            ink.Move(x, y);
        }
        else
        {
            ink.Line(x, y);
        }
    }
}
