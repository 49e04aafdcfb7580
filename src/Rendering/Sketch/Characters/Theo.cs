using PersonaAvatar.Rendering.Sketch.Drawing;
using PersonaAvatar.Rendering.Sketch.Parts;

namespace PersonaAvatar.Rendering.Sketch.Characters;

/// <summary>Theo: a jazz pianist, round afro, round glasses, stubble, mustard roll-neck, club lights.</summary>
internal sealed class Theo : ICharacter
{
    private static readonly EyeStyle EyeLook = new()
    {
        X = 48f, Y = -6f, HalfWidth = 28f, Upper = 15.5f, Lower = 12f, Tilt = 1f, Iris = 15.5f, LashWeight = 4f,
        IrisDark = Tint.Of(0x24120C), IrisColor = Tint.Of(0x4E2C18), IrisLight = Tint.Of(0x9A6236), Lid = Tint.Of(0x9A5A3C), Lash = Tint.Of(0x1E100E),
        Crease = Tint.Of(0x4A2018, 0.55f), LowerLine = Tint.Of(0x4A2018, 0.45f), Shade = Tint.Of(0x3A1A40, 0.4f),
    };

    private static readonly MouthStyle MouthLook = new()
    {
        Y = 78f, HalfWidth = 42f, UpperLip = 9f, LowerLip = 12.5f, Rest = -4f, Upper = Tint.Of(0x8E4840), Lower = Tint.Of(0xAE6456), Seam = Tint.Of(0x5C2826),
    };

    private static readonly NoseStyle NoseLook = new()
    {
        Y = 34f, Ball = 15f, HalfWidth = 22f, Bridge = 46f, Color = Tint.Of(0xB87452), Shade = Tint.Of(0x5A281C, 0.5f), Light = Tint.Of(0xFFD8B0, 0.55f), Nostril = Tint.Of(0x5A241C, 0.75f),
    };

    private readonly Head _head = new(new HeadStyle
    {
        Outline =
        [
            0f, -124f, 0f, 0f, 0f, 54f, -114f, 0f, 0f, 0f, 90f, -76f, 0f, 0f, 0f, 97f, -18f, 4f, 0f, 0f,
            96f, 32f, 12f, 0.1f, 0.5f, 87f, 80f, 26f, 0.5f, 1f, 66f, 116f, 34f, 0.9f, 0.3f, 34f, 136f, 42f, 1f, 0f, 0f, 140f, 44f, 1f, 0f,
        ],
    });

    private readonly Eye _eye = new(EyeLook);
    private readonly Mouth _mouth = new(MouthLook);
    private readonly Nose _nose = new(NoseLook);
    private readonly Neck _neck = new(50f, 92f, 58f, 398f);
    private readonly Brow _brow = new(new BrowStyle { X = 50f, Y = -45f, HalfWidth = 30f, Weight = 10f, Arch = 6f, Slope = 3f, Lift = 6f, Color = Tint.Of(0x1C100E) });
    private readonly Spectacles _glasses = new(new SpectaclesStyle
    {
        X = 49f, Y = -2f, RadiusX = 40f, RadiusY = 38f, Depth = 98f, Weight = 5f, EarX = 98f, Frame = Tint.Of(0x2A1A22), FrameLight = Tint.Of(0xE88AB0, 0.7f),
    });

    private readonly Curls _afro = new([
        .. Curls.Arc(0f, -62f, 128f, 112f, 152f, 388f, 24, 26f), .. Curls.Arc(0f, -62f, 92f, 80f, 170f, 370f, 13, 34f)]);

    private readonly Curls _rim = new(Curls.Arc(0f, -62f, 128f, 112f, 152f, 388f, 24, 26f));
    private readonly Curls _hairline = new(Curls.Arc(0f, -14f, 96f, 100f, 190f, 350f, 19, 11f));
    private readonly Visage _visage;
    private readonly Texture _hair;
    private readonly Layer _club;
    private readonly Layer _body;
    private readonly Glow _amber = new(Tint.Of(0xFFB050, 0.42f), 0.7f);
    private readonly Glow _rose = new(Tint.Of(0xFF6A9A, 0.36f), 0.7f);
    private readonly Glow _teal = new(Tint.Of(0x60D0E8, 0.36f), 0.7f);
    private readonly Glow _stubble = new(Tint.Of(0x2A1420, 0.5f));

    private Theo(Studio studio)
    {
        _visage = new Visage(studio, _head, new SkinStyle
        {
            Light = Tint.Of(0xD9946A), Base = Tint.Of(0xB06C4A), Dark = Tint.Of(0x6E3830), Rim = Tint.Of(0x8AD8F0), RimWidth = 4.5f,
            Blush = Tint.Of(0xD0503C, 0.3f), Shade = Tint.Of(0x401828, 0.55f), Fold = Tint.Of(0x5A241C, 0.5f), RestingFolds = 0.15f,
        });
        _hair = studio.Gradient(120f, 40f, 390f, 260f, Tint.Of(0x5A3040), Tint.Of(0x2A1824), Tint.Of(0x140C1C));
        _club = studio.Backdrop(TheoArt.Club);
        _body = studio.Cutout(0f, 344f, 512f, 530f, TheoArt.Body);
    }

