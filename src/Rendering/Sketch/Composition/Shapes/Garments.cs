namespace PersonaAvatar.Rendering.Sketch.Composition.Shapes;

/// <summary>Clothes that speak for themselves.</summary>
internal static class Garments
{
    public static Blueprint TShirt(SketchPlan plan)
    {
        var (cloth, trim) = (plan.Coat.Main, plan.Coat.Second);
        var face = ThingFace.Of(plan, new OutlineStyle("M0 -112 C26 -112 44 -128 54 -146 C92 -142 122 -126 150 -104 C176 -82 194 -40 204 -6 C190 10 170 18 146 20 L124 -26 C122 30 126 90 128 148 C90 162 40 164 0 164") { JawDrop = 4f, Cheek = 0.3f }, new FacePlace(256f, 292f, 0.9f, -20f, 60f));
        return face with
        {
            Marks =
            [
                Art.Line("M124 -26 C118 -50 112 -66 104 -80 M-124 -26 C-118 -50 -112 -66 -104 -80", Pigment.Darker(cloth, 0.4f), 3f, 10f),
                Art.Line("M136 6 C156 2 176 -6 192 -18 M-136 6 C-156 2 -176 -6 -192 -18 M-126 136 C-60 150 60 150 126 136", Pigment.Darker(cloth, 0.3f), 2.2f, 10f),
            ],
            Back = [Art.Even("M-54 -146 C-40 -120 40 -120 54 -146 C40 -160 -40 -160 -54 -146 Z", Pigment.Darker(cloth, 0.5f), -10f)],
            Front = [Art.Line("M-56 -146 C-46 -114 46 -114 56 -146", trim, 9f, 10f)],
            Anchors = face.Anchors with { HatY = -140f, HatHalf = 70f, NeckY = -104f, NeckHalf = 60f },
        };
    }
}
