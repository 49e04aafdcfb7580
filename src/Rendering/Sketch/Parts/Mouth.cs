using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Parts;

/// <summary>Lips around an inner mouth with teeth and tongue. With a gap of zero nothing of the inside is drawn at all.</summary>
internal sealed class Mouth(MouthStyle style)
{
    private readonly MouthStyle _style = style;

    /// <summary>The curves drawn last, for what follows the lips (folds, beards).</summary>
    public MouthForm Form { get; } = new();

    /// <summary>Reads the frame; call before anything uses <see cref="Form"/>.</summary>
    public void Pose(Ink ink) => Form.Set(ink.Pose, _style);

    public void Draw(Ink ink)
    {
        var pucker = ink.Pose[ArkitShape.MouthPucker] + (0.6f * ink.Pose[ArkitShape.MouthFunnel]);
        ink.Dome(0f, _style.Y, _style.Lift + (7f * pucker));
        DrawLips(ink);
        if (!Form.Closed)
        {
            DrawInside(ink);
        }

        DrawSeam(ink);
        if (ink.Pose[ArkitShape.TongueOut] > 0.55f && !Form.Closed)
        {
            DrawTongueOut(ink, ink.Pose[ArkitShape.TongueOut]);
        }
    }

    /// <summary>Adds the inner edge from the left corner to the right one through a height in the middle.</summary>
    private void Edge(Ink ink, float middle, bool back)
    {
        var f = Form;
        var (a, b) = (0.3f * (1f - f.Round), 0.5f + (0.1f * f.Round));
        var (lx, rx) = (f.X - f.LeftX, f.RightX - f.X);
        var (ly, ry) = (f.LeftY + ((middle - f.LeftY) * 0.6f), f.RightY + ((middle - f.RightY) * 0.6f));
        if (back)
        {
            ink.Curve(f.RightX - (a * rx), ry, f.X + (b * rx), middle, f.X, middle)
                .Curve(f.X - (b * lx), middle, f.LeftX + (a * lx), ly, f.LeftX, f.LeftY);
        }
        else
        {
            ink.Curve(f.LeftX + (a * lx), ly, f.X - (b * lx), middle, f.X, middle)
                .Curve(f.X + (b * rx), middle, f.RightX - (a * rx), ry, f.RightX, f.RightY);
        }
    }

    private void DrawLips(Ink ink)
    {
        var f = Form;
        var (lx, rx) = (f.X - f.LeftX, f.RightX - f.X);
        var (bow, peak) = (f.Top - (f.Upper * 0.78f), f.Top - f.Upper);
        Edge(ink.Move(f.LeftX - 1.5f, f.LeftY), f.Bottom, back: false);
        ink.Line(f.RightX + 1.5f, f.RightY)
            .Curve(f.RightX - (0.3f * rx), f.RightY + ((peak - f.RightY) * 0.72f), f.X + (0.4f * rx), peak - (f.Upper * 0.1f), f.X + (0.24f * rx), peak)
            .Quad(f.X + (0.1f * rx), peak + (f.Upper * 0.06f), f.X, bow)
            .Quad(f.X - (0.1f * lx), peak + (f.Upper * 0.06f), f.X - (0.24f * lx), peak)
            .Curve(f.X - (0.4f * lx), peak - (f.Upper * 0.1f), f.LeftX + (0.3f * lx), f.LeftY + ((peak - f.LeftY) * 0.72f), f.LeftX - 1.5f, f.LeftY)
            .Close()
            .Fill(_style.Upper);

        var low = f.Bottom + f.Lower;
        Edge(ink.Move(f.LeftX, f.LeftY), f.Bottom, back: false);
        ink.Curve(f.RightX - (0.22f * rx), f.RightY + ((low - f.RightY) * 0.72f), f.X + (0.46f * rx), low, f.X, low)
            .Curve(f.X - (0.46f * lx), low, f.LeftX + (0.22f * lx), f.LeftY + ((low - f.LeftY) * 0.72f), f.LeftX, f.LeftY)
            .Close()
            .Fill(_style.Lower);
        if (f.Lower > _style.LowerLip * 0.5f)
        {
            var y = f.Bottom + (f.Lower * 0.5f);
            ink.Move(f.X - (0.34f * lx), y - 0.5f).Quad(f.X, y + (f.Lower * 0.14f), f.X + (0.3f * rx), y - 0.5f).Stroke(_style.Shine, f.Lower * 0.24f);
        }
    }

