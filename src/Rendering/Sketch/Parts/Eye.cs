using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Parts;

/// <summary>An eye: ball, iris with catch-lights, lids that close over it, lash line, crease. Outer corner at +x on both sides.</summary>
internal sealed class Eye(EyeStyle style)
{
    private readonly EyeStyle _style = style;

    /// <summary>Draws both eyes.</summary>
    public void DrawPair(Ink ink)
    {
        Draw(ink, -1);
        Draw(ink, 1);
    }

    /// <summary>Draws one eye.</summary>
    /// <param name="ink">The ink.</param>
    /// <param name="side">+1 for the persona's left eye, at the right of the picture.</param>
    public void Draw(Ink ink, int side)
    {
        var lids = LidForm.Of(ink.Pose, _style, side);
        ink.Dome(side * _style.X, _style.Y, _style.Lift, side);
        DrawLid(ink, lids);
        if (lids.Open)
        {
            DrawBall(ink, lids, side);
        }

        DrawLashes(ink, lids);
    }

    private void DrawLid(Ink ink, in LidForm lids)
    {
        var s = _style;
        Upper(ink.Move(-s.HalfWidth - 1f, lids.Inner), Math.Min(-s.Upper, lids.Upper) - 3.5f, lids, 1f);
        Lower(ink, Math.Max(s.Lower * 0.9f, lids.Lower) + 1.5f, lids, 1f);
        ink.Close().Fill(s.Lid);
        if (s.Crease.Alpha > 0)
        {
            var lift = Math.Min(-s.Upper, lids.Upper) - 5f + (2f * lids.Blink);
            ink.Move(-s.HalfWidth * 0.72f, lids.Inner + (lift * 0.55f))
                .Curve(-s.HalfWidth * 0.3f, lift * 1.12f, s.HalfWidth * 0.4f, lift * 1.12f, s.HalfWidth * 0.98f, lids.Outer + (lift * 0.3f))
                .Stroke(s.Crease, 1.8f);
        }
    }

    private void DrawBall(Ink ink, in LidForm lids, int side)
    {
        var s = _style;
        Upper(ink.Move(-s.HalfWidth, lids.Inner), lids.Upper, lids, 0f);
        Lower(ink, lids.Lower, lids, 0f);
        using var opening = ink.Close().Take();
        ink.Fill(opening, s.White);
        ink.Clip(opening);
        DrawIris(ink, lids, side);
        Upper(ink.Move(-s.HalfWidth, lids.Inner + 1f), lids.Upper + 1.5f, lids, 0f);
        ink.Stroke(s.Shade, 8f);
        ink.Unclip();
    }

    private void DrawIris(Ink ink, in LidForm lids, int side)
    {
        var s = _style;
        var (x, y, r) = (lids.LookX - (side * 0.6f), lids.LookY - 1.5f, s.Iris);
        ink.Oval(x, y, r, r).Fill(s.IrisDark);
        ink.Oval(x, y + (r * 0.06f), r * 0.86f, r * 0.86f).Fill(s.IrisColor);
        ink.Oval(x, y + (r * 0.3f), r * 0.66f, r * 0.5f).Fill(s.IrisLight);
        ink.Oval(x, y, r * s.Pupil, r * s.Pupil).Fill(Tint.Mix(s.IrisDark, SKColors.Black, 0.55f));
        // Catch-lights belong to the lamp, not to the iris: they follow the gaze only a little.
        var (cx, cy) = ((lids.LookX * 0.45f) - (side * r * 0.38f), (lids.LookY * 0.45f) - (r * 0.45f));
        ink.Oval(cx, cy, r * 0.29f, r * 0.31f).Fill(Tint.Of(0xFFFFFF, 0.96f));
        ink.Oval(cx + (side * r * 0.78f), cy + (r * 0.86f), r * 0.14f, r * 0.14f).Fill(Tint.Of(0xFFFFFF, 0.6f));
    }

    private void DrawLashes(Ink ink, in LidForm lids)
    {
        var s = _style;
        if (lids.Open && s.LowerLine.Alpha > 0)
        {
            LowerEdge(ink, lids);
            ink.Stroke(s.LowerLine, 1.6f);
        }

        var w = s.HalfWidth;
        Upper(ink.Move(-w, lids.Inner), lids.Upper, lids, 0f);
        var wing = s.LashWeight * (0.5f + (0.25f * lids.Blink));
        ink.Line(w + wing, lids.Outer - (wing * (0.5f - (0.6f * lids.Blink))));
        var (top, reach) = (Control(lids.Upper - s.LashWeight, lids), 0.55f + (0.35f * s.Roundness));
        ink.Curve(w * reach, top + (s.LashWeight * 0.1f), -w * reach, top + (s.LashWeight * 0.5f), -w, lids.Inner).Close().Fill(s.Lash);
        if (s.LashPoints > 0f)
        {
            DrawPoints(ink, lids);
        }
    }

    private void DrawPoints(Ink ink, in LidForm lids)
    {
        var (s, w, bend) = (_style, _style.HalfWidth, 1f - (1.5f * lids.Blink));
        for (var i = 0; i < 3; i++)
        {
            var x = w * (0.98f - (0.2f * i));
            var y = lids.Outer + ((lids.Upper - lids.Outer) * 0.34f * i) - (s.LashWeight * 0.3f);
            var length = s.LashPoints * (1f - (0.16f * i));
            ink.Move(x - 3f, y - 1f)
                .Quad(x + (length * 0.5f), y - (length * 0.15f * bend), x + length, y - (length * (0.5f + (0.12f * i)) * bend))
                .Quad(x + (length * 0.4f), y + 1.5f, x - 1f, y + 2.5f)
                .Close()
                .Fill(s.Lash);
        }
    }

    private void LowerEdge(Ink ink, in LidForm lids)
    {
        ink.Move(_style.HalfWidth, lids.Outer);
        Lower(ink, lids.Lower, lids, 0f);
    }

    private void Upper(Ink ink, float height, in LidForm lids, float grow)
    {
        var (w, c, reach) = (_style.HalfWidth + grow, Control(height, lids), 0.55f + (0.35f * _style.Roundness));
        ink.Curve(-w * reach, c, w * reach, c, w, lids.Outer);
    }

    private void Lower(Ink ink, float height, in LidForm lids, float grow)
    {
        var (w, c, reach) = (_style.HalfWidth + grow, Control(height, lids), 0.5f + (0.4f * _style.Roundness));
        ink.Curve(w * reach, c, -w * reach, c, -w, lids.Inner);
    }

    /// <summary>The control height that puts a cubic's middle at a height between the two corners.</summary>
    private static float Control(float height, in LidForm lids) => (height - (0.125f * (lids.Inner + lids.Outer))) / 0.75f;
}
