using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Wear;

/// <summary>Hair of people: what hangs behind the head and what falls over the brow.</summary>
internal static class Hair
{
    private static readonly string[] Hers = ["long", "bob", "wavy", "bun", "ponytail", "curly", "pixie", "parted"];
    private static readonly string[] His = ["short", "parted", "slick", "curly", "messy", "crew", "quiff", "receding"];
    private static readonly string[] Childs = ["messy", "bob", "short", "pigtails", "curly"];

    /// <summary>The style asked for, or the seed's own for this age and presentation.</summary>
    public static string Style(SketchPlan plan)
    {
        if (plan["hair"] is { Kind: not "hair" } hair)
        {
            return hair.Kind;
        }

        if (plan["hair"] is { Size: > 0.3f })
        {
            return plan.Dice.Pick("long hair", "long", "wavy");
        }

        return (plan.Age, plan.Feminine) switch
        {
            ("child", true) => plan.Dice.Pick("hair", Childs.AsSpan(1)),
            ("child", false) => plan.Dice.Pick("hair", "messy", "short", "curly"),
            ("old", true) => plan.Dice.Pick("hair", "bun", "curly", "bob"),
            ("old", false) => plan.Dice.Pick("hair", "receding", "short", "slick", "bald"),
            (_, true) => plan.Dice.Pick("hair", Hers),
            _ => plan.Dice.Pick("hair", His),
        };
    }

    /// <summary>Behind the head, and over the brow.</summary>
    public static (IReadOnlyList<Piece> Far, IReadOnlyList<Piece> Fringe) Of(SketchPlan plan, bool hat)
    {
        var color = HairColor.Of(plan);
        var (line, shine) = (Tint.Fade(Pigment.Luma(color) < 0.14f ? Pigment.Lighter(color, 0.3f) : Pigment.Darker(color, 0.45f), 0.55f), Tint.Fade(Pigment.Lighter(color, 0.62f), 0.6f));
        var back = Pigment.Darker(color, 0.28f);
        var (far, fringe) = Style(plan) switch
        {
            "bald" => ([], []),
            "long" => (LongHair.Straight(back, line), LongHair.Curtain(color, line, shine)),
            "wavy" => (LongHair.Wavy(back, line), LongHair.SideSweep(color, line, shine)),
            "bob" => (LongHair.Bob(back, line), LongHair.Bangs(color, line, shine)),
            "ponytail" => (LongHair.Ponytail(back, color, line), ShortHair.Drawn(color, line, shine)),
            "pigtails" => (LongHair.Pigtails(back, color, line), LongHair.Bangs(color, line, shine)),
            "braids" => (LongHair.Braids(back, color, line), LongHair.Curtain(color, line, shine)),
            "bun" => (LongHair.Bun(back, color, line), ShortHair.Drawn(color, line, shine)),
            "curly" => (ShortHair.CurlsBehind(back, plan.Feminine || plan["hair"]?.Size > 0f), ShortHair.CurlsBefore(color, line)),
            "afro" => (ShortHair.Afro(color, line), ShortHair.CurlsBefore(color, line)),
            "dreadlocks" => (LongHair.Locks(back, color, line), ShortHair.Drawn(color, line, shine)),
            "mohawk" => ([], ShortHair.Mohawk(color, line)),
            "spiky" => ([], ShortHair.Spiky(color, line)),
            "messy" => (ShortHair.Cap(back), ShortHair.Messy(color, line, shine)),
            "crew" => ([], ShortHair.Crew(color, line)),
            "quiff" => (ShortHair.Cap(back), ShortHair.Quiff(color, line, shine)),
            "slick" => (ShortHair.Cap(back), ShortHair.Drawn(color, line, shine)),
            "receding" => (ShortHair.Cap(back), ShortHair.Receding(color, line)),
            "pixie" => (ShortHair.Cap(back), ShortHair.Pixie(color, line, shine)),
            "parted" => (plan.Feminine ? LongHair.Bob(back, line) : ShortHair.Cap(back), ShortHair.Parted(color, line, shine)),
            _ => ((IReadOnlyList<Piece>, IReadOnlyList<Piece>))(ShortHair.Cap(back), ShortHair.Parted(color, line, shine)),
        };
        return hat ? UnderHat(far, fringe, color, line) : (far, fringe);
    }

    /// <summary>A hat presses down what stands up: only the sides of high hair are left, and nothing reaches over the crown.</summary>
    private static (IReadOnlyList<Piece> Far, IReadOnlyList<Piece> Fringe) UnderHat(IReadOnlyList<Piece> far, IReadOnlyList<Piece> fringe, SKColor color, SKColor line)
    {
        static float Top(Piece piece) => Contour.Parse(piece.Path).Bounds.Top;
        IReadOnlyList<Piece> low = [.. far.Where(piece => Top(piece) > -150f)];
        return (
            low.Count > 0 || far.Count == 0 ? low : ShortHair.CurlsBehind(color, big: true),
            fringe.Any(piece => Top(piece) < -147f) ? ShortHair.Sides(color, line) : fringe);
    }
}
