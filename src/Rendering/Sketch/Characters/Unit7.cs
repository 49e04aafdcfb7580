using PersonaAvatar.Rendering.Sketch.Drawing;
using PersonaAvatar.Rendering.Sketch.Parts;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Characters;

/// <summary>Unit 7: a robot librarian of cream ceramic and brass, shuttered lens eyes, lip plates, a glowing antenna.</summary>
internal sealed class Unit7 : ICharacter
{
    private static readonly SKColor Brass = Tint.Of(0xC8953C);
    private static readonly SKColor BrassDark = Tint.Of(0x8A5E24);
    private static readonly SKColor BrassLight = Tint.Of(0xFFE9B0);

    private static readonly EyeStyle EyeLook = new()
    {
        X = 54f, Y = -20f, HalfWidth = 33f, Upper = 32f, Lower = 30f, Tilt = 0f, Roundness = 1f, Iris = 20f, Pupil = 0.46f, LashWeight = 4f, Lift = 0f,
        White = Tint.Of(0x143440), IrisDark = Tint.Of(0x0C6E7E), IrisColor = Tint.Of(0x22BCC8), IrisLight = Tint.Of(0xB4FFF4),
        Shade = Tint.Of(0x041018, 0.5f), Lid = Tint.Of(0xE4D8C4), Lash = Tint.Of(0x8A5E24), Crease = Tint.Of(0xA89A86, 0.9f), LowerLine = Tint.Of(0x8A5E24, 0f),
        LookX = 10f, LookY = 10f,
    };

    private static readonly MouthStyle MouthLook = new()
    {
        Y = 64f, HalfWidth = 50f, UpperLip = 8f, LowerLip = 10f, Rest = -8f, Lift = 2f, Teeth = 7f,
        Upper = Tint.Of(0xB07E30), Lower = Tint.Of(0xD8A84C), Seam = Tint.Of(0x6A4418), Shine = Tint.Of(0xFFF3CC, 0.8f),
        Inside = Tint.Of(0x12303A), Throat = Tint.Of(0x081820), ToothColor = Tint.Of(0xEAFBF8), Tongue = Tint.Of(0xE8823C), TongueLight = Tint.Of(0xFFC070),
    };

    private readonly Head _head = new(new HeadStyle
    {
        JawDrop = 0f,
        Outline =
        [
            0f, -122f, 0f, 0f, 0f, 60f, -120f, 0f, 0f, 0f, 102f, -102f, 0f, 0f, 0f, 122f, -60f, 0f, 0f, 0f, 126f, 0f, 4f, 0f, 0.5f,
            120f, 62f, 10f, 0f, 1f, 98f, 104f, 16f, 0f, 0.4f, 56f, 120f, 20f, 0f, 0f, 0f, 122f, 22f, 0f, 0f,
        ],
    });

    private readonly Head _jaw = new(new HeadStyle { JawDrop = 24f, Outline = [0f, 46f, 30f, 0.9f, 0f, 66f, 48f, 24f, 0.9f, 0f, 100f, 56f, 12f, 0.9f, 0.6f, 106f, 84f, 12f, 1f, 1f, 88f, 116f, 18f, 1f, 0.3f, 50f, 134f, 24f, 1f, 0f, 0f, 137f, 26f, 1f, 0f] });
    private readonly Eye _eye = new(EyeLook);
    private readonly Mouth _mouth = new(MouthLook);
    private readonly Brow _brow = new(new BrowStyle { X = 56f, Y = -72f, HalfWidth = 30f, Weight = 8f, Arch = 6f, Slope = 2f, Travel = 14f, Lift = 6f, Color = BrassDark });
    private readonly Visage _visage;
    private readonly Layer _shelves;
    private readonly Layer _bust;
    private readonly Glow _bulb = new(Tint.Of(0x7AFFF0, 0.8f));
    private readonly Glow _lens = new(Tint.Of(0x40F0F0, 0.4f));
    private readonly Glow _dust = new(Tint.Of(0xFFE2A0, 0.5f));
    private readonly Texture _jawPaint;

