using System.Numerics;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Tests.Unit.Rendering.Painting;

namespace PersonaAvatar.Tests.Unit.Rendering.Faces;

public sealed class PortraitMakingTests
{
    [Fact]
    public void Points_set_by_hand_are_met_by_the_landmarks()
    {
        var named = DrawnFace.Named();
        var points = FacePoints.Fit(named);

        Assert.Equal(478, points.Count);
        foreach (var (name, place) in named)
        {
            var point = points[FacePoints.Names[name]];
            Assert.True(Vector2.Distance(place, new Vector2(point.X, point.Y)) < 1.5f, $"{name}: {point} for {place}");
        }
    }

    [Fact]
    public void Eyes_and_mouth_corners_are_enough_even_on_a_tilted_head()
    {
        static Vector2 Turn(float x, float y) => new(300 + (0.9f * x) - (0.4f * y), 300 + (0.4f * x) + (0.9f * y));
        var points = FacePoints.Fit(new Dictionary<string, Vector2>
        {
            ["right_eye_outer"] = Turn(-70, 0), ["right_eye_inner"] = Turn(-25, 2), ["left_eye_inner"] = Turn(25, 2), ["left_eye_outer"] = Turn(70, 0),
            ["mouth_right"] = Turn(-40, 105), ["mouth_left"] = Turn(40, 105),
        });
        var chin = points[152];

        Assert.True(Vector2.Distance(new Vector2(chin.X, chin.Y), Turn(0, 175)) < 25f, $"chin at {chin}");
        Assert.True(points[468].X < points[473].X);
    }

    [Fact]
    public void Points_that_are_missing_or_unknown_are_named()
    {
        var named = DrawnFace.Named();
        named.Remove("mouth_left");
        Assert.Contains("mouth_left", Assert.Throws<FaceException>(() => FacePoints.Fit(named)).Message);

        named = DrawnFace.Named();
        named["beak"] = default;
        Assert.Contains("'beak'", Assert.Throws<FaceException>(() => FacePoints.Fit(named)).Message);

        var heap = FacePoints.Required.ToDictionary(name => name, _ => new Vector2(5, 5));
        Assert.Throws<FaceException>(() => FacePoints.Fit(heap));
    }

    [Fact]
    public void A_good_picture_needs_no_advice_and_a_poor_one_is_told_why()
    {
        var good = DrawnFace.Closed.Card.Portrait!.Quality!;
        var open = new DrawnFace(40f).Asset().Card.Portrait!.Quality!;

        Assert.Empty(good.Advice);
        Assert.True(good.Score > 0.8f, good.ToString());
        Assert.Equal(94f, good.EyeDistance, 1f);
        Assert.Contains(open.Advice, advice => advice.Contains("mouth"));
        Assert.True(open.Score < good.Score);
    }

    [Fact]
    public void A_needlessly_large_picture_is_kept_smaller_with_its_points()
    {
        const int side = 2600;
        var named = DrawnFace.Named().ToDictionary(pair => pair.Key, pair => pair.Value * 6.5f);
        var asset = PortraitMaking.Make(new PortraitDraft(new Picture(side, side), FacePoints.Fit(named), "points"), "large");
        var sheet = asset.Card.Portrait!;

        Assert.Equal(2160, sheet.Width);
        Assert.Equal(1080f, sheet.Landmarks[13][0], 1f);
        Assert.Equal("picture.jpg", sheet.Picture);
    }

    [Fact]
    public void What_is_transparent_lies_on_grey()
    {
        var asset = PortraitMaking.Make(new PortraitDraft(new Picture(400, 400), new DrawnFace().Landmarks, "points"), "ghost");
        using var painter = PersonaAvatar.Rendering.Painting.PortraitFaces.Open(asset.Picture, asset.Card.Portrait!, 64, 64);
        var picture = new byte[64 * 64 * 4];
        painter.Paint(default, 0, picture);

        Assert.InRange(picture[0], 170, 190);
    }

    [Fact]
    public void Half_a_face_a_tiny_face_and_a_mirrored_one_are_refused_in_plain_words()
    {
        var face = new DrawnFace();
        PortraitDraft With(Func<Vector3, Vector3> move) => new(face.Picture, [.. face.Landmarks.Select(move)], "points");

        Assert.Contains("outside", Assert.Throws<FaceException>(() => PortraitMaking.Make(With(p => p with { X = p.X - 190 }), "half")).Message);
        Assert.Contains("pixels apart", Assert.Throws<FaceException>(() => PortraitMaking.Make(With(p => p * 0.1f), "tiny")).Message);
        Assert.Contains("mirror", Assert.Throws<FaceException>(() => PortraitMaking.Make(With(p => p with { X = 400 - p.X }), "mirrored")).Message);
        Assert.Throws<FaceException>(() => PortraitMaking.Make(With(p => p with { X = float.NaN }), "nan"));
        Assert.Throws<FaceException>(() => PortraitMaking.Make(new PortraitDraft(face.Picture, [], "points"), "none"));
    }
}
