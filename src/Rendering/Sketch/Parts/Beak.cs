using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Parts;

/// <summary>A beak that speaks: two horn plates that meet along the lip line, with a mouth and a tongue between them.</summary>
/// <param name="style">The mouth; its lips are the plates.</param>
/// <param name="ridge">Height of the beak's root above the lip line, design units.</param>
internal sealed class Beak(MouthStyle style, float ridge)
{
    private readonly MouthInterior _interior = new(style);

    /// <summary>The curves of this frame.</summary>
    public MouthForm Form { get; } = new();

    /// <summary>Reads the frame; call before <see cref="Draw"/>.</summary>
    public void Pose(Ink ink) => Form.Set(ink.Pose, style);

    public void Draw(Ink ink)
    {
        var f = Form;
        var (lx, rx) = (f.X - f.LeftX, f.RightX - f.X);
        ink.Dome(0f, style.Y, style.Lift);
        var low = f.Bottom + f.Lower;
        f.Edge(ink.Move(f.LeftX, f.LeftY), f.Bottom, back: false);
        ink.Curve(f.RightX - (0.2f * rx), f.RightY + ((low - f.RightY) * 0.8f), f.X + (0.3f * rx), low, f.X, low + 2f)
            .Curve(f.X - (0.3f * lx), low, f.LeftX + (0.2f * lx), f.LeftY + ((low - f.LeftY) * 0.8f), f.LeftX, f.LeftY)
            .Close().Fill(style.Lower);
        ink.Move(f.X - (0.3f * lx), low - (f.Lower * 0.32f)).Quad(f.X, low, f.X + (0.3f * rx), low - (f.Lower * 0.32f)).Stroke(Tint.Fade(style.Seam, 0.35f), 3f);
        _interior.Draw(ink, f);
        DrawUpper(ink);
        _interior.DrawTongueOut(ink, f);
    }

    private void DrawUpper(Ink ink)
    {
        var f = Form;
        var (lx, rx) = (f.X - f.LeftX, f.RightX - f.X);
        var root = -ridge + (0.25f * f.Top);
        ink.Dome(0f, style.Y, style.Lift);
        f.Edge(ink.Move(f.LeftX - 1f, f.LeftY), f.Top, back: false);
        using var plate = ink.Line(f.RightX + 1f, f.RightY)
            .Curve(f.X + (0.98f * rx), f.RightY - 22f, f.X + 19f, root + 4f, f.X, root)
            .Curve(f.X - 19f, root + 4f, f.X - (0.98f * lx), f.LeftY - 22f, f.LeftX - 1f, f.LeftY)
            .Close().Take();
        ink.Fill(plate, style.Upper);
        ink.Clip(plate);
        ink.Move(f.X + 4f, root).Curve(f.X + 16f, root + 14f, f.X + (0.5f * rx), f.Top - 20f, f.X + (0.34f * rx), f.Top + 10f)
            .Line(f.RightX + 10f, f.Top + 10f).Line(f.RightX + 10f, root).Close().Fill(Tint.Fade(style.Seam, 0.3f));
        f.Edge(ink.Move(f.LeftX - 1f, f.LeftY), f.Top, back: false);
        ink.Stroke(Tint.Fade(style.Seam, 0.75f), 5f);
        ink.Unclip();
        ink.Dome(0f, style.Y, style.Lift + 3f);
        ink.Move(f.X - 6f, root + 10f).Curve(f.X - 12f, root + 18f, f.X - (0.4f * lx), f.Top - 16f, f.X - (0.42f * lx), f.Top - 9f).Stroke(style.Shine, 4.5f);
        for (var side = -1; side <= 1; side += 2)
        {
            var sneer = ink.Pose.Sided(ArkitShape.NoseSneerLeft, ArkitShape.NoseSneerRight, side);
            ink.Oval(f.X + (side * 8f), root + 16f - (4f * sneer), 2.2f + (1.6f * sneer), 3.4f + sneer);
        }

        ink.Fill(Tint.Fade(style.Seam, 0.9f));
    }
}
