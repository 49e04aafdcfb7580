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
    public void A_point_that_is_moved_takes_its_neighbours_along_and_leaves_the_far_ones_and_the_lids()
    {
        var face = new DrawnFace().Landmarks;
        var names = new[] { "right_eye_outer", "right_eye_inner", "left_eye_inner", "left_eye_outer", "nose_tip", "mouth_right", "mouth_left", "upper_lip_outer", "lower_lip_outer", "chin" };
        var points = names.ToDictionary(name => name, name => new Vector2(face[FacePoints.Names[name]].X, face[FacePoints.Names[name]].Y), StringComparer.Ordinal);
        Assert.Equal(1f, FacePoints.Share(face, points));
        foreach (var name in new[] { "mouth_right", "mouth_left", "upper_lip_outer", "lower_lip_outer" })
        {
            points[name] += new Vector2(0, 8);
        }

        var bent = FacePoints.Bend(face, points);

        Assert.Equal(0.6f, FacePoints.Share(face, points), 0.01f);
        Assert.Equal(8f, bent[61].Y - face[61].Y, 0.05f);
        Assert.InRange(bent[13].Y - face[13].Y, 6.5f, 9.5f);
        Assert.Equal(0f, bent[33].Y - face[33].Y, 0.05f);
        Assert.InRange(bent[159].Y - face[159].Y, -1.5f, 1.5f);
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
        using var painter = PersonaAvatar.Rendering.Painting.PortraitFaces.Open(asset, 64, 64);
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