    private Unit7(Studio studio)
    {
        _visage = new Visage(studio, _head, new SkinStyle
        {
            Light = Tint.Of(0xFFFDF6), Base = Tint.Of(0xF2E8D8), Dark = Tint.Of(0xB4A8A0), Rim = Tint.Of(0x8AF0E8), RimWidth = 5f,
            Blush = Tint.Of(0xF0907A, 0.5f), BlushX = 88f, BlushY = 36f, BlushSize = 26f, Shade = Tint.Of(0x4A4A60, 0.4f), Fold = Tint.Of(0xA89A86, 0.7f),
        });
        _jawPaint = studio.Gradient(170f, 290f, 350f, 400f, Tint.Of(0xFBF4E8), Tint.Of(0xE4D8C6), Tint.Of(0xA8A09C));
        _shelves = studio.Backdrop(Unit7Art.Shelves);
        _bust = studio.Cutout(0f, 366f, 512f, 530f, Unit7Art.Bust);
    }

    public static GalleryEntry Entry { get; } = new(
        new SketchFace("unit-7", "Unit 7", "A friendly robot librarian: cream ceramic and brass, shuttered lens eyes, a bow tie, shelves of books."),
        new HeadRig(256f, 250f, 146f, 150f, 88f, 400f, 108f, 1.25f),
        MouthLook,
        studio => new Unit7(studio));

    public void Draw(Ink ink)
    {
        _mouth.Pose(ink);
        ink.Draw(_shelves, 0f, 0f);
        DrawDust(ink);
        DrawAntenna(ink);
        ink.Draw(_bust, Neck.Sway(ink), Neck.Rise(ink));
        DrawDials(ink);
        _visage.Begin(ink);
        DrawPlates(ink);
        ink.Unclip();
        DrawJaw(ink);
        DrawSockets(ink);
        _eye.DrawPair(ink);
        DrawLensRings(ink);
        _mouth.Draw(ink);
        _brow.DrawPair(ink);
    }

    public void Dispose()
    {
        _visage.Dispose();
        _shelves.Dispose();
        _bust.Dispose();
        _bulb.Dispose();
        _lens.Dispose();
        _dust.Dispose();
        _jawPaint.Dispose();
    }

    private static void DrawPlates(Ink ink)
    {
        var line = Tint.Of(0xA89A86, 0.8f);
        ink.Dome(0f, 0f).Move(0f, -122f).Line(0f, -64f).Stroke(line, 2.4f);
        ink.Move(-126f, -64f).Quad(-60f, -92f, 0f, -92f).Quad(60f, -92f, 126f, -64f).Stroke(line, 2.4f);
        for (var side = -1; side <= 1; side += 2)
        {
            ink.Dome(side * 104f, -72f).Oval(0f, 0f, 5f, 5f).Fill(Brass);
            ink.Oval(-1.2f, -1.4f, 2f, 1.8f).Fill(BrassLight);
            ink.Dome(0f, 0f);
        }

        ink.Plane(0f, 0f, 40f).Move(-92f, -64f).Curve(-88f, -92f, -70f, -106f, -44f, -110f).Curve(-62f, -98f, -74f, -84f, -80f, -62f).Close().Fill(Tint.Of(0xFFFFFF, 0.9f));
        var sneer = ink.Pose.Mean(Motion.ArkitShape.NoseSneerLeft, Motion.ArkitShape.NoseSneerRight);
        ink.Dome(0f, 16f - (3f * sneer), 8f).Move(-7f, 6f).Line(0f, -10f).Line(7f, 6f).Quad(0f, 11f, -7f, 6f).Close().Fill(Brass);
        ink.Move(-3f, 2f).Line(0f, -6f).Stroke(BrassLight, 1.8f);
    }

    private static void DrawSockets(Ink ink)
    {
        for (var side = -1; side <= 1; side += 2)
        {
            ink.Dome(side * EyeLook.X, EyeLook.Y, -2f);
            ink.Oval(1f, 3f, 41f, 41f).Fill(Tint.Of(0x5A4A50, 0.35f));
            ink.Oval(0f, 0f, 39f, 38.5f).Fill(Brass);
            ink.Oval(0f, 0f, 35f, 34.5f).Fill(EyeLook.Lid);
        }
    }

