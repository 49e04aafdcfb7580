using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch.Drawing;
using PersonaAvatar.Rendering.Sketch.Parts;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Characters;

/// <summary>Earl Grey: a porcelain teapot with a painted moustache and a monocle; his lid bobs like a hat as he speaks.</summary>
internal sealed class EarlGrey : ICharacter
{
    private static readonly EyeStyle EyeLook = new()
    {
        X = 50f, Y = -34f, HalfWidth = 29f, Upper = 21f, Lower = 19f, Tilt = 1f, Roundness = 0.8f, Iris = 18f, LashWeight = 4f, Lift = 0f,
        IrisDark = Tint.Of(0x1E2A5A), IrisColor = Tint.Of(0x3E62B0), IrisLight = Tint.Of(0x96B8F0), Lid = Tint.Of(0xD9DCEA), Lash = Tint.Of(0x2A3A7A),
        Crease = Tint.Of(0x7A86B8, 0.6f), LowerLine = Tint.Of(0x7A86B8, 0.5f), Shade = Tint.Of(0x4A4A80, 0.3f), White = Tint.Of(0xFFFFFF),
    };

    private static readonly MouthStyle MouthLook = new()
    {
        Y = 66f, HalfWidth = 42f, UpperLip = 6f, LowerLip = 11f, Rest = -5f, Lift = 2f, Travel = 15f,
        Upper = Tint.Of(0xC0646E), Lower = Tint.Of(0xDE8A8C), Seam = Tint.Of(0x8E4450), Shine = Tint.Of(0xFFFFFF, 0.6f), Tongue = Tint.Of(0xC85A6A), TongueLight = Tint.Of(0xDC7488),
    };

    private static readonly SKColor Gold = Tint.Of(0xD9A440);
    private static readonly SKColor GoldLight = Tint.Of(0xFFF0BE);

    private readonly Head _body = new(new HeadStyle
    {
        JawDrop = 5f,
        Outline =
        [
            0f, -124f, 16f, 0f, 0f, 60f, -122f, 10f, 0f, 0f, 96f, -106f, 0f, 0f, 0f, 136f, -58f, 0f, 0f, 0.1f, 150f, 8f, 0f, 0.1f, 0.8f,
            134f, 74f, 0f, 0.6f, 1f, 96f, 122f, 6f, 1f, 0.4f, 74f, 140f, 10f, 0f, 0f, 40f, 148f, 14f, 0f, 0f, 0f, 150f, 16f, 0f, 0f,
        ],
    });

    private readonly Eye _eye = new(EyeLook);
    private readonly Mouth _mouth = new(MouthLook);
    private readonly Brow _brow = new(new BrowStyle { X = 52f, Y = -80f, HalfWidth = 27f, Weight = 8f, Arch = 8f, Slope = 4f, Color = Tint.Of(0x2E4A96) });
    private readonly TeapotParts _parts;
    private readonly Visage _visage;
    private readonly Layer _parlour;
    private readonly Layer _saucer;
    private readonly Glow _steam = new(Tint.Of(0xFFFFFF, 0.3f));
    private readonly Glow _fire = new(Tint.Of(0xFFB050, 0.5f));
    private readonly Glow _shine = new(Tint.Of(0xFFFFFF, 0.9f));

    private EarlGrey(Studio studio)
    {
        _visage = new Visage(studio, _body, new SkinStyle
        {
            Light = Tint.Of(0xFFFFFF), Base = Tint.Of(0xF6F3F2), Dark = Tint.Of(0xB4B8D4), Rim = Tint.Of(0xFFC890), RimWidth = 6f,
            Blush = Tint.Of(0xF08A96, 0.5f), BlushX = 88f, BlushY = 26f, BlushSize = 32f, Shade = Tint.Of(0x5A5C96, 0.4f), Fold = Tint.Of(0x8A8CB4, 0.6f),
        });
        _parts = new TeapotParts(studio, _visage.Skin);
        _parlour = studio.Backdrop(EarlGreyArt.Parlour);
        _saucer = studio.Cutout(40f, 420f, 472f, 510f, EarlGreyArt.Saucer);
    }

    public static GalleryEntry Entry { get; } = new(
        new SketchFace("earl-grey", "Earl Grey", "An English porcelain teapot with a painted moustache, a monocle, and a lid that bobs like a hat."),
        new HeadRig(256f, 308f, 164f, 164f, 110f, 452f, 100f, 1.3f) { Turn = 0.8f },
        MouthLook,
        studio => new EarlGrey(studio));

    public void Draw(Ink ink)
    {
        _mouth.Pose(ink);
        ink.Draw(_parlour, 0f, 0f);
        var flicker = 0.7f + (0.3f * MathF.Sin((float)(ink.Pose.Seconds % 3600.0) * 2.3f) * MathF.Sin((float)(ink.Pose.Seconds % 3600.0) * 3.7f));
        ink.Flat().Opacity = flicker;
        ink.Glow(_fire, 470f, 380f, 110f, 120f);
        ink.Opacity = 1f;
        ink.Draw(_saucer, 0f, 0f);
        _parts.DrawArms(ink);
        _visage.Begin(ink);
        DrawPainting(ink);
        ink.Unclip();
        _brow.DrawPair(ink);
        _parts.DrawLid(ink, _mouth.Form.Gap);
        _mouth.Draw(ink);
        DrawMoustache(ink);
        DrawNose(ink);
        _eye.DrawPair(ink);
        DrawMonocle(ink);
        DrawSteam(ink);
    }

