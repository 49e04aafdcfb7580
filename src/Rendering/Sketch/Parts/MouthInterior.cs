using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Parts;

/// <summary>What shows between lips, plates or a beak: throat, tongue, teeth. Nothing at all while they touch.</summary>
internal sealed class MouthInterior(MouthStyle style)
{
    private readonly MouthStyle _style = style;

    /// <summary>A tongue put out over the lower lip.</summary>
    public void DrawTongueOut(Ink ink, MouthForm f)
    {
        var (s, amount) = (_style, ink.Pose[ArkitShape.TongueOut]);
        if (amount < 0.55f || f.Closed)
        {
            return;
        }

        var half = Math.Max(9f, (f.RightX - f.LeftX) * 0.24f);
        var reach = f.Bottom + ((amount - 0.45f) * 2f * (f.Lower + 10f));
        var root = f.Bottom - (f.Gap * 0.4f);
        ink.Move(f.X - half, root).Curve(f.X - (half * 1.1f), reach, f.X - (half * 0.6f), reach + 5f, f.X, reach + 5f)
            .Curve(f.X + (half * 0.6f), reach + 5f, f.X + (half * 1.1f), reach, f.X + half, root).Close().Fill(s.Tongue);
        ink.Move(f.X, root + 2f).Line(f.X, reach - 2f).Stroke(Tint.Fade(s.Inside, 0.35f), 2f);
    }

    public void Draw(Ink ink, MouthForm f)
    {
        if (f.Closed)
        {
            return;
        }

        f.Edge(ink.Move(f.LeftX, f.LeftY), f.Top, back: false);
        f.Edge(ink, f.Bottom, back: true);
        using var inside = ink.Close().Take();
        ink.Fill(inside, _style.Inside);
        ink.Clip(inside);
        ink.Oval(f.X, f.Top + (f.Gap * 0.34f), (f.RightX - f.LeftX) * 0.3f, f.Gap * 0.36f).Fill(_style.Throat);
        DrawTongue(ink, f);
        DrawTeeth(ink, f);
        ink.Unclip();
    }

    private void DrawTeeth(Ink ink, MouthForm f)
    {
        var s = _style;
        var hidden = Math.Clamp((f.Round * 1.25f) - 0.3f, 0f, 1f);
        var rest = ink.Pose.Mean(ArkitShape.MouthSmileLeft, ArkitShape.MouthSmileRight) * s.Travel * 0.22f;
        var edge = Math.Max(rest + s.Teeth, f.Top + 1.5f);
        // Rounded lips come forward and down over the teeth.
        edge += (f.Top - 1f - edge) * hidden;
        // A tongue between the teeth takes the lower part of the slit.
        var tongue = Math.Min(1f, 2f * ink.Pose[ArkitShape.TongueOut]);
        edge += (Math.Min(edge, f.Top + (0.42f * f.Gap)) - edge) * tongue;
        var (l, r, high) = (f.LeftX - 4f, f.RightX + 4f, Math.Min(f.Top, Math.Min(f.LeftY, f.RightY)) - 6f);
        if (s.Teeth > 0f && edge > f.Top + 0.3f)
        {
            var side = edge - (s.Teeth * 0.9f);
            ink.Move(l, high).Line(r, high).Line(r, side).Curve(r - ((r - f.X) * 0.4f), edge, f.X + 8f, edge, f.X, edge)
                .Curve(f.X - 8f, edge, l + ((f.X - l) * 0.4f), edge, l, side).Close().Fill(s.ToothColor);
        }

        var bared = ink.Pose.Mean(ArkitShape.MouthLowerDownLeft, ArkitShape.MouthLowerDownRight);
        if (s.Teeth > 0f && bared > 0.08f)
        {
            var top = f.Bottom - (bared * Math.Min(6f, f.Gap * 0.35f));
            ink.Move(l, f.Bottom + 8f).Quad(l + ((f.X - l) * 0.5f), top, f.X, top).Quad(r - ((r - f.X) * 0.5f), top, r, f.Bottom + 8f)
                .Close().Fill(Tint.Mix(s.ToothColor, s.Inside, 0.14f));
        }

        f.Edge(ink.Move(f.LeftX, f.LeftY), f.Top, back: false);
        ink.Stroke(Tint.Fade(s.Inside, 0.32f), 4.5f);
    }

    private void DrawTongue(Ink ink, MouthForm f)
    {
        var s = _style;
        var tip = Math.Min(1f, ink.Pose[ArkitShape.TongueOut] * 1.6f);
        var half = (f.RightX - f.LeftX) * (0.31f - (0.05f * tip));
        var rise = f.Gap * (0.34f + (0.5f * tip));
        var y = f.Bottom + 5f;
        ink.Oval(f.X, y, half, rise + 5f).Fill(s.Tongue);
        ink.Oval(f.X, y - (rise * 0.28f), half * 0.62f, rise * 0.55f).Fill(s.TongueLight);
    }
}
