using PersonaAvatar.Rendering.Sketch.Drawing;
using PersonaAvatar.Rendering.Sketch.Parts;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Characters;

/// <summary>Nonna Rosa: silver bun, round cheeks, gold glasses, a flowered apron in a sunny kitchen.</summary>
internal sealed class Rosa : ICharacter
{
    private static readonly SKColor HairDark = Tint.Of(0xA29AA6);
    private static readonly SKColor HairLine = Tint.Of(0x8E8494, 0.55f);
    private static readonly SKColor HairLight = Tint.Of(0xFFFBF4, 0.75f);

    private static readonly EyeStyle EyeLook = new()
    {
        X = 51f, Y = -4f, HalfWidth = 29f, Upper = 17f, Lower = 13f, Tilt = 1f, Iris = 17f,
        IrisColor = Tint.Of(0x6B4A2B), IrisLight = Tint.Of(0xB98A4E), Lid = Tint.Of(0xE9A786), LashPoints = 7f, LashWeight = 3.6f,
    };

    private static readonly MouthStyle MouthLook = new()
    {
        Y = 77f, HalfWidth = 41f, Upper = Tint.Of(0xC2524E), Lower = Tint.Of(0xD96A62), Rest = -5f, UpperLip = 7.5f, LowerLip = 11f,
    };

    private static readonly NoseStyle NoseLook = new()
    {
        Y = 34f, Ball = 14f, HalfWidth = 18f, Color = Tint.Of(0xEE9F7E), Shade = Tint.Of(0xB85A44, 0.5f), Nostril = Tint.Of(0x9A4434, 0.6f),
    };

    private readonly Head _head = new(new HeadStyle
    {
        Outline =
        [
            0f, -120f, 0f, 0f, 0f, 52f, -110f, 0f, 0f, 0f, 90f, -70f, 0f, 0f, 0f, 102f, -14f, 4f, 0f, 0f,
            106f, 34f, 12f, 0.12f, 0.6f, 92f, 80f, 24f, 0.5f, 1f, 60f, 114f, 34f, 0.88f, 0.4f, 26f, 130f, 40f, 1f, 0f, 0f, 133f, 42f, 1f, 0f,
        ],
    });

    private readonly Eye _eye = new(EyeLook);
    private readonly Mouth _mouth = new(MouthLook);
    private readonly Nose _nose = new(NoseLook);
    private readonly Brow _brow = new(new BrowStyle { X = 51f, Y = -47f, HalfWidth = 26f, Weight = 7f, Arch = 9f, Slope = 5f, Color = Tint.Of(0xA69A9E) });
    private readonly Spectacles _glasses = new(new SpectaclesStyle { X = 51f, Y = 2f, RadiusX = 42f, RadiusY = 37f, Depth = 98f, Weight = 3.6f, EarX = 102f });
    private readonly Neck _neck = new(44f, 90f, 66f, 396f);
    private readonly Visage _visage;
    private readonly Texture _silver;
    private readonly Layer _kitchen;
    private readonly Layer _body;
    private readonly Glow _steam = new(Tint.Of(0xFFF6DC, 0.32f));

    private Rosa(Studio studio)
    {
        _visage = new Visage(studio, _head, new SkinStyle { BlushSize = 38f, BlushY = 44f, RestingFolds = 0.5f, Rim = Tint.Of(0xFFE9C0) });
        _silver = studio.Gradient(150f, 60f, 380f, 330f, Tint.Of(0xFFFDF6), Tint.Of(0xE2DCE0), Tint.Of(0xA9A0AE));
        _kitchen = studio.Backdrop(RosaArt.Kitchen);
        _body = studio.Cutout(0f, 370f, 512f, 530f, RosaArt.Body);
    }

    public static GalleryEntry Entry { get; } = new(
        new SketchFace("rosa", "Nonna Rosa", "A warm Italian grandmother: silver bun, round cheeks, gold glasses, a flowered apron in a sunny kitchen."),
        new HeadRig(256f, 236f, 112f, 142f, 88f, 380f, 102f, 1.3f),
        MouthLook,
        studio => new Rosa(studio));