    public void Dispose()
    {
        _visage.Dispose();
        _parts.Dispose();
        _parlour.Dispose();
        _saucer.Dispose();
        _steam.Dispose();
        _fire.Dispose();
        _shine.Dispose();
    }

    private static void DrawNose(Ink ink)
    {
        var sneer = ink.Pose.Mean(ArkitShape.NoseSneerLeft, ArkitShape.NoseSneerRight);
        ink.Dome(0f, 12f - (4f * sneer), 12f).Oval(0f, 0f, 12f + (2f * sneer), 10f).Fill(Tint.Of(0xE8E6F0));
        ink.Move(-9f, 5f).Quad(0f, 14f, 9f, 5f).Quad(0f, 10f, -9f, 5f).Close().Fill(Tint.Of(0x9A9CC4, 0.8f));
        ink.Dome(-3.5f, 8f - (4f * sneer), 15f).Oval(0f, 0f, 4f, 3f).Fill(SKColors.White);
    }

    private static void DrawMonocle(Ink ink)
    {
        ink.Dome(EyeLook.X, EyeLook.Y, 16f);
        ink.Oval(0f, 0f, 40f, 38f).Fill(Tint.Of(0xFFFFFF, 0.1f));
        ink.Move(-24f, 12f).Curve(-20f, -16f, -6f, -28f, 8f, -30f).Quad(-8f, -14f, -12f, 20f).Close().Fill(Tint.Of(0xFFFFFF, 0.18f));
        ink.Oval(0f, 0f, 40f, 38f).Stroke(Gold, 4.4f);
        ink.Move(-37f, -10f).Curve(-32f, -28f, -14f, -37f, 6f, -37f).Stroke(GoldLight, 1.6f);
        ink.Move(30f, 25f).Curve(48f, 54f, 50f, 84f, 34f, 120f).Stroke(Gold, 1.8f);
    }

    private void DrawMoustache(Ink ink)
    {
        var form = _mouth.Form;
        var lift = 0.7f * Math.Min(0f, form.Top);
        for (var side = -1; side <= 1; side += 2)
        {
            var width = 0.7f + (0.3f * ((side > 0 ? form.RightX : -form.LeftX) / MouthLook.HalfWidth));
            var curl = lift + (0.7f * (side > 0 ? form.RightY : form.LeftY));
            var foot = MouthLook.Y + form.Top - form.Upper;
            ink.Dome(form.X * 0.5f, 0f, 6f, side);
            ink.Move(0f, 38f + lift).Curve(16f, 30f + lift, 36f * width, 37f + lift, 52f * width, 46f + curl)
                .Curve(66f * width, 52f + curl, 80f * width, 44f + curl, 80f * width, 28f + curl).Curve(80f * width, 20f + curl, 68f * width, 18f + curl, 67f * width, 27f + curl)
                .Curve(78f * width, 20f + curl, 94f * width, 30f + curl, 88f * width, 46f + curl).Curve(82f * width, 66f + curl, 52f * width, 64f + curl, 38f * width, foot - 1f)
                .Curve(26f, foot - 2f, 12f, foot - 1f, 0f, foot - 3f).Close().Fill(Tint.Of(0x2E4A96));
            ink.Move(6f, 42f + lift).Curve(22f, 37f + lift, 40f * width, 45f + curl, 56f * width, 54f + curl).Stroke(Tint.Of(0x86A2E0, 0.8f), 2.2f);
        }
    }

    private void DrawPainting(Ink ink)
    {
        var blue = Tint.Of(0x3E62B0, 0.85f);
        ink.Dome(0f, 0f);
        ink.Move(-120f, 92f).Curve(-60f, 118f, 60f, 118f, 120f, 92f).Stroke(blue, 4f);
        ink.Move(-112f, 102f).Curve(-56f, 127f, 56f, 127f, 112f, 102f).Stroke(Gold, 2.4f);
        for (var side = -1; side <= 1; side += 2)
        {
            ink.Dome(side * 112f, -30f, 0f, side);
            for (var p = 0; p < 5; p++)
            {
                var (sin, cos) = MathF.SinCos(p * MathF.Tau / 5f);
                ink.Oval(8f * cos, 8f * sin, 6f, 6f);
            }

            ink.Fill(blue);
            ink.Oval(0f, 0f, 4f, 4f).Fill(Gold);
            ink.Move(-2f, 14f).Quad(6f, 26f, 2f, 42f).Stroke(blue, 2.4f);
            ink.Oval(9f, 26f, 6f, 3f).Oval(-4f, 34f, 6f, 3f).Fill(blue);
        }

        ink.Plane(0f, 0f, 40f).Glow(_shine, -84f, -76f, 36f, 34f);
    }

    private void DrawSteam(Ink ink)
    {
        ink.Plane(0f, 0f, 0f);
        for (var i = 0; i < 5; i++)
        {
            var t = (float)(((ink.Pose.Seconds * 0.16) + (i * 0.2)) % 1.0);
            ink.Opacity = MathF.Sin(t * MathF.PI);
            ink.Glow(_steam, 214f + (12f * MathF.Sin((5f * t) + i)) + (10f * t), -96f - (110f * t), 12f + (22f * t), 16f + (26f * t));
        }

        ink.Opacity = 1f;
    }
}
