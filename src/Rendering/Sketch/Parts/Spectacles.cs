using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Parts;

/// <summary>Round glasses on a plane before the eyes: they slide over the face when the head turns.</summary>
internal sealed class Spectacles(SpectaclesStyle style)
{
    private readonly SpectaclesStyle _style = style;

    public void Draw(Ink ink)
    {
        var s = _style;
        for (var side = -1; side <= 1; side += 2)
        {
            DrawTemple(ink, side);
        }

        ink.Plane(0f, s.Y, s.Depth);
        for (var side = -1; side <= 1; side += 2)
        {
            DrawLens(ink, side * s.X);
        }

        var inner = s.X - s.RadiusX;
        ink.Move(-inner, -5f).Quad(0f, -15f, inner, -5f).Stroke(s.Frame, s.Weight);
        ink.Move(-inner * 0.7f, -8.5f).Quad(0f, -14f, inner * 0.4f, -10.5f).Stroke(s.FrameLight, s.Weight * 0.35f);
    }

    private void DrawLens(Ink ink, float x)
    {
        var s = _style;
        using var rim = ink.Oval(x, 0f, s.RadiusX, s.RadiusY).Take();
        ink.Fill(rim, s.Glass);
        ink.Move(x - (s.RadiusX * 0.62f), s.RadiusY * 0.3f).Quad(x - (s.RadiusX * 0.5f), -s.RadiusY * 0.5f, x + (s.RadiusX * 0.1f), -s.RadiusY * 0.78f)
            .Quad(x - (s.RadiusX * 0.2f), -s.RadiusY * 0.3f, x - (s.RadiusX * 0.34f), s.RadiusY * 0.55f).Close().Fill(Tint.Of(0xFFFFFF, 0.13f));
        ink.Stroke(rim, s.Frame, s.Weight);
        ink.Move(x - (s.RadiusX * 0.95f), -s.RadiusY * 0.3f)
            .Curve(x - (s.RadiusX * 0.8f), -s.RadiusY * 0.8f, x - (s.RadiusX * 0.3f), -s.RadiusY, x + (s.RadiusX * 0.1f), -s.RadiusY)
            .Stroke(s.FrameLight, s.Weight * 0.35f);
    }

    private void DrawTemple(Ink ink, int side)
    {
        var s = _style;
        ink.Plane(0f, s.Y, s.Depth).Move(side * (s.X + s.RadiusX), -4f);
        ink.Plane(0f, s.Y, s.EarDepth).Line(side * s.EarX, -8f).Stroke(s.Frame, s.Weight * 0.9f);
    }
}