    public void Draw(Ink ink)
    {
        var pose = ink.Pose;
        _mouth.Pose(ink);
        ink.Draw(_kitchen, 0f, 0f);
        ink.Flat();
        for (var i = 0; i < 3; i++)
        {
            var t = (float)(((pose.Seconds * 0.09) + (i * 0.37)) % 1.0);
            ink.Opacity = MathF.Sin(t * MathF.PI);
            ink.Glow(_steam, 413f + (10f * MathF.Sin((6f * t) + i)), 92f - (70f * t), 14f + (16f * t), 20f + (18f * t));
        }

        ink.Opacity = 1f;
        DrawBackHair(ink);
        _neck.Draw(ink, Tint.Of(0xD58C6C), _visage.Shade);
        ink.Draw(_body, Neck.Sway(ink), Neck.Rise(ink));
        DrawEars(ink);
        _visage.Begin(ink);
        ink.Opacity = 0.9f;
        ink.Plane(0f, 0f, 70f).Glow(_visage.Shade, 0f, -96f, 104f, 34f);
        ink.Opacity = 1f;
        _visage.Sockets(ink, EyeLook, 0.4f);
        ink.Unclip();
        _visage.Folds(ink, _mouth, MouthLook, NoseLook);
        _mouth.Draw(ink);
        _eye.DrawPair(ink);
        _nose.Draw(ink);
        DrawFringe(ink);
        _brow.DrawPair(ink);
        _glasses.Draw(ink);
    }

    public void Dispose()
    {
        _visage.Dispose();
        _silver.Dispose();
        _kitchen.Dispose();
        _body.Dispose();
        _steam.Dispose();
    }

    private void DrawBackHair(Ink ink)
    {
        ink.Plane(0f, -150f, -30f).Oval(0f, 0f, 50f, 42f).Fill(_silver);
        ink.Move(-34f, 12f).Curve(-30f, -26f, 20f, -34f, 34f, -4f).Stroke(HairLine, 3f);
        ink.Move(-20f, 20f).Curve(-18f, -8f, 14f, -16f, 20f, 8f).Stroke(HairLine, 3f);
        ink.Move(-36f, -8f).Curve(-24f, -34f, 4f, -38f, 18f, -34f).Stroke(HairLight, 4f);
        ink.Plane(0f, 0f, -24f)
            .Smooth([0f, -136f, 70f, -124f, 112f, -74f, 118f, -6f, 108f, 50f, 84f, 84f, -84f, 84f, -108f, 50f, -118f, -6f, -112f, -74f, -70f, -124f]);
        ink.Fill(HairDark);
    }

    private void DrawEars(Ink ink)
    {
        for (var side = -1; side <= 1; side += 2)
        {
            ink.Plane(side * 101f, 12f, -8f).Oval(0f, 0f, 15f, 23f).Fill(_visage.Skin);
            ink.Move(side * 3f, -12f).Quad(side * 12f, 0f, side * 2f, 12f).Stroke(Tint.Of(0xB5674E, 0.5f), 2.4f);
            ink.Plane(side * 104f, 42f, -8f).Oval(0f, 0f, 6.5f, 6.5f).Fill(Tint.Of(0xE0A93A));
            ink.Oval(-2f, -2f, 2.4f, 2.2f).Fill(Tint.Of(0xFFF3C4));
        }
    }

    private void DrawFringe(Ink ink)
    {
        ink.Plane(0f, 0f, 34f)
            .Move(-6f, -98f)
            .Curve(40f, -96f, 84f, -70f, 98f, -18f)
            .Curve(104f, 10f, 114f, 6f, 114f, -24f)
            .Curve(116f, -86f, 72f, -138f, 6f, -140f)
            .Curve(-70f, -140f, -116f, -88f, -114f, -24f)
            .Curve(-114f, 4f, -104f, 10f, -98f, -14f)
            .Curve(-88f, -60f, -58f, -92f, -6f, -98f).Close().Fill(_silver);
        ink.Move(0f, -102f).Curve(44f, -104f, 84f, -80f, 102f, -30f).Stroke(HairLine, 2.6f);
        ink.Move(4f, -114f).Curve(48f, -118f, 92f, -86f, 108f, -36f).Stroke(HairLine, 2.6f);
        ink.Move(-12f, -103f).Curve(-52f, -102f, -88f, -74f, -102f, -26f).Stroke(HairLine, 2.6f);
        ink.Move(-14f, -116f).Curve(-56f, -116f, -94f, -82f, -108f, -34f).Stroke(HairLine, 2.6f);
        ink.Move(-20f, -130f).Curve(-58f, -126f, -92f, -98f, -104f, -56f).Stroke(HairLight, 4f);
    }
}
