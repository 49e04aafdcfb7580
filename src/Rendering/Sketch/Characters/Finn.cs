using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch.Drawing;
using PersonaAvatar.Rendering.Sketch.Parts;

namespace PersonaAvatar.Rendering.Sketch.Characters;

/// <summary>Finn: a retired lighthouse keeper, white beard, captain's cap, navy jumper, the sea at dusk behind him.</summary>
internal sealed class Finn : ICharacter
{
    private static readonly EyeStyle EyeLook = new()
    {
        X = 47f, Y = -8f, HalfWidth = 26f, Upper = 14f, Lower = 11f, Tilt = 3f, Iris = 14.5f, LashWeight = 3.4f,
        IrisDark = Tint.Of(0x1E3A54), IrisColor = Tint.Of(0x3F7FA8), IrisLight = Tint.Of(0x9AD4E8), Lid = Tint.Of(0xD99A7C),
    };

    private static readonly MouthStyle MouthLook = new()
    {
        Y = 82f, HalfWidth = 42f, UpperLip = 6.5f, LowerLip = 11f, Rest = -6f, Travel = 16f, Lift = 12f, Upper = Tint.Of(0xA8504A), Lower = Tint.Of(0xC87264),
    };

    private static readonly NoseStyle NoseLook = new()
    {
        Y = 32f, Ball = 17f, HalfWidth = 22f, Bridge = 50f, Lift = 26f, Color = Tint.Of(0xE58E72), Shade = Tint.Of(0xA84F40, 0.5f), Nostril = Tint.Of(0x8C4034, 0.6f),
    };

    private readonly Head _head = new(new HeadStyle
    {
        Outline =
        [
            0f, -124f, 0f, 0f, 0f, 54f, -114f, 0f, 0f, 0f, 92f, -74f, 0f, 0f, 0f, 100f, -20f, 4f, 0f, 0f,
            100f, 30f, 12f, 0.1f, 0.5f, 90f, 78f, 24f, 0.5f, 1f, 64f, 116f, 34f, 0.9f, 0.3f, 30f, 134f, 40f, 1f, 0f, 0f, 137f, 42f, 1f, 0f,
        ],
    });

    private readonly Eye _eye = new(EyeLook);
    private readonly Mouth _mouth = new(MouthLook);
    private readonly Nose _nose = new(NoseLook);
    private readonly Neck _neck = new(56f, 90f, 80f, 400f);
    private readonly WhiteBeard _beard;
    private readonly CaptainCap _cap;
    private readonly Brow _brow = new(new BrowStyle { X = 48f, Y = -40f, HalfWidth = 29f, Weight = 11f, Arch = 7f, Slope = 5f, Lift = 8f, Tufts = 4, Color = Tint.Of(0xF4F0EA) });
    private readonly Visage _visage;
    private readonly Layer _sea;
    private readonly Layer _body;
    private readonly Glow _beam = new(Tint.Of(0xFFF2C0, 0.5f));

    private Finn(Studio studio)
    {
        _visage = new Visage(studio, _head, new SkinStyle
        {
            Light = Tint.Of(0xF6C6A2), Base = Tint.Of(0xE3A07C), Dark = Tint.Of(0xB96A56), Rim = Tint.Of(0xFFC890),
            Blush = Tint.Of(0xD9523F, 0.5f), BlushY = 34f, RestingFolds = 0.55f,
        });
        _beard = new WhiteBeard(studio, _head);
        _cap = new CaptainCap(studio);
        _sea = studio.Backdrop(FinnArt.Sea);
        _body = studio.Cutout(0f, 345f, 512f, 530f, FinnArt.Body);
    }

    public static GalleryEntry Entry { get; } = new(
        new SketchFace("finn", "Finn", "A retired Scottish lighthouse keeper: white beard, captain's cap, navy jumper, the sea at dusk behind him."),
        new HeadRig(256f, 234f, 112f, 144f, 88f, 385f, 94f, 1.35f),
        MouthLook,
        studio => new Finn(studio));

    public void Draw(Ink ink)
    {
        _mouth.Pose(ink);
        ink.Draw(_sea, 0f, 0f);
        DrawBeam(ink);
        _neck.Draw(ink, Tint.Of(0xB87058), _visage.Shade);
        ink.Draw(_body, Neck.Sway(ink), Neck.Rise(ink));
        for (var side = -1; side <= 1; side += 2)
        {
            ink.Plane(side * 99f, 6f, -10f).Oval(0f, 0f, 15f, 22f).Fill(_visage.Skin);
            ink.Move(side * 3f, -11f).Quad(side * 11f, 0f, side * 2f, 11f).Stroke(Tint.Of(0x98503E, 0.5f), 2.4f);
        }

        DrawFace(ink);
        _beard.DrawBeard(ink);
        _mouth.Draw(ink);
        _beard.DrawMoustache(ink, _mouth.Form, MouthLook);
        _nose.Draw(ink);
        _brow.DrawPair(ink);
        _cap.Draw(ink);
    }

    public void Dispose()
    {
        _visage.Dispose();
        _beard.Dispose();
        _cap.Dispose();
        _sea.Dispose();
        _body.Dispose();
        _beam.Dispose();
    }

    private void DrawFace(Ink ink)
    {
        _visage.Begin(ink);
        ink.Plane(0f, 0f, 76f).Glow(_visage.Shade, 0f, -74f, 110f, 44f);
        _visage.Sockets(ink, EyeLook, 0.7f);
        ink.Unclip();
        for (var side = -1; side <= 1; side += 2)
        {
            var squint = ink.Pose.Sided(ArkitShape.CheekSquintLeft, ArkitShape.CheekSquintRight, side);
            ink.Dome(side * 47f, -8f, 0f, side);
            ink.Move(28f, -2f).Quad(36f, -6f, 42f - (2f * squint), -9f).Stroke(Tint.Of(0xA05844, 0.5f), 2f);
            ink.Move(29f, 3f).Quad(37f, 3f, 43f, 1f).Stroke(Tint.Of(0xA05844, 0.5f), 2f);
            ink.Move(-14f, 18f - (3f * squint)).Quad(4f, 25f - (4f * squint), 22f, 16f).Stroke(Tint.Of(0xA05844, 0.42f), 2.4f);
        }

        _eye.DrawPair(ink);
    }

    /// <summary>The lamp turns once in nine seconds; its beam sweeps the sky and is brightest when it comes by.</summary>
    private void DrawBeam(Ink ink)
    {
        var (sin, cos) = MathF.SinCos((float)((ink.Pose.Seconds / 9.0 % 1.0) * Math.Tau));
        var (side, near) = (sin < 0f ? -1f : 1f, 0.5f + (0.5f * cos));
        var strength = sin * sin;
        ink.Flat(76f, 176f);
        for (var i = 1; i <= 3; i++)
        {
            var spread = i * (16f + (14f * near));
            ink.Move(0f, -3f * i).Line(side * 900f, -70f - spread).Line(side * 900f, -10f + spread).Line(0f, 3f * i).Close().Fill(Tint.Of(0xFFF2C0, 0.075f * strength));
        }

        ink.Opacity = 0.5f + (0.5f * near);
        ink.Glow(_beam, 0f, 0f, 46f + (20f * near), 46f + (20f * near));
        ink.Opacity = 1f;
    }
}