    private void DrawInside(Ink ink)
    {
        var f = Form;
        Edge(ink.Move(f.LeftX, f.LeftY), f.Top, back: false);
        Edge(ink, f.Bottom, back: true);
        using var inside = ink.Close().Take();
        ink.Fill(inside, _style.Inside);
        ink.Clip(inside);
        ink.Oval(f.X, f.Top + (f.Gap * 0.34f), (f.RightX - f.LeftX) * 0.3f, f.Gap * 0.36f).Fill(_style.Throat);
        DrawTongue(ink);
        DrawTeeth(ink);
        ink.Unclip();
    }

    private void DrawTeeth(Ink ink)
    {
        var (f, s) = (Form, _style);
        var hidden = Math.Clamp(f.Round * 1.15f, 0f, 1f);
        var rest = ink.Pose.Mean(ArkitShape.MouthSmileLeft, ArkitShape.MouthSmileRight) * s.Travel * 0.22f;
        var edge = rest + (s.Teeth * (1f - (0.7f * hidden)));
        edge = Math.Max(edge, f.Top + (1.5f * (1f - hidden)));
        var (l, r, high) = (f.LeftX - 4f, f.RightX + 4f, Math.Min(f.Top, Math.Min(f.LeftY, f.RightY)) - 6f);
        if (edge > f.Top + 0.3f)
        {
            var side = edge - (s.Teeth * 0.9f);
            ink.Move(l, high).Line(r, high).Line(r, side).Curve(r - ((r - f.X) * 0.4f), edge, f.X + 8f, edge, f.X, edge)
                .Curve(f.X - 8f, edge, l + ((f.X - l) * 0.4f), edge, l, side).Close().Fill(s.ToothColor);
        }

        var bared = ink.Pose.Mean(ArkitShape.MouthLowerDownLeft, ArkitShape.MouthLowerDownRight);
        if (bared > 0.08f)
        {
            var top = f.Bottom - (bared * Math.Min(6f, f.Gap * 0.35f));
            ink.Move(l, f.Bottom + 8f).Quad(l + ((f.X - l) * 0.5f), top, f.X, top).Quad(r - ((r - f.X) * 0.5f), top, r, f.Bottom + 8f)
                .Close().Fill(Tint.Mix(s.ToothColor, s.Inside, 0.14f));
        }

        Edge(ink.Move(f.LeftX, f.LeftY), f.Top, back: false);
        ink.Stroke(Tint.Fade(s.Inside, 0.32f), 4.5f);
    }

    private void DrawTongue(Ink ink)
    {
        var (f, s) = (Form, _style);
        var tip = Math.Min(1f, ink.Pose[ArkitShape.TongueOut] * 1.6f);
        var half = (f.RightX - f.LeftX) * (0.31f - (0.05f * tip));
        var rise = f.Gap * (0.34f + (0.5f * tip));
        var y = f.Bottom + 5f;
        ink.Oval(f.X, y, half, rise + 5f).Fill(s.Tongue);
        ink.Oval(f.X, y - (rise * 0.28f), half * 0.62f, rise * 0.55f).Fill(s.TongueLight);
    }

    private void DrawTongueOut(Ink ink, float amount)
    {
        var (f, s) = (Form, _style);
        var half = Math.Max(9f, (f.RightX - f.LeftX) * 0.24f);
        var reach = f.Bottom + ((amount - 0.45f) * 2f * (f.Lower + 10f));
        var root = f.Bottom - (f.Gap * 0.4f);
        ink.Move(f.X - half, root).Curve(f.X - (half * 1.1f), reach, f.X - (half * 0.6f), reach + 5f, f.X, reach + 5f)
            .Curve(f.X + (half * 0.6f), reach + 5f, f.X + (half * 1.1f), reach, f.X + half, root).Close().Fill(s.Tongue);
        ink.Move(f.X, root + 2f).Line(f.X, reach - 2f).Stroke(Tint.Fade(s.Inside, 0.35f), 2f);
    }

    private void DrawSeam(Ink ink)
    {
        var f = Form;
        var closed = Math.Clamp(1f - (f.Gap / 5f), 0f, 1f);
        if (closed > 0f)
        {
            Edge(ink.Move(f.LeftX, f.LeftY), (f.Top + f.Bottom) * 0.5f, back: false);
            ink.Stroke(Tint.Fade(_style.Seam, closed), 2f);
        }

        ink.Move(f.LeftX - 2.5f, f.LeftY - 1.5f).Quad(f.LeftX + 0.5f, f.LeftY + 0.8f, f.LeftX + 4f, f.LeftY + 0.4f).Stroke(_style.Seam, 2f);
        ink.Move(f.RightX + 2.5f, f.RightY - 1.5f).Quad(f.RightX - 0.5f, f.RightY + 0.8f, f.RightX - 4f, f.RightY + 0.4f).Stroke(_style.Seam, 2f);
    }
}
