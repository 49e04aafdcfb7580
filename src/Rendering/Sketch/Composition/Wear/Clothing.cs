using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition.Wear;

/// <summary>Clothes on a thing that has no shoulders: painted on its lower part, under the mouth.</summary>
internal static class Clothing
{
    /// <summary>Pieces that lie on the surface and are clipped to the outline.</summary>
    public static IReadOnlyList<Piece> On(Blueprint figure, Wearing clothes, Dice dice)
    {
        var color = clothes.Or(Garb.Own(clothes.Kind, dice));
        var (top, low) = (figure.Anchors.NeckY - 8f, figure.Anchors.GroundY + 60f);
        var dark = Pigment.Darker(color, 0.4f);
        var cloth = Art.Fill($"M-260 {top - 26f} C-120 {top + 10f} 120 {top + 10f} 260 {top - 26f} L260 {low} L-260 {low} Z", color, 12f) with { Jaw = true };
        IReadOnlyList<Piece> trim = clothes.Kind switch
        {
            "suit" or "coat" or "waistcoat" or "labcoat" or "uniform" =>
            [
                Art.Even($"M-30 {top - 4f} L0 {top + 44f} L30 {top - 4f} Z", Tint.Of(0xF6F2EC), 14f),
                Art.Fill($"M-34 {top - 8f} L-58 {top + 22f} L-4 {top + 60f} Z M34 {top - 8f} L58 {top + 22f} L4 {top + 60f} Z", Pigment.Lighter(color, 0.14f), 16f),
                Art.Even($"M-7 {top + 2f} L7 {top + 2f} L9 {top + 36f} L0 {top + 46f} L-9 {top + 36f} Z", clothes.Second ?? Tint.Of(0x9A2E3E), 15f),
            ],
            "apron" => [Art.Fill($"M-70 {top} L70 {top} L84 {low} L-84 {low} Z", Pigment.Lighter(color, 0.5f), 14f), Art.Line($"M-60 {top + 20f} L60 {top + 20f}", dark, 3f, 15f)],
            _ => [Art.Line($"M-260 {top - 26f} C-120 {top + 10f} 120 {top + 10f} 260 {top - 26f}", clothes.Second ?? Pigment.Lighter(color, 0.4f), 7f, 13f), Art.Line($"M-200 {top + 14f} C-120 {top + 36f} 120 {top + 36f} 200 {top + 14f}", Tint.Fade(dark, 0.5f), 3f, 13f)],
        };
        return [cloth, .. trim.Select(piece => piece with { Jaw = true })];
    }
}
