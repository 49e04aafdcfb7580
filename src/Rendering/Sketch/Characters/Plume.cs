using PersonaAvatar.Rendering.Sketch.Drawing;
using PersonaAvatar.Rendering.Sketch.Parts;
namespace PersonaAvatar.Rendering.Sketch.Characters;

/// <summary>Professor Plume: an owl with great amber eyes in facial discs, a speaking beak and a mortarboard.</summary>
internal sealed class Plume : ICharacter
{
    private static readonly EyeStyle EyeLook = new()
    {
        X = 57f, Y = -14f, HalfWidth = 41f, Upper = 40f, Lower = 36f, Tilt = 0f, Roundness = 1f, Iris = 33f, Pupil = 0.56f, LashWeight = 5f, Lift = 4f,
        White = Tint.Of(0xFFF6DC), IrisDark = Tint.Of(0x8A4A10), IrisColor = Tint.Of(0xE8952A), IrisLight = Tint.Of(0xFFD870), Shade = Tint.Of(0x4A2010, 0.4f),
        Lid = Tint.Of(0xC89868), Lash = Tint.Of(0x3E2418), Crease = Tint.Of(0x8A5E3A, 0.6f), LowerLine = Tint.Of(0x3E2418, 0.8f), LookX = 8f, LookY = 7f,
    };

    private static readonly MouthStyle MouthLook = new()
    {
        Y = 72f, HalfWidth = 38f, UpperLip = 8f, LowerLip = 15f, Rest = -12f, Lift = 16f, Travel = 14f, Teeth = 0f,
        Upper = Tint.Of(0xF2B440), Lower = Tint.Of(0xD9902A), Seam = Tint.Of(0x8A4A18), Shine = Tint.Of(0xFFF0B8, 0.85f),
        Inside = Tint.Of(0x5A1424), Throat = Tint.Of(0x30081A), Tongue = Tint.Of(0xE0666A), TongueLight = Tint.Of(0xF49A94),
    };

    private readonly Head _head = new(new HeadStyle
    {
        JawDrop = 10f,
        Outline =
        [
            0f, -104f, 0f, 0f, 0f, 48f, -112f, 0f, 0f, 0f, 86f, -126f, -6f, 0f, 0f, 128f, -178f, -14f, 0f, 0f, 126f, -112f, -6f, 0f, 0f, 132f, -54f, 0f, 0f, 0f,
            138f, 10f, 4f, 0f, 0.3f, 126f, 74f, 8f, 0.3f, 1f, 92f, 118f, 14f, 0.8f, 0.5f, 46f, 138f, 18f, 1f, 0f, 0f, 142f, 20f, 1f, 0f,
        ],
    });

    private readonly Eye _eye = new(EyeLook);
    private readonly Beak _beak = new(MouthLook, 46f);
    private readonly Brow _brow = new(new BrowStyle { X = 72f, Y = -68f, HalfWidth = 42f, Weight = 15f, Arch = 7f, Slope = -12f, Lift = 10f, Travel = 14f, Color = Tint.Of(0x5A3824) });
    private readonly Mortarboard _board;
    private readonly FacialDiscs _discs;
    private readonly Visage _visage;
    private readonly Layer _tower;
    private readonly Layer _breast;
    private readonly Glow _candle = new(Tint.Of(0xFFC060, 0.5f));

    private Plume(Studio studio)
    {
        _visage = new Visage(studio, _head, new SkinStyle
        {
            Light = Tint.Of(0xB8855A), Base = Tint.Of(0x8E6040), Dark = Tint.Of(0x57362A), Rim = Tint.Of(0xFFD08A), RimWidth = 5f,
            Blush = Tint.Of(0xE07048, 0.3f), BlushX = 84f, BlushY = 50f, BlushSize = 30f, Shade = Tint.Of(0x2E1414, 0.5f),
        });
        _discs = new FacialDiscs(studio);
        _board = new Mortarboard(studio);
        _tower = studio.Backdrop(PlumeArt.Tower);
        _breast = studio.Cutout(0f, 362f, 512f, 530f, PlumeArt.Breast);
    }

    public static GalleryEntry Entry { get; } = new(
        new SketchFace("plume", "Professor Plume", "An owl professor: great amber eyes, a golden beak, mortarboard and gown in a tower library."),
        new HeadRig(256f, 258f, 156f, 160f, 78f, 400f, 114f, 1.4f),
        MouthLook,
        studio => new Plume(studio));

    public void Draw(Ink ink)
    {
        _beak.Pose(ink);
        ink.Draw(_tower, 0f, 0f);
        DrawCandles(ink);
        ink.Draw(_breast, Neck.Sway(ink), Neck.Rise(ink));
        _visage.Begin(ink);
        DrawCrown(ink);
        ink.Unclip();
        _discs.Draw(ink, _head.Drop(ink.Pose));
        _eye.DrawPair(ink);
        _beak.Draw(ink);
        _brow.DrawPair(ink);
        _board.Draw(ink);
    }

    public void Dispose()
    {
        _visage.Dispose();
        _discs.Dispose();
        _board.Dispose();
        _tower.Dispose();
        _breast.Dispose();
        _candle.Dispose();
    }

    private static void DrawCrown(Ink ink)
    {
        ink.Plane(0f, 0f, 30f);
        for (var row = 0; row < 3; row++)
        {
            for (var i = -4; i <= 4; i++)
            {
                var (x, y) = ((i * 26f) + (row % 2 * 13f), -112f + (row * 18f) + (Math.Abs(i) * 1.5f));
                ink.Move(x - 6f, y).Quad(x, y + 13f, x + 6f, y);
            }
        }

        ink.Stroke(Tint.Of(0xE8BC8A, 0.5f), 2.6f);
        for (var side = -1; side <= 1; side += 2)
        {
            for (var i = 0; i < 5; i++)
            {
                var (x, y) = (side * (126f - (i * 7f)), 40f + (i * 17f));
                ink.Move(x - 6f, y).Quad(x - (side * 2f), y + 13f, x + 6f, y + 2f);
            }
        }

        ink.Stroke(Tint.Of(0xE8BC8A, 0.5f), 2.6f);
    }

    private void DrawCandles(Ink ink)
    {
        var t = (float)(ink.Pose.Seconds % 3600.0);
        ink.Flat().Opacity = 0.7f + (0.2f * MathF.Sin(t * 2.9f)) + (0.1f * MathF.Sin(t * 7.3f));
        ink.Glow(_candle, 60f, 330f, 120f, 120f);
        ink.Opacity = 0.7f + (0.2f * MathF.Sin((t * 2.3f) + 2f)) + (0.1f * MathF.Sin(t * 6.1f));
        ink.Glow(_candle, 470f, 250f, 90f, 90f);
        ink.Opacity = 1f;
    }
}
