using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Birds: they speak with beaks.</summary>
internal static class Birds
{
    private static readonly SKColor Amber = Tint.Of(0xF2B440);

    private static Blueprint Of(SketchPlan plan, string half, SKColor beak, float ridge, float width, float scale = 0.96f, float eyeY = -26f, float mouthY = 62f, float eyeX = 56f)
    {
        var face = AnimalFace.Of(plan, half, scale, eyeY, mouthY, eyeX);
        return face with
        {
            BeakRidge = ridge,
            Rig = face.Rig with { MouthGain = 1.4f },
            Mouth = face.Mouth with
            {
                HalfWidth = width, LowerLip = 14f, Rest = -8f, Lift = 18f, Teeth = 0f, Upper = beak, Lower = Pigment.Darker(beak, 0.16f), Seam = Pigment.Darker(beak, 0.5f), Shine = Tint.Fade(Pigment.Lighter(beak, 0.7f), 0.85f),
            },
            Eye = face.Eye with { Tilt = -2f, Upper = 31f * scale, Lower = 28f * scale, Roundness = 1f },
        };
    }

    private static Piece Crown(SKColor coat) =>
        Art.Line("M-64 -96 Q-58 -84 -52 -96 M-38 -100 Q-32 -88 -26 -100 M-12 -102 Q-6 -90 0 -102 M14 -102 Q20 -90 26 -102 M40 -100 Q46 -88 52 -98 M-50 -82 Q-44 -70 -38 -82 M-24 -84 Q-18 -72 -12 -84 M2 -84 Q8 -72 14 -84 M28 -84 Q34 -72 40 -82", Tint.Fade(Pigment.Lighter(coat, 0.5f), 0.6f), 2.6f, 40f);

    public static Blueprint Owl(SketchPlan plan)
    {
        var (coat, disc) = (plan.Coat.Main, plan.Coat.Second);
        var face = Of(plan, Outlines.Half(0f, -104f, 48f, -112f, 86f, -126f, 124f, -166f, 126f, -112f, 132f, -54f, 138f, 10f, 126f, 74f, 92f, 118f, 46f, 138f, 0f, 142f), Amber, 44f, 34f, 1.04f, -14f, 72f);
        return face with
        {
            Marks =
            [
                Art.Mark(Outlines.Round(0f, -66f, 36f, -90f, 86f, -86f, 124f, -46f, 130f, 6f, 114f, 58f, 80f, 98f, 36f, 122f, 0f, 128f, -36f, 122f, -80f, 98f, -114f, 58f, -130f, 6f, -124f, -46f, -86f, -86f, -36f, -90f), Pigment.Darker(coat, 0.4f)) with { Jaw = true },
                Art.Mark(Outlines.Round(0f, -58f, 36f, -82f, 84f, -78f, 118f, -42f, 124f, 6f, 108f, 54f, 76f, 92f, 34f, 114f, 0f, 120f, -34f, 114f, -76f, 92f, -108f, 54f, -124f, 6f, -118f, -42f, -84f, -78f, -36f, -82f), disc) with { Jaw = true },
                Art.Marks("O 60 -12 52 52", Tint.Fade(Pigment.Darker(disc, 0.3f), 0.4f)),
                Crown(coat),
            ],
            Eye = face.Eye with { HalfWidth = 41f, Upper = 40f, Lower = 36f, Iris = 33f, White = Tint.Of(0xFFF6DC), IrisColor = plan.Iris ?? Tint.Of(0xE8952A), IrisDark = Pigment.Darker(plan.Iris ?? Tint.Of(0xB86A14), 0.4f), IrisLight = Tint.Of(0xFFD870), LookX = 8f, LookY = 7f, Lid = Pigment.Darker(disc, 0.18f) },
            Brow = face.Brow with { X = 70f, Y = -70f, HalfWidth = 42f, Weight = 14f, Slope = -12f, Color = Pigment.Darker(coat, 0.45f) },
            Anchors = face.Anchors with { HatY = -92f, HatHalf = 96f, NeckY = 150f, NeckHalf = 90f },
        };
    }

    public static Blueprint Parrot(SketchPlan plan)
    {
        var (coat, patch) = (plan.Coat.Main, plan.Coat.Second);
        var face = Of(plan, Outlines.Half(0f, -122f, 56f, -116f, 98f, -82f, 116f, -30f, 118f, 26f, 104f, 80f, 70f, 122f, 34f, 138f, 0f, 140f), Tint.Of(0x3A363E), 64f, 40f, 0.92f, -26f, 62f, 60f);
        return face with
        {
            Marks = [Art.Marks("M28 -50 C50 -76 104 -60 108 -16 C108 30 76 46 50 34 C28 18 20 -20 28 -50 Z", Tint.Of(0xFBF4E8)), Art.Soft(0f, 130f, 90f, 40f, patch), Crown(coat)],
            Far = [Art.Fill("M-110 60 C-150 120 -170 220 -160 300 L-90 300 Z M110 60 C150 120 170 220 160 300 L90 300 Z", patch, -40f)],
            Crest = [Art.Fill("M-20 -110 C-44 -150 -50 -180 -40 -196 C-20 -186 -10 -160 -4 -136 C0 -170 10 -200 26 -206 C34 -180 28 -140 22 -110 Z", coat, 6f) with { Sway = 3f, Root = -110f }, Art.Fill("M-6 -116 C-10 -150 -4 -176 6 -184 C12 -160 12 -136 8 -114 Z", patch, 8f) with { Sway = 3f, Root = -110f }],
            Anchors = face.Anchors with { HatY = -92f, HatHalf = 94f, NeckY = 150f, NeckHalf = 86f },
        };
    }

