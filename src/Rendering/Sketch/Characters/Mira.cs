using PersonaAvatar.Rendering.Sketch.Drawing;
using PersonaAvatar.Rendering.Sketch.Parts;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Characters;

/// <summary>Mira: a young astronaut and geologist, curls tied up high, freckles, orange collar, stars behind her.</summary>
internal sealed class Mira : ICharacter
{
    private static readonly SKColor CurlLine = Tint.Of(0x7A4A34, 0.8f);

    private static readonly EyeStyle EyeLook = new()
    {
        X = 48f, Y = -6f, HalfWidth = 30f, Upper = 19f, Lower = 13f, Tilt = -6f, Iris = 17.5f, LashWeight = 5f, LashPoints = 9f,
        IrisDark = Tint.Of(0x2A140C), IrisColor = Tint.Of(0x5E3218), IrisLight = Tint.Of(0xB8743A), Lid = Tint.Of(0x7E452C), Lash = Tint.Of(0x1E0E0E),
        Crease = Tint.Of(0x3E1A14, 0.6f), LowerLine = Tint.Of(0x3E1A14, 0.5f), Shade = Tint.Of(0x4A2040, 0.35f),
    };

    private static readonly MouthStyle MouthLook = new()
    {
        Y = 74f, HalfWidth = 41f, UpperLip = 9.5f, LowerLip = 13f, Rest = -4f, Upper = Tint.Of(0x8E3A40), Lower = Tint.Of(0xB25552), Seam = Tint.Of(0x5E2028),
    };

    private static readonly NoseStyle NoseLook = new()
    {
        Y = 30f, Ball = 12.5f, HalfWidth = 18f, Bridge = 42f, Color = Tint.Of(0x9E5C3E), Shade = Tint.Of(0x4E2018, 0.5f), Light = Tint.Of(0xFFD0A0, 0.6f), Nostril = Tint.Of(0x4A1C18, 0.75f),
    };

    private readonly Head _head = new(new HeadStyle
    {
        Outline =
        [
            0f, -122f, 0f, 0f, 0f, 52f, -112f, 0f, 0f, 0f, 90f, -74f, 0f, 0f, 0f, 97f, -16f, 4f, 0f, 0f,
            95f, 30f, 12f, 0.1f, 0.6f, 82f, 76f, 26f, 0.5f, 1f, 52f, 114f, 36f, 0.9f, 0.3f, 22f, 130f, 42f, 1f, 0f, 0f, 132f, 44f, 1f, 0f,
        ],
    });

    private readonly Eye _eye = new(EyeLook);
    private readonly Mouth _mouth = new(MouthLook);
    private readonly Nose _nose = new(NoseLook);
    private readonly Neck _neck = new(40f, 88f, 46f, 400f);
    private readonly Brow _brow = new(new BrowStyle { X = 49f, Y = -44f, HalfWidth = 29f, Weight = 9f, Arch = 9f, Slope = 1f, Color = Tint.Of(0x24120E) });
    private readonly Curls _puff = new([
        .. Curls.Arc(0f, -176f, 74f, 44f, 0f, 345f, 18, 24f), .. Curls.Arc(0f, -176f, 36f, 22f, 0f, 315f, 8, 26f), 0f, -176f, 30f]);

    private readonly Curls _rim = new(Curls.Arc(0f, -176f, 74f, 44f, 0f, 345f, 18, 24f));
    private readonly Curls _hairline = new(Curls.Arc(0f, -8f, 94f, 108f, 196f, 344f, 17, 13f));
    private readonly Visage _visage;
    private readonly Texture _hair;
    private readonly Layer _space;
    private readonly Layer _suit;
    private readonly Glow _star = new(Tint.Of(0xE8F0FF, 0.9f));

    private Mira(Studio studio)
    {
        _visage = new Visage(studio, _head, new SkinStyle
        {
            Light = Tint.Of(0xB9744E), Base = Tint.Of(0x8E5338), Dark = Tint.Of(0x5C2E28), Rim = Tint.Of(0xE0A0D0), RimWidth = 4.5f,
            Blush = Tint.Of(0xD0503C, 0.36f), BlushX = 58f, BlushY = 38f, Shade = Tint.Of(0x3A1220, 0.55f), Fold = Tint.Of(0x4A1C18, 0.5f),
        });
        _hair = studio.Gradient(150f, 10f, 370f, 260f, Tint.Of(0x5E3626), Tint.Of(0x331A18), Tint.Of(0x1C0E18));
        _space = studio.Backdrop(MiraArt.Space);
        _suit = studio.Cutout(0f, 348f, 512f, 530f, MiraArt.Suit);
    }

    public static GalleryEntry Entry { get; } = new(
        new SketchFace("mira", "Mira", "A young astronaut and geologist: curls tied up high, freckles, an orange suit collar, stars and a red planet."),
        new HeadRig(256f, 252f, 110f, 140f, 88f, 390f, 96f, 1.35f),
        MouthLook,
        studio => new Mira(studio));

