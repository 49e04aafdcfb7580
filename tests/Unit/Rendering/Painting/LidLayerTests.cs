using System.Numerics;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Painting;
using PersonaAvatar.Tests.Unit.Rendering.Sketch;
using SkiaSharp;

namespace PersonaAvatar.Tests.Unit.Rendering.Painting;

public sealed class LidLayerTests
{
    private static readonly SKRectI Eyes = new(100, 135, 300, 205);

    [Fact]
    public void Lids_that_a_tracker_set_inside_the_eyes_close_over_all_of_them()
    {
        var face = new DrawnFace();
        // Each lid a third nearer to the middle of its eye, as on big-eyed cartoons.
        var inside = face.Landmarks.ToArray();
        foreach (var (upper, lower) in new[] { (Upper: new[] { 246, 161, 160, 159, 158, 157, 173 }, Lower: new[] { 7, 163, 144, 145, 153, 154, 155 }), (Upper: [466, 388, 387, 386, 385, 384, 398], Lower: [249, 390, 373, 374, 380, 381, 382]) })
        {
            for (var i = 0; i < upper.Length; i++)
            {
                Vector3 a = inside[upper[i]], b = inside[lower[i]];
                (inside[upper[i]], inside[lower[i]]) = (Vector3.Lerp(a, b, 0.33f), Vector3.Lerp(b, a, 0.33f));
            }
        }

        var asset = PortraitMaking.Make(new PortraitDraft(face.Picture, inside, "points") { Crop = new FaceCrop(0, 0, DrawnFace.Side) }, "inside");
        using var painter = PortraitFaces.Open(asset, DrawnFace.Side, DrawnFace.Side);
        var shut = Frame.Of(painter, Frame.Motion((ArkitShape.EyeBlinkLeft, 1f), (ArkitShape.EyeBlinkRight, 1f)));

        Assert.True(DrawnFace.Count(Frame.Of(painter, default), DrawnFace.Iris, Eyes) > 150);
        Assert.Equal(0, DrawnFace.Count(shut, DrawnFace.Iris, Eyes, near: 60));
        Assert.Equal(0, DrawnFace.Count(shut, DrawnFace.White, Eyes));
    }

    [Fact]
    public void Shut_lids_are_skin_and_leave_the_brow_where_it_is()
    {
        using var painter = new DrawnFace().Painter();
        var open = Frame.Of(painter, default);
        var shut = Frame.Of(painter, Frame.Motion((ArkitShape.EyeBlinkLeft, 1f), (ArkitShape.EyeBlinkRight, 1f)));

        Assert.True(DrawnFace.IsNear(shut, 153, 166, new SKColor(225, 180, 150)));
        Assert.True(DrawnFace.IsNear(shut, 247, 166, new SKColor(225, 180, 150)));
        Assert.True(Enumerable.Range(0, 400 * 130 * 4).All(i => Math.Abs(open[i] - shut[i]) <= 1), "something above the eyes moved");
    }

    [Fact]
    public void Just_behind_a_lid_an_iris_goes_on_as_it_shows_below_it()
    {
        var face = new DrawnFace();
        // The lower half of the iris shines: mirrored behind the lid's soft edge it would be a bright line.
        var iris = face.Landmarks[468];
        face.Redraw(SKRectI.Create((int)iris.X - 5, (int)iris.Y + 2, 11, 6), _ => DrawnFace.White);
        var rig = face.Model().Rig;
        var rest = rig.Eyes[0];
        var lid = rig.Y[rest.Contour.Upper[rest.Contour.Upper.Length / 2]];

        for (var behind = 0.5f; behind <= 1.5f; behind += 0.5f)
        {
            var colour = Sprite.Unpack(new EyeParts(rig, rest).Iris.At(new Vector2(rest.Iris.X, lid - behind)));
            Assert.True(Vector3.Distance(colour, new Vector3(DrawnFace.Iris.Blue, DrawnFace.Iris.Green, DrawnFace.Iris.Red)) < 60f, $"{behind} behind the lid: {colour}");
        }
    }

    [Fact]
    public void Eyes_that_only_narrow_are_moved_and_not_painted_over()
    {
        using var painter = new DrawnFace().Painter();
        var squint = Frame.Of(painter, Frame.Motion((ArkitShape.EyeSquintLeft, 0.8f), (ArkitShape.EyeSquintRight, 0.8f)));
        var rest = DrawnFace.Count(Frame.Of(painter, default), DrawnFace.Iris, Eyes);

        Assert.InRange(DrawnFace.Count(squint, DrawnFace.Iris, Eyes), rest / 2, rest);
    }

    [Fact]
    public void A_map_and_its_inverse_lead_back()
    {
        var map = new Affine(0.9f, -0.2f, 14f, 0.3f, 1.1f, -6f);
        var back = map.Inverse();
        var there = map.Map(33f, 71f);
        var again = back.Map(there.X, there.Y);

        Assert.Equal(33f, again.X, 0.01f);
        Assert.Equal(71f, again.Y, 0.01f);
    }
}
