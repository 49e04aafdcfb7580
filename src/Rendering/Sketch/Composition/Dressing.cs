using PersonaAvatar.Rendering.Sketch.Composition.Scenes;
using PersonaAvatar.Rendering.Sketch.Composition.Wear;
using PersonaAvatar.Rendering.Sketch.Parts;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>Turns a plan into a blueprint and the blueprint into parts: scene, body, hair, what is worn.</summary>
internal static class Dressing
{
    /// <summary>Shapes that draw a pattern in their own way.</summary>
    private static readonly HashSet<string> OwnPattern = new(StringComparer.Ordinal) { "fish", "whale", "bee" };

    /// <summary>The base shape in its mood.</summary>
    public static Blueprint Blueprint(SketchPlan plan) => plan.Mood.On(plan.Shape.Draw(plan));

    /// <summary>Everything round the face.</summary>
    public static IEnumerable<IPart> Parts(Studio studio, SketchPlan plan, Blueprint figure, Silhouette outline)
    {
        var scene = Scenery.Of(plan.Scene ?? plan.Shape.Scene, plan.Dice);
        yield return new Backdrop(studio.Backdrop(canvas => PaintScene(canvas, scene, figure)));
        yield return new Motes(scene);
        if (figure.Stance is Stance.Person or Stance.Animal)
        {
            yield return new Bust(studio.Cutout(0f, 344f, 512f, 530f, canvas => Garb.Draw(canvas, plan)));
        }

        if (figure.Stance == Stance.Person)
        {
            yield return new BareNeck(new Neck(plan.Age == "child" ? 36f : plan.Feminine ? 42f : 52f, 88f, plan.Feminine ? 54f : 64f, 398f), Pigment.Darker(figure.Skin.Base, 0.16f));
        }

        if (plan["moustache"] is { } moustache)
        {
            yield return new Moustache(moustache.Kind, moustache.Color ?? HairColor.Of(plan));
        }

        if (plan["fangs"] is { } fangs)
        {
            yield return new Fangs(fangs.Is("big"));
        }

        foreach (var (place, pieces) in Layers(plan, figure, outline.Bounds))
        {
            if (pieces.Count > 0)
            {
                yield return new PieceGroup(studio, place, pieces, outline);
            }
        }
    }

    private static IEnumerable<(Place Place, IReadOnlyList<Piece> Pieces)> Layers(SketchPlan plan, Blueprint figure, SKRect box)
    {
        yield return (Place.Far, figure.Far);
        yield return (Place.Back, figure.Back);
        yield return (Place.Skin, [.. Surface.Marks(plan.Coat, box, plan.Dice), .. figure.Stance is Stance.Stands or Stance.Floats && !OwnPattern.Contains(plan.Shape.Id) ? Surface.Pattern(plan.Coat, box, figure) : [], .. figure.Marks]);
        yield return (Place.Front, figure.Front);
        yield return (Place.Lip, figure.Snout);
        yield return (Place.Face, figure.Over);
        var hat = plan["hat"];
        if (!Hats.Covers(hat))
        {
            yield return (Place.Top, figure.Crest);
        }

        if (figure.Stance == Stance.Person)
        {
            var (far, fringe) = Hair.Of(plan, Hats.Covers(hat));
            // Cloth round the whole head hides the hair that would hang out under it.
            yield return (Place.Far, hat is { Kind: "hood" or "headscarf" } ? [] : far);
            yield return (Place.Fringe, hat is { Kind: "headscarf" } ? [] : fringe);
        }

        if (hat is not null)
        {
            yield return (Place.Top, Hats.Of(hat, figure.Anchors, plan.Dice));
            yield return (Place.Far, Hats.Behind(hat, figure.Anchors, plan.Dice));
        }

        if (plan["glasses"] is { } glasses)
        {
            yield return (Place.Face, Eyewear.Of(glasses, figure));
        }

        foreach (var worn in Worn(plan, figure))
        {
            yield return worn;
        }
    }

    private static IEnumerable<(Place Place, IReadOnlyList<Piece> Pieces)> Worn(SketchPlan plan, Blueprint figure)
    {
        if (plan["beard"] is { } beard)
        {
            yield return (Place.Front, Beards.Of(beard, figure, beard.Color ?? HairColor.Of(plan)));
        }

        var thing = figure.Stance is Stance.Stands or Stance.Floats;
        if (thing && plan["neck"] is { } neck)
        {
            var a = figure.Anchors;
            yield return (Place.Front, [.. Neckwear.Of(neck, plan.Dice).Select(piece => piece with { Scale = Math.Clamp(a.NeckHalf, 50f, 130f) / 104f, Y = a.NeckY, Depth = 20f, Jaw = true })]);
        }

        if (thing && plan["clothes"] is { } clothes)
        {
            yield return (Place.Skin, Clothing.On(figure, clothes, plan.Dice));
        }

        foreach (var small in Trinkets.Of(plan, figure))
        {
            yield return small;
        }
    }

    private static void PaintScene(SKCanvas canvas, Scene scene, Blueprint figure)
    {
        scene.Paint(canvas);
        if (figure.Stance == Stance.Stands)
        {
            Scenery.Ground(canvas, scene, figure.Rig.X + figure.Anchors.HatX, figure.Rig.Y + figure.Anchors.GroundY, figure.Anchors.GroundHalf);
        }
    }
}
