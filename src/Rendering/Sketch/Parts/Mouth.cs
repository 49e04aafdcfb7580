using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Parts;

/// <summary>Lips around an inner mouth with teeth and tongue. With a gap of zero nothing of the inside is drawn at all.</summary>
internal sealed class Mouth(MouthStyle style)
{
    private readonly MouthStyle _style = style;
    private readonly MouthInterior _interior = new(style);

    /// <summary>The curves drawn last, for what follows the lips (folds, beards).</summary>
    public MouthForm Form { get; } = new();

    /// <summary>Reads the frame; call before anything uses <see cref="Form"/>.</summary>
    public void Pose(Ink ink) => Form.Set(ink.Pose, _style);

    public void Draw(Ink ink)
    {
        var pucker = ink.Pose[ArkitShape.MouthPucker] + (0.6f * ink.Pose[ArkitShape.MouthFunnel]);
        ink.Dome(0f, _style.Y, _style.Lift + (7f * pucker));
        DrawLips(ink);
        _interior.Draw(ink, Form);
        DrawSeam(ink);
        _interior.DrawTongueOut(ink, Form);
    }

    private void DrawLips(Ink ink)
    {
        var f = Form;
        var (lx, rx) = (f.X - f.LeftX, f.RightX - f.X);
        var (bow, peak) = (f.Top - (f.Upper * 0.78f), f.Top - f.Upper);
        Form.Edge(ink.Move(f.LeftX - 1.5f, f.LeftY), f.Bottom, back: false);
        ink.Line(f.RightX + 1.5f, f.RightY)
            .Curve(f.RightX - (0.3f * rx), f.RightY + ((peak - f.RightY) * 0.72f), f.X + (0.4f * rx), peak - (f.Upper * 0.1f), f.X + (0.24f * rx), peak)
            .Quad(f.X + (0.1f * rx), peak + (f.Upper * 0.06f), f.X, bow)
            .Quad(f.X - (0.1f * lx), peak + (f.Upper * 0.06f), f.X - (0.24f * lx), peak)
            .Curve(f.X - (0.4f * lx), peak - (f.Upper * 0.1f), f.LeftX + (0.3f * lx), f.LeftY + ((peak - f.LeftY) * 0.72f), f.LeftX - 1.5f, f.LeftY)
            .Close()
            .Fill(_style.Upper);

        var low = f.Bottom + f.Lower;
        Form.Edge(ink.Move(f.LeftX, f.LeftY), f.Bottom, back: false);
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

    private void DrawSeam(Ink ink)
    {
        var f = Form;
        var closed = Math.Clamp(1f - (f.Gap / 5f), 0f, 1f);
        if (closed > 0f)
        {
            Form.Edge(ink.Move(f.LeftX, f.LeftY), (f.Top + f.Bottom) * 0.5f, back: false);
            ink.Stroke(Tint.Fade(_style.Seam, closed), 2f);
        }

        var corner = Tint.Fade(_style.Seam, 1f - (0.9f * f.Round));
        ink.Move(f.LeftX - 2.5f, f.LeftY - 1.5f).Quad(f.LeftX + 0.5f, f.LeftY + 0.8f, f.LeftX + 4f, f.LeftY + 0.4f).Stroke(corner, 2f);
        ink.Move(f.RightX + 2.5f, f.RightY - 1.5f).Quad(f.RightX - 0.5f, f.RightY + 0.8f, f.RightX - 4f, f.RightY + 0.4f).Stroke(corner, 2f);
    }
}