    private void DrawLensRings(Ink ink)
    {
        for (var side = -1; side <= 1; side += 2)
        {
            ink.Dome(side * EyeLook.X, EyeLook.Y, 3f);
            ink.Oval(0f, 0f, 37f, 36.5f).Stroke(BrassDark, 5.5f);
            ink.Oval(0f, 0f, 38f, 37.5f).Stroke(Brass, 3.4f);
            ink.Move(-36f, -12f).Curve(-31f, -28f, -16f, -37f, 2f, -38f).Stroke(BrassLight, 2.4f);
            var open = 1f - ink.Pose.Sided(Motion.ArkitShape.EyeBlinkLeft, Motion.ArkitShape.EyeBlinkRight, side);
            ink.Opacity = 0.7f * open;
            ink.Glow(_lens, 0f, 4f, 50f, 50f);
            ink.Opacity = 1f;
        }
    }

    private void DrawJaw(Ink ink)
    {
        ink.Plane(0f, 0f, 0f);
        using var shade = _jaw.Path(ink, 0f, 3f, 1.03f);
        using var jaw = _jaw.Path(ink);
        ink.Fill(shade, Tint.Of(0x4A3E48, 0.55f));
        ink.Fill(jaw, _jawPaint);
        ink.Stroke(jaw, Tint.Of(0xA89A86, 0.8f), 1.8f);
        var drop = _jaw.Drop(ink.Pose);
        for (var side = -1; side <= 1; side += 2)
        {
            ink.Plane(side * 88f, 78f + drop, 22f).Oval(0f, 0f, 5f, 5f).Fill(Brass);
            ink.Oval(-1.2f, -1.4f, 2f, 1.8f).Fill(BrassLight);
        }

        ink.Plane(0f, 0f, 40f).Move(-16f, 122f + drop).Line(16f, 122f + drop).Stroke(Tint.Of(0xA89A86, 0.8f), 2.4f);
    }

    private static void DrawDials(Ink ink)
    {
        for (var side = -1; side <= 1; side += 2)
        {
            ink.Plane(side * 126f, -6f, -16f);
            ink.Oval(0f, 0f, 17f, 34f).Fill(BrassDark);
            ink.Oval(-side * 2f, -1f, 14f, 30f).Fill(Brass);
            ink.Oval(-side * 3f, -1f, 8f, 18f).Fill(Tint.Of(0x6A4418));
            ink.Move(-6f, -22f).Quad(0f, -29f, 6f, -23f).Stroke(BrassLight, 2.4f);
        }
    }

    private void DrawAntenna(Ink ink)
    {
        var sway = 3f * MathF.Sin((float)(ink.Pose.Seconds % 3600.0) * 1.9f);
        ink.Plane(0f, 0f, -6f).Move(0f, -112f).Quad(0f, -150f, sway, -172f).Stroke(BrassDark, 6f);
        ink.Move(-1f, -112f).Quad(-1f, -150f, sway - 1f, -172f).Stroke(Brass, 3f);
        ink.Oval(0f, -120f, 20f, 9f).Fill(BrassDark);
        ink.Oval(0f, -122f, 18f, 7f).Fill(Brass);
        var talk = 0.45f + (0.2f * MathF.Sin((float)(ink.Pose.Seconds % 3600.0) * 2.2f)) + Math.Min(0.4f, ink.Pose.Gap * 0.02f);
        ink.Opacity = talk;
        ink.Glow(_bulb, sway, -182f, 46f, 46f);
        ink.Opacity = 1f;
        ink.Oval(sway, -182f, 12f, 12f).Fill(Tint.Mix(Tint.Of(0x3AB8B8), Tint.Of(0xC8FFF8), talk));
        ink.Oval(sway - 4f, -186f, 3.6f, 3f).Fill(SKColors.White);
    }

    private void DrawDust(Ink ink)
    {
        ink.Flat();
        for (var i = 0; i < 12; i++)
        {
            var t = (float)(((ink.Pose.Seconds * 0.02) + (i * 0.083)) % 1.0);
            ink.Opacity = MathF.Sin(t * MathF.PI);
            ink.Glow(_dust, ((i * 97f) % 500f) + (20f * MathF.Sin((t * 9f) + i)), 380f - (340f * t), 3.4f, 3.4f);
        }

        ink.Opacity = 1f;
    }
}
