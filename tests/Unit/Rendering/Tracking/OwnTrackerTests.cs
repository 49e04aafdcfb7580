using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.ML.OnnxRuntime;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Tracking;

namespace PersonaAvatar.Tests.Unit.Rendering.Tracking;

/// <summary>The trained networks on heads that their own renderer drew with other seeds; heads/heads.json holds the true points.</summary>
public sealed class OwnTrackerTests
{
    public static TheoryData<string> Heads => ["head-1.png", "head-2.png", "head-3.png", "head-4.png"];

    [Theory]
    [MemberData(nameof(Heads))]
    public void A_drawn_head_is_found_and_its_points_lie_where_they_are(string name)
    {
        using FaceTracker tracker = Open();

        TrackedFace face = Assert.Single(tracker.Find(PictureFile.Read(Beside(name))));

        Assert.InRange(Error(face, name, Vector2.Zero), 0, 0.12);
        Assert.InRange(face.Presence, 0.5f, 1);
    }

    [Theory]
    [InlineData("mouth-closed.png")]
    [InlineData("mouth-ajar.png")]
    [InlineData("mouth-open.png")]
    public void Lips_are_seen_as_far_apart_as_they_are(string name)
    {
        using FaceTracker tracker = Open();

        TrackedFace face = Assert.Single(tracker.Find(PictureFile.Read(Beside(name))));

        float apart = face.Measure(FaceMesh.InnerLipTop, FaceMesh.InnerLipBottom), truth = TrueOpening(name);
        Assert.InRange(apart, truth - 0.05f, truth + 0.05f);
    }

    [Fact]
    public void A_face_that_speaks_is_followed_in_step()
    {
        using FaceTracker tracker = Open();
        Picture closed = PictureFile.Read(Beside("mouth-closed.png")), ajar = PictureFile.Read(Beside("mouth-ajar.png"));
        FaceFollower follower = tracker.Follow();
        (float shut, float open) = (0, 0);

        // Five syllables a second: two frames open, three shut.
        for (int frame = 0; frame < 40; frame++)
        {
            TrackedFace face = follower.Next(frame % 5 < 2 ? ajar : closed, frame * 0.04)[0];
            float apart = face.Measure(FaceMesh.InnerLipTop, FaceMesh.InnerLipBottom);
            (shut, open) = (frame % 5) switch { 4 => (apart, open), 1 => (shut, apart), _ => (shut, open) };
        }

        float raw = Opening(tracker, "mouth-ajar.png") - Opening(tracker, "mouth-closed.png");
        Assert.InRange((open - shut) / raw, 0.6f, 1.2f);
    }

    [Fact]
    public void Two_heads_in_one_picture_are_two_faces()
    {
        using FaceTracker tracker = Open();
        Picture picture = SideBySide("head-1.png", "head-3.png");

        IReadOnlyList<TrackedFace> faces = tracker.Find(picture, most: 8);

        Assert.Equal(2, faces.Count);
        TrackedFace left = faces.MinBy(face => face.Box.Left)!, right = faces.MaxBy(face => face.Box.Left)!;
        Assert.InRange(Error(left, "head-1.png", Vector2.Zero), 0, 0.12);
        Assert.InRange(Error(right, "head-3.png", new(picture.Width / 2, 0)), 0, 0.12);
    }

    [Fact]
    public void A_picture_without_a_face_has_none()
    {
        using FaceTracker tracker = Open();

        Assert.Empty(tracker.Find(Frames.SomePicture.Gradient(300, 200)));
        Assert.Empty(tracker.Find(SomeFace.Discs(300, 200, (new(60, 60), 40), (new(200, 120), 80))));
    }

    [Fact]
    public void Following_a_still_picture_stays_still_and_allocates_nothing()
    {
        using FaceTracker tracker = Open();
        Picture picture = PictureFile.Read(Beside("head-1.png"));
        FaceFollower follower = tracker.Follow();
        for (int frame = 0; frame < 10; frame++)
        {
            follower.Next(picture, frame * 0.04);
        }

        Vector3[] before = follower.Next(picture, 0.4)[0].Points.ToArray();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TrackedFace face = follower.Next(picture, 0.44)[0];
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;

        Assert.Equal(0, allocated);
        Assert.InRange(before.Zip(face.Points.ToArray(), Vector3.Distance).Max(), 0, 0.005f * face.InterOcular);
    }

