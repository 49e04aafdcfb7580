using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Tracking;

namespace PersonaAvatar.Server.Creation.Painters;

/// <summary>Decides whether a painted picture can be animated.</summary>
internal static class FaceGate
{
    private const float FarthestTurn = 30;
    private const float LeastShare = 0.18f;
    private const float SureEnough = 0.6f;
    private const float WidestMouth = 0.35f;

    /// <summary>Looks at a picture.</summary>
    /// <param name="tracker">Who looks.</param>
    /// <param name="picture">The picture.</param>
    /// <returns>The face, or null, and what was seen, for people.</returns>
    public static (TrackedFace? Face, string Verdict) Judge(IFaceTracker tracker, Picture picture)
    {
        var faces = tracker.Find(picture, 3);
        if (faces.Count == 0)
        {
            return (null, "no face was found in it");
        }

        var face = faces[0];
        var share = face.Box.Width / picture.Width;
        if (face.Presence < SureEnough)
        {
            return (null, $"the tracker is only {face.Presence:0%} sure of the face");
        }

        if (faces.Count > 1 && faces[1].Box.Area > face.Box.Area / 2)
        {
            return (null, $"it shows {faces.Count} faces");
        }

        if (share < LeastShare)
        {
            return (null, $"the face takes only {share:0%} of the width");
        }

        if (Math.Abs(face.Head.Yaw) > FarthestTurn)
        {
            return (null, $"the head is turned by {Math.Abs(face.Head.Yaw):0} degrees");
        }

        var gap = face.Measure(FaceMesh.InnerLipTop, FaceMesh.InnerLipBottom);
        return gap > WidestMouth
            ? (null, "the mouth stands wide open")
            : (face, $"a face looks out of it, {face.Presence:0%} sure, {share:0%} of the width");
    }
}
