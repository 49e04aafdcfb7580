using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Tracking;

namespace PersonaAvatar.Tests.Unit.Server.Creation;

/// <summary>A tracker that never finds a face.</summary>
internal sealed class OneEyedTracker : IFaceTracker
{
    public string Name => "one-eyed";

    public int Looks { get; private set; }

    public IReadOnlyList<TrackedFace> Find(Picture picture, int most = 1)
    {
        Looks++;
        return [];
    }

    public FaceFollower Follow(FollowOptions? options = null) => throw new NotSupportedException();

    public void Dispose()
    {
        // Holds nothing.
    }
}
