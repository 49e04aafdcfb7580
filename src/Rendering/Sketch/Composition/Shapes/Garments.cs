using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Clothes that speak for themselves.</summary>
internal static class Garments
{
    public static Blueprint TShirt(SketchPlan plan)
    {
        var (cloth, trim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -112 C26 -112 44 -128 54 -146 C92 -142 122 -126 150 -104 C176 -82 194 -40 204 -6 C190 10 170 18 146 20 L124 -26 C122 30 126 90 128 148 C90 162 40 164 0 164", scale: 0.9f, eyeY: -20f, mouthY: 60f, jaw: 4.5f);
        return face with
        {
            Marks = [.. Sleeves(Pigment.Darker(cloth, 0.4f))],
            Back = [Art.Even("M-54 -146 C-40 -120 40 -120 54 -146 C40 -160 -40 -160 -54 -146 Z", Pigment.Darker(cloth, 0.5f), -10f)],
            Front = [Art.Line("M-56 -146 C-46 -114 46 -114 56 -146", trim, 9f, 10f)],
            Anchors = face.Anchors with { HatY = -140f, HatHalf = 70f, NeckY = -104f, NeckHalf = 60f },
        };
    }

    private static Piece[] Sleeves(SkiaSharp.SKColor line) =>
    [
        Art.Line("M124 -26 C118 -50 112 -66 104 -80 M-124 -26 C-118 -50 -112 -66 -104 -80", line, 3f, 10f),
        Art.Line("M136 6 C156 2 176 -6 192 -18 M-136 6 C-156 2 -176 -6 -192 -18 M-126 136 C-60 150 60 150 126 136", line, 2.2f, 10f),
    ];

    public static Blueprint Jumper(SketchPlan plan)
    {
        var (wool, trim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -118 C24 -118 40 -128 50 -142 C96 -136 132 -116 152 -84 C180 -30 196 50 202 116 C186 130 166 132 150 126 C146 70 138 30 124 -6 C124 40 126 90 126 140 C90 156 40 158 0 158", scale: 0.9f, eyeY: -22f, mouthY: 56f, jaw: 4.5f);
        return face with
        {
            Marks = [Art.Mark("M-130 112 L130 112 L130 166 L-130 166 Z M-210 96 L-140 96 L-140 140 L-210 140 Z M210 96 L140 96 L140 140 L210 140 Z", Tint.Fade(trim, 0.9f)), Art.Scratch("M-100 116 L-100 160 M-75 116 L-75 160 M-50 116 L-50 160 M-25 116 L-25 160 M0 116 L0 160 M25 116 L25 160 M50 116 L50 160 M75 116 L75 160 M100 116 L100 160", Tint.Fade(Pigment.Darker(trim, 0.4f), 0.5f), 2.6f), Art.Line("M124 -6 C120 -30 112 -54 102 -70 M-124 -6 C-120 -30 -112 -54 -102 -70", Pigment.Darker(wool, 0.4f), 3f, 10f)],
            Front = [Art.Fill("M-52 -142 C-44 -112 44 -112 52 -142 C66 -136 66 -128 60 -120 C40 -92 -40 -92 -60 -120 C-66 -128 -66 -136 -52 -142 Z", trim, 10f)],
            Back = [Art.Even("M-52 -142 C-40 -118 40 -118 52 -142 C40 -156 -40 -156 -52 -142 Z", Pigment.Darker(wool, 0.5f), -10f)],
            Anchors = face.Anchors with { HatY = -134f, HatHalf = 70f, NeckY = -96f, NeckHalf = 60f },
        };
    }

    public static Blueprint Jacket(SketchPlan plan)
    {
        var (cloth, trim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -130 L46 -148 C96 -138 132 -116 154 -80 C184 -20 200 60 206 124 C190 136 170 138 154 132 C150 80 142 36 128 -2 C130 50 134 110 134 158 C90 168 40 168 0 168", 290f, 0.86f, -30f, 44f, 4.5f);
        var dark = Pigment.Darker(cloth, 0.5f);
        return face with
        {
            Marks = [Art.Line("M0 84 L0 176 M128 -2 C124 -30 116 -54 106 -72 M-128 -2 C-124 -30 -116 -54 -106 -72", dark, 3.4f, 10f), Art.Line("M-110 112 L-50 120 M110 112 L50 120", dark, 4f, 10f)],
            Front =
            [
                Art.Fill("M0 -96 L-46 -150 C-70 -140 -84 -126 -88 -108 L-56 -92 L-62 -76 L0 -40 L62 -76 L56 -92 L88 -108 C84 -126 70 -140 46 -150 Z", Pigment.Darker(cloth, 0.1f), 12f), Art.Even("M-30 -130 C-16 -110 16 -110 30 -130 L0 -92 Z", dark, 13f),
                Art.Fill("O 14 98 8 8 O 14 126 8 8 O 14 152 7 7", trim, 14f),
            ],
            Anchors = face.Anchors with { HatY = -140f, HatHalf = 70f, NeckY = -80f, NeckHalf = 60f },
        };
    }

    public static Blueprint Dress(SketchPlan plan)
    {
        var (cloth, trim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan with { Feminine = true }, "M0 -132 C20 -136 36 -150 44 -172 L76 -176 C86 -150 106 -130 112 -116 C104 -80 96 -40 98 -6 C120 40 166 110 178 156 C120 178 60 180 0 180", 282f, 0.82f, -44f, 26f, 4.5f);
        return face with
        {
            Marks = [Art.Scratch("M-84 40 C-100 90 -120 130 -134 168 M-40 84 C-48 120 -54 150 -58 180 M0 90 L0 180 M40 84 C48 120 54 150 58 180 M84 40 C100 90 120 130 134 168", Tint.Fade(Pigment.Darker(cloth, 0.4f), 0.5f), 4f)],
            Front = [Art.Fill("M-104 58 C-60 76 60 76 104 58 L110 80 C60 98 -60 98 -110 80 Z", trim, 10f) with { Jaw = true }, Art.Fill("M4 78 C30 60 54 62 58 76 C54 92 30 94 4 84 Z M-4 78 C-30 60 -54 62 -58 76 C-54 92 -30 94 -4 84 Z", Pigment.Darker(trim, 0.1f), 14f) with { Jaw = true }, Art.Line("M-44 -172 C-36 -150 -20 -134 0 -132 C20 -134 36 -150 44 -172", trim, 5f, 8f)],
            Anchors = face.Anchors with { HatY = -150f, HatHalf = 70f, NeckY = -112f, NeckHalf = 60f, GroundY = 172f, GroundHalf = 160f },
        };
    }

    public static Blueprint Trousers(SketchPlan plan)
    {
        var (cloth, trim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -150 L112 -150 C122 -90 136 60 142 182 L36 186 C28 140 14 110 0 104", 282f, 0.88f, -66f, 14f, 4f);
        return face with
        {
            Marks = [Art.Line("M0 60 L0 104 M-100 -126 C-96 -100 -84 -90 -62 -88 M100 -126 C96 -100 84 -90 62 -88 M124 20 L132 184 M-124 20 L-132 184", Tint.Fade(trim, 0.9f), 3f, 8f), Art.Line("M-144 166 L-34 170 M144 166 L34 170", Tint.Fade(trim, 0.9f), 3f, 8f)],
            Front = [Art.Fill("B -118 -162 236 34 6", Pigment.Darker(cloth, 0.16f), 8f), Art.Fill("O 0 -145 11 11", Tint.Of(0xD8A850), 12f), Art.Fill("B -80 -166 14 42 4 B 66 -166 14 42 4", cloth, 10f)],
            Anchors = face.Anchors with { HatY = -150f, HatHalf = 104f, GroundY = 184f, GroundHalf = 140f, NeckY = 66f },
        };
    }

    public static Blueprint Sock(SketchPlan plan)
    {
        var (wool, trim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M-96 -172 L96 -172 C98 -100 94 -20 100 40 C110 66 180 90 196 126 C204 164 170 178 120 176 L-40 176 C-92 174 -104 140 -98 90 C-92 20 -94 -80 -96 -172 Z", 278f, 0.82f, -66f, 10f, 6f, half: false, x: 226f);
        return face with
        {
            Marks = [Art.Mark("M-110 92 C-60 100 -40 140 -44 190 L-120 190 Z M150 80 C130 110 130 150 144 190 L210 190 L210 80 Z", Tint.Fade(trim, 0.9f)), .. plan.Coat.Pattern == PatternKind.None ? new[] { Art.Mark("M-110 62 L110 56 L112 78 L-110 84 Z", Tint.Fade(trim, 0.7f)) } : []],
            Front = [Art.Fill("B -104 -186 208 48 12", trim, 8f), Art.Line("M-80 -180 L-80 -142 M-56 -180 L-56 -142 M-32 -180 L-32 -142 M-8 -180 L-8 -142 M16 -180 L16 -142 M40 -180 L40 -142 M64 -180 L64 -142 M86 -180 L86 -142", Tint.Fade(Pigment.Darker(trim, 0.35f), 0.5f), 3f, 9f)],
            Anchors = face.Anchors with { HatY = -164f, HatHalf = 100f, GroundY = 174f, GroundHalf = 150f, NeckY = 60f, NeckHalf = 94f },
        };
    }

    public static Blueprint Shoe(SketchPlan plan)
    {
        var (leather, trim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M-112 -140 C-60 -120 40 -120 92 -140 C98 -90 108 -40 140 -10 C184 20 222 50 222 96 L222 112 L-124 112 C-128 40 -126 -60 -112 -140 Z", 290f, 0.82f, -48f, 28f, 4f, half: false, x: 222f);
        return face with
        {
            Back = [Art.Even("O -10 -140 102 26", Pigment.Darker(leather, 0.6f), -6f)],
            Front = [Art.Fill("M-134 108 L230 108 C236 130 226 148 204 148 L-116 148 C-134 146 -138 124 -134 108 Z", trim, 6f), Art.Line("M-128 124 L226 124", Tint.Fade(Pigment.Darker(trim, 0.3f), 0.7f), 4f, 7f), Art.Line("M104 -60 L150 -84 M116 -34 L164 -58 M134 -12 L180 -34", Pigment.Lighter(trim, 0.1f), 9f, 14f), Art.Fill("M150 -84 C176 -110 196 -100 186 -84 C180 -74 164 -78 150 -84 Z M150 -84 C146 -116 166 -126 172 -110 C174 -98 164 -90 150 -84 Z", trim, 16f)],
            Marks = [Art.Scratch("M176 40 C160 60 158 84 164 110 M-120 60 C-90 66 -70 84 -64 112", Tint.Fade(Pigment.Darker(leather, 0.4f), 0.6f), 4f)],
            Anchors = face.Anchors with { HatY = -130f, HatHalf = 96f, HatX = -10f, GroundY = 146f, GroundHalf = 180f, NeckY = 84f, NeckHalf = 96f },
        };
    }

    public static Blueprint Boot(SketchPlan plan)
    {
        var (leather, trim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M-100 -182 L92 -182 C90 -110 92 -30 104 30 C140 52 202 62 206 116 L206 136 L-112 136 C-112 80 -98 40 -100 -20 Z", 284f, 0.84f, -74f, 4f, 4f, half: false, x: 226f);
        return face with
        {
            Front = [Art.Fill("M-118 132 L212 132 C216 152 206 164 188 164 L-40 164 L-44 152 L-60 168 L-108 168 C-118 160 -120 144 -118 132 Z", trim, 6f), Art.Fill("B -108 -194 208 34 10", Pigment.Darker(leather, 0.14f), 8f)],
            Marks = [Art.Even("M-84 -160 C-80 -80 -80 0 -88 60 L-68 60 C-62 0 -62 -80 -64 -160 Z", Tint.Of(0xFFFFFF, 0.24f), 10f), Art.Scratch("M-104 60 C-40 78 40 66 104 36", Tint.Fade(Pigment.Darker(leather, 0.4f), 0.5f), 4f)],
            Anchors = face.Anchors with { HatY = -176f, HatHalf = 98f, GroundY = 162f, GroundHalf = 160f, NeckY = 62f, NeckHalf = 90f },
        };
    }

    public static Blueprint Glove(SketchPlan plan)
    {
        var (wool, trim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M-104 140 C-112 80 -120 20 -116 -50 C-112 -140 -60 -186 6 -186 C72 -186 112 -140 114 -60 C114 -40 114 -20 112 0 C130 -40 160 -76 190 -60 C214 -40 190 10 164 50 C144 84 120 110 104 140 Z", 284f, 0.86f, -60f, 18f, 6f, half: false, x: 236f);
        return face with
        {
            Front = [Art.Fill("B -118 112 236 56 16", trim, 8f), Art.Line("M-90 118 L-90 162 M-62 118 L-62 162 M-34 118 L-34 162 M-6 118 L-6 162 M22 118 L22 162 M50 118 L50 162 M78 118 L78 162 M100 118 L100 162", Tint.Fade(Pigment.Darker(trim, 0.35f), 0.5f), 3f, 9f)],
            Marks = [Art.Scratch("M112 0 C106 20 100 36 92 48", Tint.Fade(Pigment.Darker(wool, 0.4f), 0.6f), 4f)],
            Anchors = face.Anchors with { HatY = -140f, HatHalf = 100f, GroundY = 164f, GroundHalf = 120f, NeckY = 84f, NeckHalf = 100f },
        };
    }

    public static Blueprint Hat(SketchPlan plan)
    {
        var (felt, band) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -150 C34 -150 60 -162 86 -160 C120 -150 128 -70 132 92 C90 112 40 116 0 116", 292f, 0.9f, -44f, 34f, 4f);
        return face with
        {
            Back = [Art.Fill("M-224 96 C-200 60 -160 66 -128 84 L128 84 C160 66 200 60 224 96 C200 150 100 160 0 160 C-100 160 -200 150 -224 96 Z", felt, -6f)],
            Front = [Art.Fill("M-132 68 C-60 96 60 96 132 68 L132 108 C60 136 -60 136 -132 108 Z", band, 14f) with { Jaw = true }, Art.Line("M-210 104 C-120 152 120 152 210 104", Tint.Fade(Pigment.Lighter(felt, 0.5f), 0.5f), 3f, 20f)],
            Marks = [Art.Soft(0f, -150f, 60f, 26f, Tint.Fade(Pigment.Darker(felt, 0.5f), 0.7f))],
            Anchors = face.Anchors with { HatY = -144f, HatHalf = 96f, GroundY = 156f, GroundHalf = 200f, NeckY = 92f },
        };
    }

    public static Blueprint Cap(SketchPlan plan)
    {
        var (cloth, badge) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -142 C84 -142 152 -84 156 20 L158 92 C100 76 50 72 0 72", 282f, 0.92f, -40f, 36f, 4f);
        return face with
        {
            Back = [Art.Fill("O 0 -144 18 12", badge, -2f)],
            Front = [Art.Fill("M-160 76 C-80 52 80 52 160 76 C206 106 190 148 120 154 C40 160 -40 160 -120 154 C-190 148 -206 106 -160 76 Z", Pigment.Darker(cloth, 0.14f), 50f), Art.Line("M-150 96 C-80 76 80 76 150 96", Tint.Fade(Pigment.Lighter(cloth, 0.5f), 0.5f), 3f, 52f)],
            Marks = [Art.Scratch("M0 -142 L0 -110 M-60 -128 C-100 -80 -116 0 -118 80 M60 -128 C100 -80 116 0 118 80", Tint.Fade(Pigment.Darker(cloth, 0.4f), 0.5f), 3f), Art.Mark("O 0 -100 24 22", badge)],
            Anchors = face.Anchors with { HatY = -120f, HatHalf = 100f, GroundY = 150f, GroundHalf = 180f, NeckY = 66f },
        };
    }

    public static Blueprint Scarf(SketchPlan plan)
    {
        var (wool, trim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, "M0 -128 C90 -132 164 -90 168 -10 C170 60 110 104 0 104", 256f, 0.92f, -38f, 36f, 6f);
        return face with
        {
            Far = [Art.Fill("M60 60 C90 110 96 180 84 250 L10 250 C24 180 16 120 -6 80 Z", Pigment.Darker(wool, 0.1f), -20f) with { Sway = 2f, Root = 60f }, Art.Line("M16 250 L14 272 M32 250 L31 274 M48 250 L48 274 M64 250 L65 274 M80 250 L82 272", wool, 6f, -19f) with { Sway = 2f, Root = 60f }, Art.Line("M14 190 L92 186 M10 220 L90 218", trim, 13f, -18f) with { Sway = 2f, Root = 60f }],
            Marks = [Art.Scratch("M-160 -60 C-80 -90 80 -90 160 -60 M-166 40 C-80 88 80 88 166 40 M-150 68 C-80 110 80 110 150 68", Tint.Fade(Pigment.Darker(wool, 0.35f), 0.5f), 4f), Art.Mark("M-180 -30 L-130 -20 L-130 10 L-180 10 Z M180 -30 L130 -20 L130 10 L180 10 Z", Tint.Fade(trim, 0.9f))],
            Stance = Stance.Floats,
            Anchors = face.Anchors with { HatY = -104f, HatHalf = 100f, NeckY = 92f },
        };
    }
}
