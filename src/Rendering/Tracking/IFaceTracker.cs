using PersonaAvatar.Rendering.Frames;

namespace PersonaAvatar.Rendering.Tracking;

/// <summary>Finds faces in pictures: a box, 478 points with depth, 52 expression scores and a presence for each. Thread-safe: callers take turns.</summary>
public interface IFaceTracker : IDisposable
{
    /// <summary>What it is called in lists and on the command line.</summary>
    string Name { get; }

    /// <summary>Finds the faces of a still picture, the largest first.</summary>
    /// <param name="picture">What to look at; transparent parts count as mid-grey.</param>
    /// <param name="most">How many faces are wanted at most.</param>
    /// <returns>The faces, which are the caller's; none where no face is found.</returns>
    IReadOnlyList<TrackedFace> Find(Picture picture, int most = 1);

    /// <summary>Begins to follow the faces of a video. The follower is for one caller and must not outlive the tracker.</summary>
    /// <param name="options">How; null takes the defaults.</param>
    FaceFollower Follow(FollowOptions? options = null);
}