    public static Blueprint Penguin(SketchPlan plan)
    {
        var (coat, pale) = (plan.Coat.Main, plan.Coat.Second);
        var face = Of(plan, Outlines.Half(0f, -124f, 56f, -118f, 100f, -84f, 118f, -30f, 122f, 30f, 112f, 84f, 76f, 124f, 36f, 140f, 0f, 142f), Tint.Of(0xF0982E), 36f, 38f, 0.92f, -22f, 58f, 54f);
        return face with
        {
            Marks = [Art.Mark("M0 -40 C10 -80 60 -90 84 -56 C104 -20 100 40 84 84 C60 124 20 134 0 134 C-20 134 -60 124 -84 84 C-100 40 -104 -20 -84 -56 C-60 -90 -10 -80 0 -40 Z", pale) with { Jaw = true }],
            Eye = face.Eye with { Lid = Pigment.Darker(pale, 0.1f), Crease = Tint.Fade(coat, 0.3f) },
            Brow = face.Brow with { Color = Pigment.Lighter(coat, 0.1f) },
            Anchors = face.Anchors with { HatY = -92f, HatHalf = 96f, NeckY = 152f, NeckHalf = 88f },
        };
    }

    public static Blueprint Chicken(SketchPlan plan)
    {
        var (coat, comb) = (plan.Coat.Main, plan.Coat.Second);
        var face = Of(plan, Outlines.Half(0f, -116f, 50f, -110f, 88f, -78f, 104f, -28f, 108f, 30f, 108f, 84f, 82f, 126f, 38f, 142f, 0f, 144f), Amber, 34f, 32f, 0.94f, -20f, 56f, 56f);
        return face with
        {
            Crest = [Art.Fill("M-46 -98 C-70 -120 -66 -154 -40 -154 C-34 -182 -2 -188 8 -164 C28 -180 54 -164 48 -140 C66 -132 62 -108 48 -96 C20 -112 -20 -112 -46 -98 Z", comb, 6f)],
            Snout = [new("M-14 84 C-26 104 -24 128 -10 132 C2 130 4 108 0 92 C-4 108 -2 130 10 132 C24 128 26 104 14 84 C4 90 -4 90 -14 84 Z", comb) { OnDome = true, Depth = 16f, Jaw = true, Sway = 4f, Root = 84f }],
            Marks = [Crown(coat)],
            Anchors = face.Anchors with { HatY = -88f, HatHalf = 90f, NeckY = 154f, NeckHalf = 86f },
        };
    }

    public static Blueprint Duck(SketchPlan plan)
    {
        var coat = plan.Coat.Main;
        var face = Of(plan, Outlines.Half(0f, -120f, 52f, -114f, 92f, -82f, 108f, -30f, 110f, 28f, 96f, 80f, 66f, 122f, 32f, 138f, 0f, 140f), Tint.Of(0xF4982E), 26f, 62f, 0.94f, -28f, 58f, 54f);
        return face with
        {
            Crest = [Art.Fill("M-10 -112 C-30 -130 -30 -154 -14 -162 C-16 -146 -4 -140 0 -128 C0 -150 14 -164 28 -160 C20 -146 22 -128 12 -112 Z", coat, 6f) with { Sway = 3f, Root = -112f }],
            Marks = [Crown(coat)],
            Anchors = face.Anchors with { HatY = -92f, HatHalf = 90f, NeckY = 150f, NeckHalf = 82f },
        };
    }

    /// <summary>Eagles, ravens, robins, gulls: the bird of any name.</summary>
    public static Blueprint Bird(SketchPlan plan)
    {
        var (coat, breast) = (plan.Coat.Main, plan.Coat.Second);
        var hooked = plan.Coat.Pattern == PatternKind.Spots;
        var face = Of(plan, Outlines.Half(0f, -118f, 54f, -112f, 94f, -80f, 112f, -28f, 116f, 28f, 106f, 82f, 74f, 124f, 36f, 140f, 0f, 142f), Pigment.Luma(coat) < 0.25f ? Tint.Of(0x5A5660) : Amber, hooked ? 56f : 40f, hooked ? 40f : 30f, 0.94f, -22f, 58f, 56f);
        return face with
        {
            Marks = [Art.Soft(0f, 130f, 96f, 56f, breast), Art.Marks("O 56 -20 48 46", Tint.Fade(Pigment.Lighter(coat, 0.5f), 0.4f)), Crown(coat)],
            Crest = [Art.Fill("M-30 -106 C-44 -130 -40 -150 -28 -158 C-22 -142 -12 -140 -6 -130 C-8 -150 4 -166 18 -170 C16 -150 24 -130 26 -108 Z", Pigment.Darker(coat, 0.1f), 6f) with { Sway = 2f, Root = -106f }],
            Anchors = face.Anchors with { HatY = -90f, HatHalf = 92f, NeckY = 150f, NeckHalf = 86f },
        };
    }
}
