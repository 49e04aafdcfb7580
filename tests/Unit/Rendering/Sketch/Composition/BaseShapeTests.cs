using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch.Composition;

namespace PersonaAvatar.Tests.Unit.Rendering.Sketch.Composition;

/// <summary>What every base shape must do, whatever it is.</summary>
public sealed class BaseShapeTests
{
    private const int Side = 128;

    public static TheoryData<string> Shapes => Composed.Shapes;

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_shape_speaks_closes_its_lips_blinks_and_keeps_the_edges_still(string id)
    {
        var sketch = Composed.Shape(id);
        using var painter = sketch.CreatePainter(Side, Side);
        var rest = Frame.Of(painter, default);
        var open = Frame.Motion((ArkitShape.JawOpen, 0.8f));
        var closed = Frame.Motion((ArkitShape.JawOpen, 0.5f), (ArkitShape.MouthClose, 0.5f), (ArkitShape.MouthPressLeft, 0.5f), (ArkitShape.MouthPressRight, 0.5f));
        var tongue = closed;
        tongue.Shapes[ArkitShape.TongueOut] = 1f;
        var spoken = Frame.Of(painter, open);
        var blink = Frame.Of(painter, Frame.Motion((ArkitShape.EyeBlinkLeft, 1f), (ArkitShape.EyeBlinkRight, 1f)));

        Assert.Equal(id, sketch.Shape);
        Assert.True(Frame.Changed(rest, spoken) > 60, $"{id}: an open mouth changes {Frame.Changed(rest, spoken)} pixels");
        Assert.True(Frame.Changed(rest, blink) > 60, $"{id}: a blink changes {Frame.Changed(rest, blink)} pixels");
        Assert.True(painter.InnerLipGap(closed) < 0.05f * painter.InnerLipGap(open), $"{id}: closed lips gape");
        Assert.Equal(Frame.Of(painter, closed), Frame.Of(painter, tongue));
        Assert.Equal(0, BorderChanged(rest, spoken));
        Assert.Equal(0, BorderChanged(rest, blink));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Every_shape_turns_smiles_and_lives_in_a_living_scene(string id)
    {
        using var painter = Composed.Shape(id).CreatePainter(Side, Side);
        var rest = Frame.Of(painter, default);
        var smile = Frame.Of(painter, Frame.Motion((ArkitShape.MouthSmileLeft, 1f), (ArkitShape.MouthSmileRight, 1f)));

        Assert.True(Frame.Changed(rest, Frame.Of(painter, new FaceMotion { HeadYaw = 12f })) > 300, $"{id} does not turn");
        Assert.True(Frame.Changed(rest, smile) > 20, $"{id} does not smile");
        Assert.True(Frame.Changed(rest, Frame.Of(painter, default, 2.7), step: 0) > 10, $"{id} stands in a dead scene");
    }

    [Fact]
    public void No_two_shapes_look_alike()
    {
        var pictures = ShapeCatalogue.All.Select(shape => (shape.Id, Picture: Composed.Picture(Composed.Shape(shape.Id), default, 48))).ToList();
        for (var i = 0; i < pictures.Count; i++)
        {
            for (var k = i + 1; k < pictures.Count; k++)
            {
                Assert.True(Frame.Changed(pictures[i].Picture, pictures[k].Picture, step: 12) > 60, $"{pictures[i].Id} looks like {pictures[k].Id}");
            }
        }
    }

    [Fact]
    public void There_are_more_than_forty_shapes_in_all_categories()
    {
        var counts = ShapeCatalogue.All.GroupBy(shape => shape.Category).ToDictionary(group => group.Key, group => group.Count());

        Assert.True(ShapeCatalogue.All.Count > 150);
        Assert.All(new[] { "animal", "fruit", "plant", "office", "bag", "clothes", "cartoon", "other" }, category => Assert.True(counts[category] >= 7, category));
    }

    private static int BorderChanged(byte[] a, byte[] b)
    {
        var count = 0;
        for (var i = 0; i < Side; i++)
        {
            foreach (var pixel in new[] { i, ((Side - 1) * Side) + i, i * Side, (i * Side) + Side - 1 })
            {
                count += a.AsSpan(4 * pixel, 4).SequenceEqual(b.AsSpan(4 * pixel, 4)) ? 0 : 1;
            }
        }

        return count;
    }
}