    public static GalleryEntry Entry { get; } = new(
        new SketchFace("theo", "Theo", "A jazz pianist: round afro, round glasses, stubble, a mustard roll-neck, the lights of a late club."),
        new HeadRig(256f, 240f, 110f, 144f, 88f, 388f, 96f, 1.35f),
        MouthLook,
        studio => new Theo(studio));

    public void Draw(Ink ink)
    {
        _mouth.Pose(ink);
        ink.Draw(_club, 0f, 0f);
        DrawBokeh(ink);
        DrawAfro(ink);
        _neck.Draw(ink, Tint.Of(0x84492F), _visage.Shade);
        ink.Draw(_body, Neck.Sway(ink), Neck.Rise(ink));
        for (var side = -1; side <= 1; side += 2)
        {
            ink.Plane(side * 97f, 8f, -8f).Oval(0f, 0f, 14f, 22f).Fill(_visage.Skin);
            ink.Move(side * 3f, -11f).Quad(side * 11f, 0f, side * 2f, 11f).Stroke(Tint.Of(0x4E2018, 0.6f), 2.4f);
        }

        DrawFace(ink);
        DrawHairline(ink);
        _visage.Folds(ink, _mouth, MouthLook, NoseLook);
        _mouth.Draw(ink);
        _eye.DrawPair(ink);
        _nose.Draw(ink);
        _brow.DrawPair(ink);
        _glasses.Draw(ink);
    }

    public void Dispose()
    {
        _visage.Dispose();
        _hair.Dispose();
        _club.Dispose();
        _body.Dispose();
        _amber.Dispose();
        _rose.Dispose();
        _teal.Dispose();
        _stubble.Dispose();
    }

    private void DrawFace(Ink ink)
    {
        var drop = _head.Drop(ink.Pose);
        _visage.Begin(ink);
        ink.Plane(0f, 0f, 60f).Glow(_visage.Shade, 0f, -96f, 110f, 32f);
        _visage.Sockets(ink, EyeLook, 0.55f);
        ink.Plane(0f, 0f, 50f);
        ink.Glow(_stubble, 0f, 122f + drop, 92f, 52f);
        ink.Glow(_stubble, -84f, 84f + (0.5f * drop), 40f, 66f);
        ink.Glow(_stubble, 84f, 84f + (0.5f * drop), 40f, 66f);
        ink.Opacity = 0.55f;
        ink.Dome(0f, 0f).Glow(_stubble, 34f, 63f, 44f, 15f);
        ink.Glow(_stubble, -34f, 63f, 44f, 15f);
        ink.Opacity = 1f;
        ink.Unclip();
    }

    private void DrawBokeh(Ink ink)
    {
        ReadOnlySpan<float> at = [48f, 84f, 30f, 116f, 46f, 18f, 70f, 200f, 22f, 22f, 270f, 26f, 150f, 130f, 14f, 410f, 60f, 28f, 470f, 120f, 20f, 380f, 130f, 14f, 486f, 220f, 30f, 430f, 300f, 18f, 350f, 30f, 16f, 100f, 300f, 16f];
        ink.Flat();
        for (var i = 0; i < at.Length; i += 3)
        {
            var t = ((float)(ink.Pose.Seconds % 3600.0) * (0.12f + (0.02f * (i % 4)))) + i;
            ink.Opacity = 0.65f + (0.35f * MathF.Sin(t * 1.7f));
            ink.Glow((i / 3 % 3) switch { 0 => _amber, 1 => _rose, _ => _teal }, at[i] + (9f * MathF.Sin(t)), at[i + 1] + (7f * MathF.Cos(t * 0.8f)), at[i + 2], at[i + 2]);
        }

        ink.Opacity = 1f;
    }

    private void DrawAfro(Ink ink)
    {
        ink.Plane(0f, 0f, -30f);
        _rim.Build(ink, 2f, 3f, -1f).Fill(Tint.Of(0x6AB8D8, 0.85f));
        ink.Oval(0f, -62f, 118f, 104f).Fill(_hair);
        _rim.Build(ink).Fill(_hair);
        _afro.BuildArcs(ink, 1, 0, 0.45f).Stroke(Tint.Of(0x7A4656, 0.5f), 2.5f);
    }

    private void DrawHairline(Ink ink)
    {
        ink.Plane(0f, 0f, 20f);
        ink.Move(-100f, 6f).Curve(-132f, -70f, -76f, -148f, 0f, -148f).Curve(76f, -148f, 132f, -70f, 100f, 6f)
            .Curve(92f, -56f, 56f, -90f, 0f, -92f).Curve(-56f, -90f, -92f, -56f, -100f, 6f).Close().Fill(_hair);
        _hairline.Build(ink).Fill(_hair);
        _hairline.BuildArcs(ink, 2, 0, 0.55f).Stroke(Tint.Of(0x7A4656, 0.5f), 2f);
    }
}
