using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch.Drawing;
using PersonaAvatar.Rendering.Sketch.Parts;

namespace PersonaAvatar.Rendering.Sketch.Characters;

/// <summary>Pip: a cheeky red apple with a leaf, in a sunlit orchard. The whole body is the face and squashes as it speaks.</summary>
internal sealed class Pip : ICharacter
{
    private static readonly EyeStyle EyeLook = new()
    {
        X = 56f, Y = -18f, HalfWidth = 37f, Upper = 27f, Lower = 27f, Tilt = 0f, Roundness = 1f, Iris = 23f, Pupil = 0.58f, LashWeight = 4.5f, Lift = 2f,
        IrisDark = Tint.Of(0x2E3A12), IrisColor = Tint.Of(0x6E9A2C), IrisLight = Tint.Of(0xB8DC62), Lid = Tint.Of(0xC22F2C), Lash = Tint.Of(0x5C1018),
        Crease = Tint.Of(0x7A1420, 0.6f), LowerLine = Tint.Of(0x7A1420, 0.4f), LookX = 12f, LookY = 11f,
    };

    private static readonly MouthStyle MouthLook = new()
    {
        Y = 66f, HalfWidth = 50f, UpperLip = 6f, LowerLip = 9f, Rest = -9f, Smirk = 9f, Travel = 18f, Lift = 2f, Teeth = 8f,
        Upper = Tint.Of(0xA31E26), Lower = Tint.Of(0xE0524A), Seam = Tint.Of(0x741420), Shine = Tint.Of(0xFFC8B8, 0.6f), Inside = Tint.Of(0x4A0A1A), Tongue = Tint.Of(0xF07C92), TongueLight = Tint.Of(0xFFA8B4),
    };

    private static readonly NoseStyle NoseLook = new() { Y = 22f, HalfWidth = 22f };

    private readonly Head _body = new(new HeadStyle
    {
        JawDrop = 12f,
        Outline =
        [
            0f, -122f, 10f, 0f, 0f, 34f, -140f, 0f, 0f, 0f, 84f, -148f, 0f, 0f, 0f, 136f, -116f, 0f, 0f, 0f, 160f, -50f, 0f, 0f, 0.2f,
            157f, 24f, 0f, 0.2f, 0.9f, 132f, 96f, 4f, 0.6f, 1f, 94f, 148f, 8f, 1f, 0.4f, 48f, 166f, 10f, 1f, 0f, 0f, 156f, 12f, 1f, 0f,
        ],
    });

    private readonly Eye _eye = new(EyeLook);
    private readonly Mouth _mouth = new(MouthLook);
    private readonly Brow _brow = new(new BrowStyle { X = 58f, Y = -70f, HalfWidth = 30f, Weight = 10f, Arch = 9f, Slope = 2f, Travel = 15f, Color = Tint.Of(0x7A1420) });
    private readonly Visage _visage;
    private readonly Texture _leaf;
    private readonly Layer _orchard;
    private readonly Glow _gold = new(Tint.Of(0xFFC24A, 0.75f));
    private readonly Glow _shine = new(Tint.Of(0xFFFFFF, 0.75f));
    private readonly Glow _hollow = new(Tint.Of(0x6A0E18, 0.9f));
    private readonly Glow _sun = new(Tint.Of(0xFFFBD0, 0.4f), 0.6f);

    private Pip(Studio studio)
    {
        _visage = new Visage(studio, _body, new SkinStyle
        {
            Light = Tint.Of(0xF4604A), Base = Tint.Of(0xDB3232), Dark = Tint.Of(0x9E1A30), Rim = Tint.Of(0xFFC27A), RimWidth = 6f,
            Blush = Tint.Of(0xFF8A5A, 0.75f), BlushX = 100f, BlushY = 40f, BlushSize = 40f, Shade = Tint.Of(0x6A0E2A, 0.5f), Fold = Tint.Of(0x861824, 0.6f),
        });
        _leaf = studio.Gradient(270f, 40f, 380f, 130f, Tint.Of(0xB4DC5A), Tint.Of(0x6CB040), Tint.Of(0x3E8434));
        _orchard = studio.Backdrop(PipArt.Orchard);
    }

    public static GalleryEntry Entry { get; } = new(
        new SketchFace("pip", "Pip", "A cheeky red apple with a leaf and a stem, talking in a sunlit orchard."),
        new HeadRig(256f, 292f, 172f, 176f, 120f, 450f, 112f, 1.35f) { Turn = 0.9f },
        MouthLook,
        studio => new Pip(studio));

    public void Draw(Ink ink)
    {
        _mouth.Pose(ink);
        ink.Draw(_orchard, 0f, 0f);
        DrawSun(ink);
        _visage.Begin(ink);
        DrawSkin(ink);
        ink.Unclip();
        DrawStem(ink);
        _visage.Folds(ink, _mouth, MouthLook, NoseLook);
        _mouth.Draw(ink);
        DrawNose(ink);
        _eye.DrawPair(ink);
        _brow.DrawPair(ink);
    }

