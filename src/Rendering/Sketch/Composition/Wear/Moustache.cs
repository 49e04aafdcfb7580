using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Wear;

/// <summary>A moustache that the upper lip lifts and the corners of the mouth draw along, and that never hides the gap.</summary>
/// <param name="kind">walrus, handlebar or pencil.</param>
/// <param name="color">Its colour.</param>
internal sealed class Moustache(string kind, SKColor color) : IPart
{
    private readonly SKColor _dark = Pigment.Luma(color) < 0.16f ? Pigment.Lighter(color, 0.22f) : Pigment.Darker(color, 0.26f);

    public Place Place => Place.Lip;

    public void Draw(Ink ink, Figure figure)
    {
        var (form, style) = (figure.Form, figure.Plan.Mouth);
        var s = style.HalfWidth / 41f;
        var lift = 0.8f * Math.Min(0f, form.Top);
        var foot = style.Y + form.Top - form.Upper + (1.5f * s);
        var thick = kind == "pencil" ? 7f * s : 24f * s;
        var curl = kind == "handlebar" ? 26f * s : kind == "pencil" ? 0f : -10f * s;
        for (var side = -1; side <= 1; side += 2)
        {
            var width = s * (0.75f + (0.25f * ((side > 0 ? form.RightX : -form.LeftX) / style.HalfWidth)));
            var corner = foot + (0.6f * ((side > 0 ? form.RightY : form.LeftY) - style.Rest));
            var reach = kind == "pencil" ? 40f : 62f;
            ink.Dome(form.X * 0.5f, 0f, style.Lift + 12f, side);
            ink.Move(-1f, foot - thick + lift)
                .Curve(16f * width, foot - (thick * 1.15f) + lift, 40f * width, corner - thick, reach * width, corner - curl - (2f * s))
                .Curve((reach + 10f) * width, corner - curl - (10f * s), (reach + 18f) * width, corner - (1.4f * curl), (reach + 16f) * width, corner - (1.5f * curl))
                .Curve((reach + 20f) * width, corner - (0.4f * curl) + (8f * s), (reach - 10f) * width, corner + (8f * s), 44f * width, corner - (1f * s))
                .Curve(30f * width, foot + (1f * s), 12f * width, foot, -1f, foot - (1f * s))
                .Close();
            ink.Fill(color);
            if (kind != "pencil")
            {
                ink.Move(5f * s, foot - (0.6f * thick) + lift).Curve(22f * width, foot - (0.7f * thick) + lift, 40f * width, corner - (0.5f * thick), 54f * width, corner - (3f * s)).Stroke(Tint.Fade(_dark, 0.8f), 2.2f);
            }
        }
    }

    public void Dispose()
    {
    }
}
