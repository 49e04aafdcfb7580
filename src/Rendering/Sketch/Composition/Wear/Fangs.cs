using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Wear;

/// <summary>Two teeth that show over the lower lip even when the mouth is shut.</summary>
/// <param name="up">Whether they stand up from the lower jaw, as tusks do.</param>
internal sealed class Fangs(bool up) : IPart
{
    public Place Place => Place.Lip;

    public void Draw(Ink ink, Figure figure)
    {
        var (form, style) = (figure.Form, figure.Plan.Mouth);
        var s = style.HalfWidth / 41f;
        for (var side = -1; side <= 1; side += 2)
        {
            var x = form.X + (side * 0.42f * style.HalfWidth);
            var y = (up ? form.Bottom : form.Top) + (0.4f * (side > 0 ? form.RightY : form.LeftY));
            var tip = up ? y - (17f * s) : y + (14f * s);
            ink.Dome(0f, style.Y, style.Lift + 3f);
            ink.Move(x - (5.5f * s), y).Quad(x - (2f * s), (y + tip) * 0.5f, x, tip).Quad(x + (3f * s), (y + tip) * 0.5f, x + (5.5f * s), y).Close();
        }

        ink.Fill(Tint.Of(0xFFFAF0));
    }

    public void Dispose()
    {
    }
}