    [Fact]
    public void A_tilted_head_is_read_as_well_as_a_level_one()
    {
        using FaceTracker tracker = Open();
        Picture level = PictureFile.Read(Beside("head-1.png")), tilted = Turned(level, 0.35f);

        TrackedFace face = Assert.Single(tracker.Find(tilted));

        float turned = face.Head.Roll - tracker.Find(level)[0].Head.Roll;
        Assert.InRange(turned, 0.35f * 180 / MathF.PI - 5, (0.35f * 180 / MathF.PI) + 5);
    }

    private static FaceTracker Open()
    {
        using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1 };
        return new(
            "own", new CentreDetector(Evaluation.RequireModel("tracker-detector.onnx"), options),
            new LandmarkNetwork(Evaluation.RequireModel("tracker-mesh.onnx"), options));
    }

    private static float Opening(FaceTracker tracker, string name) =>
        tracker.Find(PictureFile.Read(Beside(name)))[0].Measure(FaceMesh.InnerLipTop, FaceMesh.InnerLipBottom);

    private static string Beside(string name) => Path.Combine(Path.GetDirectoryName(Evaluation.Source("tests/Unit/Rendering/Tracking/heads/heads.json"))!, name);

    private static double Error(TrackedFace face, string name, Vector2 offset)
    {
        Vector3[] truth = Truth(name);
        float unit = Vector3.Distance(truth[FaceMesh.RightEyeOuter], truth[FaceMesh.LeftEyeOuter]);
        return Enumerable.Range(0, FaceMesh.Count).Average(i => Vector2.Distance(FaceMesh.Flat(truth[i]) + offset, FaceMesh.Flat(face.Points[i]))) / unit;
    }

    private static float TrueOpening(string name)
    {
        var face = new TrackedFace();
        Truth(name).CopyTo(face.Buffer, 0);
        return face.Measure(FaceMesh.InnerLipTop, FaceMesh.InnerLipBottom);
    }

    private static Vector3[] Truth(string name)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(Beside("heads.json")));
        JsonElement points = json.RootElement.GetProperty(name);
        return [.. Enumerable.Range(0, FaceMesh.Count).Select(i => new Vector3(points[2 * i].GetSingle(), points[(2 * i) + 1].GetSingle(), 0))];
    }

    private static Picture SideBySide(string first, string second)
    {
        Picture left = PictureFile.Read(Beside(first)), right = PictureFile.Read(Beside(second));
        var both = new Picture(left.Width + right.Width, left.Height);
        for (int row = 0; row < both.Height; row++)
        {
            left.Row(row).CopyTo(both.Pixels[(row * both.Stride)..]);
            right.Row(row).CopyTo(both.Pixels[((row * both.Stride) + left.Stride)..]);
        }

        return both;
    }

    private static Picture Turned(Picture picture, float angle)
    {
        var turned = new Picture(picture.Width, picture.Height);
        Span<uint> to = MemoryMarshal.Cast<byte, uint>(turned.Pixels);
        ReadOnlySpan<uint> from = MemoryMarshal.Cast<byte, uint>(picture.Pixels);
        (float sin, float cos) = MathF.SinCos(angle);
        for (int i = 0; i < to.Length; i++)
        {
            float x = (i % picture.Width) - (picture.Width / 2f), y = (i / picture.Width) - (picture.Height / 2f);
            int column = (int)Math.Clamp((cos * x) + (sin * y) + (picture.Width / 2f), 0, picture.Width - 1);
            int row = (int)Math.Clamp((cos * y) - (sin * x) + (picture.Height / 2f), 0, picture.Height - 1);
            to[i] = from[(row * picture.Width) + column];
        }

        return turned;
    }
}