    public void Draw(Ink ink)
    {
        _mouth.Pose(ink);
        ink.Draw(_space, 0f, 0f);
        DrawStars(ink);
        DrawPuff(ink);
        ink.Draw(_suit, Neck.Sway(ink), Neck.Rise(ink));
        _neck.Draw(ink, Tint.Of(0x6A3828), _visage.Shade);
        DrawEars(ink);
        _visage.Begin(ink);
        ink.Plane(0f, 0f, 60f).Glow(_visage.Shade, 0f, -100f, 110f, 30f);
        _visage.Sockets(ink, EyeLook, 0.5f);
        DrawFreckles(ink);
        ink.Unclip();
        DrawHairline(ink);
        _visage.Folds(ink, _mouth, MouthLook, NoseLook);
        _mouth.Draw(ink);
        _eye.DrawPair(ink);
        _nose.Draw(ink);
        _brow.DrawPair(ink);
    }

    public void Dispose()
    {
        _visage.Dispose();
        _hair.Dispose();
        _space.Dispose();
        _suit.Dispose();
        _star.Dispose();
    }

    private static void DrawFreckles(Ink ink)
    {
        ReadOnlySpan<float> spots = [26f, 26f, 2f, 35f, 32f, 1.6f, 44f, 25f, 2f, 54f, 31f, 1.7f, 39f, 40f, 1.5f, 62f, 25f, 1.6f, 49f, 41f, 1.4f, 16f, 22f, 1.5f];
        ink.Dome(0f, 0f);
        for (var i = 0; i < spots.Length; i += 3)
        {
            ink.Oval(spots[i], spots[i + 1], spots[i + 2], spots[i + 2]);
            ink.Oval(-spots[i] + 2f, spots[i + 1] + 1f, spots[i + 2], spots[i + 2]);
        }

        ink.Fill(Tint.Of(0x4E2018, 0.6f));
    }

    private void DrawStars(Ink ink)
    {
        ReadOnlySpan<float> at = [52f, 70f, 6f, 128f, 38f, 4f, 190f, 98f, 3.5f, 92f, 150f, 4f, 36f, 236f, 5f, 118f, 262f, 3.5f, 330f, 46f, 4f, 398f, 84f, 6f, 470f, 58f, 4f, 486f, 134f, 4f, 66f, 330f, 4f];
        ink.Flat();
        for (var i = 0; i < at.Length; i += 3)
        {
            var beat = 0.5f + (0.5f * MathF.Sin((float)(ink.Pose.Seconds % 1000.0) * (0.9f + (0.13f * (i % 7))) + i));
            var r = at[i + 2] * (1f + (0.5f * beat));
            ink.Opacity = 0.45f + (0.55f * beat);
            ink.Glow(_star, at[i], at[i + 1], r, r);
            ink.Oval(at[i], at[i + 1], 1.3f, 1.3f).Fill(SKColors.White);
        }

        ink.Opacity = 1f;
    }

    private void DrawPuff(Ink ink)
    {
        ink.Plane(0f, 0f, -46f);
        _rim.Build(ink, 2.5f, 2.5f, -1.5f).Fill(Tint.Of(0xB98AC8, 0.9f));
        ink.Oval(0f, -176f, 74f, 45f).Fill(_hair);
        _rim.Build(ink).Fill(_hair);
        _puff.BuildArcs(ink, 2, 0).Stroke(CurlLine, 2.6f);
        _puff.BuildArcs(ink, 3, 1, 0.4f).Stroke(Tint.Of(0x140810, 0.6f), 2.6f);
        ink.Plane(0f, 0f, -24f).Smooth([0f, -138f, 62f, -124f, 101f, -78f, 106f, -14f, 92f, 34f, -92f, 34f, -106f, -14f, -101f, -78f, -62f, -124f]).Fill(_hair);
        ink.Plane(0f, -132f, -6f).Oval(0f, 0f, 46f, 12f).Fill(Tint.Of(0xF08A3C));
        ink.Move(-40f, -3f).Curve(-20f, -12f, 10f, -12f, 30f, -7f).Stroke(Tint.Of(0xFFD08A), 2.6f);
    }

    private void DrawHairline(Ink ink)
    {
        ink.Plane(0f, 0f, 16f);
        ink.Move(-98f, -10f).Curve(-118f, -70f, -68f, -140f, 0f, -140f).Curve(68f, -140f, 118f, -70f, 98f, -10f)
            .Curve(92f, -58f, 56f, -98f, 0f, -98f).Curve(-56f, -98f, -92f, -58f, -98f, -10f).Close().Fill(_hair);
        _hairline.Build(ink).Fill(_hair);
        _hairline.BuildArcs(ink, 2, 0).Stroke(CurlLine, 2.2f);
    }

    private void DrawEars(Ink ink)
    {
        for (var side = -1; side <= 1; side += 2)
        {
            ink.Plane(side * 96f, 10f, -8f).Oval(0f, 0f, 13f, 21f).Fill(_visage.Skin);
            ink.Move(side * 3f, -10f).Quad(side * 10f, 0f, side * 2f, 10f).Stroke(Tint.Of(0x3E1814, 0.6f), 2.4f);
            ink.Plane(side * 99f, 38f, -8f).Oval(0f, 0f, 4.6f, 4.6f).Fill(Tint.Of(0xF5B84A));
            ink.Oval(-1.4f, -1.4f, 1.6f, 1.6f).Fill(Tint.Of(0xFFF3C4));
        }
    }
}