    public void Dispose()
    {
        _visage.Dispose();
        _leaf.Dispose();
        _orchard.Dispose();
        _gold.Dispose();
        _shine.Dispose();
        _hollow.Dispose();
        _sun.Dispose();
    }

    private static void DrawNose(Ink ink)
    {
        var sneer = ink.Pose.Mean(ArkitShape.NoseSneerLeft, ArkitShape.NoseSneerRight);
        ink.Dome(0f, 20f - (4f * sneer), 10f).Oval(0f, 0f, 11f + (2f * sneer), 8f).Fill(Tint.Of(0xF4705A));
        ink.Dome(0f, 20f - (4f * sneer), 13f).Oval(-3f, -3f, 4f, 2.6f).Fill(Tint.Of(0xFFE0D0, 0.8f));
        ink.Dome(0f, 20f - (4f * sneer), 6f).Move(-9f, 6f).Quad(0f, 12f, 9f, 6f).Stroke(Tint.Of(0x861824, 0.6f), 2.4f);
    }

    private void DrawSun(Ink ink)
    {
        ReadOnlySpan<float> at = [60f, 150f, 26f, 130f, 90f, 18f, 30f, 250f, 20f, 440f, 130f, 22f, 480f, 220f, 28f, 400f, 60f, 16f, 90f, 350f, 16f, 470f, 330f, 18f];
        ink.Flat();
        for (var i = 0; i < at.Length; i += 3)
        {
            var t = ((float)(ink.Pose.Seconds % 3600.0) * (0.16f + (0.02f * (i % 4)))) + i;
            ink.Opacity = 0.6f + (0.4f * MathF.Sin(t * 2f));
            ink.Glow(_sun, at[i] + (12f * MathF.Sin(t)), at[i + 1] + (8f * MathF.Cos(t)), at[i + 2], at[i + 2]);
        }

        ink.Opacity = 1f;
    }

    private void DrawSkin(Ink ink)
    {
        ink.Plane(0f, 0f, 30f).Glow(_gold, 30f, 150f, 120f, 44f);
        ink.Opacity = 0.55f;
        ink.Glow(_gold, -118f, -40f, 50f, 90f);
        ink.Opacity = 1f;
        ink.Glow(_hollow, 0f, -132f, 74f, 34f);
        ink.Dome(0f, 0f);
        ReadOnlySpan<float> dots = [-120f, -70f, -96f, 96f, 118f, -60f, 104f, 88f, -60f, 122f, 66f, 124f, -10f, 132f, 132f, 10f, -134f, 16f, -20f, -98f, 26f, -92f, 84f, -108f];
        for (var i = 0; i < dots.Length; i += 2)
        {
            ink.Oval(dots[i], dots[i + 1], 2.4f, 3f);
        }

        ink.Fill(Tint.Of(0xFFD08A, 0.55f));
        ink.Plane(0f, 0f, 60f);
        ink.Glow(_shine, -92f, -92f, 46f, 30f);
        ink.Move(-128f, -64f).Curve(-124f, -96f, -104f, -118f, -76f, -124f).Curve(-94f, -108f, -108f, -92f, -112f, -62f).Curve(-114f, -54f, -128f, -54f, -128f, -64f).Close()
            .Fill(Tint.Of(0xFFFFFF, 0.55f));
    }

    private void DrawStem(Ink ink)
    {
        var sway = 4f * MathF.Sin((float)(ink.Pose.Seconds % 3600.0) * 1.3f);
        ink.Plane(0f, 0f, 16f).Move(-8f, -118f).Curve(-6f, -150f, -8f, -168f, -16f, -190f).Quad(-8f, -200f, 2f, -194f).Curve(8f, -168f, 8f, -148f, 8f, -118f).Quad(0f, -112f, -8f, -118f).Close()
            .Fill(Tint.Of(0x7A4A2A));
        ink.Move(-6f, -184f).Curve(0f, -164f, 0f, -148f, -1f, -126f).Stroke(Tint.Of(0xB98A5A, 0.8f), 3f);
        ink.Plane(0f, 0f, 26f).Move(4f, -160f).Curve(20f, -204f + sway, 74f, -214f + sway, 116f, -182f + (2f * sway)).Curve(88f, -142f + sway, 40f, -138f, 4f, -160f).Close().Fill(_leaf);
        ink.Move(6f, -160f).Curve(36f, -178f + sway, 70f, -186f + sway, 104f, -181f + (1.8f * sway)).Stroke(Tint.Of(0xE4F4A8, 0.8f), 2.6f);
        ink.Move(44f, -176f + (0.6f * sway)).Quad(54f, -190f + sway, 66f, -196f + sway).Stroke(Tint.Of(0xE4F4A8, 0.5f), 2f);
        ink.Move(58f, -179f + (0.8f * sway)).Quad(66f, -168f + sway, 78f, -162f + sway).Stroke(Tint.Of(0x2E6E2C, 0.5f), 2f);
    }
}
