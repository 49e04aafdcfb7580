using System.Numerics;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Tracking;

namespace PersonaAvatar.Tests.Unit.Rendering.Tracking;

public sealed class FaceTrackerTests
{
    private static readonly (Vector2 Middle, float Size) Small = (new(60, 60), 40), Large = (new(200, 120), 80);

    [Fact]
    public void Every_face_is_found_once_and_the_largest_comes_first()
    {
        using var tracker = new FaceTracker("test", new DiscDetector(Small, Large), new DiscMesh());

        IReadOnlyList<TrackedFace> faces = tracker.Find(SomeFace.Discs(300, 200, Small, Large), most: 5);

        Assert.Equal(2, faces.Count);
        Assert.InRange(faces[0].Box.Height, 75, 85);
        Assert.InRange(faces[1].Box.Height, 36, 44);
        Assert.InRange(Vector2.Distance(new(faces[1].Points[FaceMesh.RightEyeOuter].X, faces[1].Points[FaceMesh.RightEyeOuter].Y), new(50, 56)), 0, 2);
        Assert.True(faces[0].HasShapes && faces[0].Shapes[ArkitShape.JawOpen] > 0.1f);
        Assert.Equal(0.8f, faces[0].Score, 1e-4f);
    }

    [Fact]
    public void One_wanted_face_is_the_largest()
    {
        using var tracker = new FaceTracker("test", new DiscDetector(Small, Large), new DiscMesh());

        TrackedFace face = Assert.Single(tracker.Find(SomeFace.Discs(300, 200, Small, Large)));

        Assert.InRange(face.Box.Height, 75, 85);
    }

    [Fact]
    public void A_still_is_looked_at_in_a_mirror_too_where_the_network_knows_its_mirror()
    {
        int[] mirror = [.. Enumerable.Range(0, FaceMesh.Count)];
        (mirror[FaceMesh.RightEyeOuter], mirror[FaceMesh.LeftEyeOuter]) = (FaceMesh.LeftEyeOuter, FaceMesh.RightEyeOuter);
        var (plain, mirroring) = (new DiscMesh(), new DiscMesh { Mirrors = mirror });
        using var one = new FaceTracker("plain", new DiscDetector(Large), plain);
        using var other = new FaceTracker("mirroring", new DiscDetector(Large), mirroring);
        Picture picture = SomeFace.Discs(300, 200, Large);

        TrackedFace face = Assert.Single(one.Find(picture)), mirrored = Assert.Single(other.Find(picture));

        Assert.Equal(0, plain.MirroredLooks);
        Assert.Equal(3, mirroring.MirroredLooks);
        Assert.InRange(Vector3.Distance(face.Points[FaceMesh.RightEyeOuter], mirrored.Points[FaceMesh.RightEyeOuter]), 0, 1);
        Assert.InRange(Vector3.Distance(face.Points[FaceMesh.LeftEyeOuter], mirrored.Points[FaceMesh.LeftEyeOuter]), 0, 1);
        Assert.Equal(face.Shapes[ArkitShape.JawOpen], mirrored.Shapes[ArkitShape.JawOpen], 1e-5f);
    }

    [Theory]
    [InlineData(0.9f, 1)]
    [InlineData(0.8f, 0)]
    [InlineData(0.2f, 0)]
    public void What_is_a_face_from_here_but_not_in_a_mirror_is_none(float inTheMirror, int faces)
    {
        var mesh = new DiscMesh { Mirrors = [.. Enumerable.Range(0, FaceMesh.Count)], MirroredPresence = inTheMirror };
        using var tracker = new FaceTracker("test", new DiscDetector(Large), mesh);

        IReadOnlyList<TrackedFace> found = tracker.Find(SomeFace.Discs(300, 200, Large));

        Assert.Equal(faces, found.Count);
        Assert.All(found, face => Assert.Equal((5 + (3 * inTheMirror)) / 8, face.Presence, 1e-4f));
    }

    [Fact]
    public void What_the_landmark_network_does_not_confirm_is_no_face()
    {
        using var tracker = new FaceTracker("test", new DiscDetector((new(60, 60), 200)), new DiscMesh());

        Assert.Empty(tracker.Find(SomeFace.Discs(300, 200, (new(60, 60), 8)), most: 5));
        Assert.Empty(tracker.Find(SomeFace.Discs(300, 200)));
    }

    [Fact]
    public void A_doubtful_face_is_not_begun_but_one_that_was_followed_is_kept()
    {
        var mesh = new DiscMesh { Presence = 0.7f };
        using var tracker = new FaceTracker("test", new DiscDetector(Large), mesh);
        FaceFollower follower = tracker.Follow();
        Picture picture = SomeFace.Discs(300, 200, Large);

        Assert.Empty(tracker.Find(picture));
        Assert.Empty(follower.Next(picture, 0));

        mesh.Presence = 0.95f;
        Assert.Single(follower.Next(picture, 0.04));
        mesh.Presence = 0.7f;
        Assert.Single(follower.Next(picture, 0.08));
        mesh.Presence = 0.4f;
        Assert.Empty(follower.Next(picture, 0.12));
    }

    [Fact]
    public void A_follower_looks_once_and_then_goes_where_the_face_goes()
    {
        var detector = new DiscDetector(Large);
        using var tracker = new FaceTracker("test", detector, new DiscMesh());
        FaceFollower follower = tracker.Follow(new FollowOptions { Smooth = false });

        for (int frame = 0; frame < 20; frame++)
        {
            var middle = new Vector2(200 - (frame * 4), 120);
            TrackedFace face = Assert.Single(follower.Next(SomeFace.Discs(300, 200, (middle, 80)), frame * 0.04));
            Assert.Equal(1, face.Id);
            Assert.InRange((face.Box.Left + face.Box.Right) / 2, middle.X - 2, middle.X + 2);
        }

        Assert.Equal(1, detector.Looks);
    }

    [Fact]
    public void A_face_that_leaves_is_dropped_and_the_next_one_gets_another_number()
    {
        using var tracker = new FaceTracker("test", new DiscDetector(Small, Large), new DiscMesh());
        FaceFollower follower = tracker.Follow();

        Assert.Equal(1, Assert.Single(follower.Next(SomeFace.Discs(300, 200, Large), 0)).Id);
        Assert.Empty(follower.Next(SomeFace.Discs(300, 200), 0.04));
        Assert.Equal(2, Assert.Single(follower.Next(SomeFace.Discs(300, 200, Small), 0.08)).Id);
    }

    [Fact]
    public void Several_faces_keep_their_numbers()
    {
        using var tracker = new FaceTracker("test", new DiscDetector(Small, Large), new DiscMesh());
        FaceFollower follower = tracker.Follow(new FollowOptions { Most = 3, LookEvery = 0.1 });
        Picture both = SomeFace.Discs(300, 200, Small, Large);

        for (int frame = 0; frame < 12; frame++)
        {
            IReadOnlyList<TrackedFace> faces = follower.Next(frame < 6 ? both : SomeFace.Discs(300, 200, Small), frame * 0.04);
            Assert.Equal(frame < 6 ? [1, 2] : [2], faces.Select(face => face.Id));
        }
    }

    [Fact]
    public void Following_allocates_nothing_per_frame()
    {
        using var tracker = new FaceTracker("test", new DiscDetector(Large), new DiscMesh());
        FaceFollower follower = tracker.Follow();
        Picture picture = SomeFace.Discs(300, 200, Large);
        for (int frame = 0; frame < 5; frame++)
        {
            follower.Next(picture, frame * 0.04);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int frame = 5; frame < 25; frame++)
        {
            follower.Next(picture, frame * 0.04);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
