namespace PersonaAvatar.Rendering.Tracking;

/// <summary>Keeps the surest of detections that show the same face.</summary>
internal static class SuppressOverlaps
{
    /// <summary>Moves the detections that stay; the candidates are sorted, the surest first.</summary>
    /// <param name="candidates">What was found.</param>
    /// <param name="kept">Receives what stays.</param>
    /// <param name="sameFace">From which overlap (0..1) two boxes are one face.</param>
    public static void Move(List<FaceDetection> candidates, ICollection<FaceDetection> kept, float sameFace)
    {
        candidates.Sort((a, b) => b.Score.CompareTo(a.Score));
        for (int i = 0; i < candidates.Count; i++)
        {
            bool stays = true;
            foreach (FaceDetection other in kept)
            {
                stays &= other.Box.Overlap(candidates[i].Box) < sameFace;
            }

            if (stays)
            {
                kept.Add(candidates[i]);
            }
        }
    }
}
