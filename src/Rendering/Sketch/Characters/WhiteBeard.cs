using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch.Drawing;
using PersonaAvatar.Rendering.Sketch.Parts;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Characters;

/// <summary>Finn's beard, which the jaw carries, and his moustache, which the upper lip lifts off the mouth.</summary>
internal sealed class WhiteBeard(Studio studio, Head head) : IDisposable
{
    private static readonly SKColor Strand = Tint.Of(0xA9B0BC, 0.6f);
    private static readonly SKColor Shine = Tint.Of(0xFFFFFF, 0.8f);
    private readonly Texture _white = studio.Gradient(170f, 260f, 350f, 440f, Tint.Of(0xFFFEFA), Tint.Of(0xECE9E8), Tint.Of(0xB4B6C4));

    public void DrawBeard(Ink ink)
    {
        var drop = head.Drop(ink.Pose);
        var smile = ink.Pose.Mean(ArkitShape.MouthSmileLeft, ArkitShape.MouthSmileRight);
        var slide = 7f * (ink.Pose[ArkitShape.JawLeft] - ink.Pose[ArkitShape.JawRight]);
        ink.Plane(slide, 0f, 34f);
        ink.Smooth(
        [
            0f, 92f, 34f, 62f - (4f * smile), 62f, 56f - (6f * smile), 86f, 32f, 97f, -16f, 106f, 10f, 108f, 60f + (0.2f * drop), 98f, 106f + (0.5f * drop),
            80f, 140f + (0.8f * drop), 56f, 158f + drop, 40f, 176f + drop, 18f, 178f + drop, 0f, 190f + drop, -18f, 178f + drop,
            -40f, 176f + drop, -56f, 158f + drop, -80f, 140f + (0.8f * drop), -98f, 106f + (0.5f * drop), -108f, 60f + (0.2f * drop), -106f, 10f, -97f, -16f,
            -86f, 32f, -62f, 56f - (6f * smile), -34f, 62f - (4f * smile),
        ]);
        ink.Fill(_white);
        for (var side = -1; side <= 1; side += 2)
        {
            ink.Move(side * 96f, 24f).Curve(side * 102f, 60f, side * 94f, 96f + (0.5f * drop), side * 78f, 124f + (0.7f * drop)).Stroke(Strand, 2.6f);
            ink.Move(side * 76f, 62f).Curve(side * 82f, 90f, side * 70f, 128f + (0.7f * drop), side * 50f, 148f + drop).Stroke(Strand, 2.6f);
            ink.Move(side * 46f, 116f + drop).Curve(side * 46f, 136f + drop, side * 34f, 156f + drop, side * 22f, 168f + drop).Stroke(Strand, 2.6f);
            ink.Move(side * 16f, 124f + drop).Quad(side * 16f, 146f + drop, side * 6f, 164f + drop).Stroke(Strand, 2.6f);
        }

        ink.Move(-88f, 52f).Curve(-92f, 84f, -80f, 112f + (0.6f * drop), -62f, 132f + (0.8f * drop)).Stroke(Shine, 4f);
    }

    public void DrawMoustache(Ink ink, MouthForm form, MouthStyle style)
    {
        var lift = 0.8f * Math.Min(0f, form.Top);
        var corners = 0.85f * (((form.LeftY + form.RightY) * 0.5f) - style.Rest);
        var foot = style.Y + form.Top - form.Upper + 2.5f;
        for (var side = -1; side <= 1; side += 2)
        {
            var width = 0.75f + (0.25f * ((side > 0 ? form.RightX : -form.LeftX) / style.HalfWidth));
            ink.Dome(form.X * 0.5f, 0f, 22f, side);
            ink.Move(-1f, 46f + lift)
                .Curve(16f, 42f + lift, 42f * width, 47f + lift + (0.5f * corners), 57f * width, 64f + corners)
                .Curve(66f * width, 74f + corners, 78f * width, 73f + corners, 84f * width, 62f + corners)
                .Curve(88f * width, 84f + corners, 66f * width, 90f + corners, 48f * width, 76f + corners)
                .Curve(34f * width, foot + 4f, 14f, foot + 1f, -1f, foot - 1f)
                .Close().Fill(_white);
            ink.Move(84f * width, 63f + corners).Curve(88f * width, 84f + corners, 67f * width, 90f + corners, 50f * width, 78f + corners).Stroke(Strand, 2.6f);
            ink.Move(6f, 54f + lift).Curve(24f, 54f + lift, 42f * width, 60f + lift, 56f * width, 75f + corners).Stroke(Strand, 2.2f);
            ink.Move(5f, 62f + lift).Curve(18f, 62f + lift, 32f * width, 66f + lift, 44f * width, 73f + corners).Stroke(Strand, 2.2f);
        }
    }

    public void Dispose() => _white.Dispose();
}
