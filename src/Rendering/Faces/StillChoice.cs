using System.Numerics;
using PersonaAvatar.Rendering.Frames;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>
/// Finds the best still of a clip: from the front, mouth closed, eyes open, sharp, as the quality report measures them. Pictures are
/// offered one by one; one is held. Not thread-safe.
/// </summary>
public sealed class StillChoice
{
    /// <summary>Half the worth of a part is lost at this turn, degrees.</summary>
    private const float Turned = 15f;

    /// <summary>All the worth of a closed mouth is lost at this gap over the distance of the eyes.</summary>
    private const float Parted = 0.12f;

    /// <summary>Eyes this open, over their width, are open.</summary>
    private const float Wide = 0.3f;

    private float _best = float.NegativeInfinity;

    /// <summary>The best picture so far, the chooser's own copy; null while none was offered.</summary>
    public Picture? Best { get; private set; }

    /// <summary>When it is shown, seconds.</summary>
    public double Seconds { get; private set; }

    /// <summary>Looks at a picture; keeps a copy where it is better than all before.</summary>
    /// <param name="picture">A frame; may be overwritten afterwards.</param>
    /// <param name="landmarks">478 points of the face in it.</param>
    /// <param name="confidence">The tracker's presence, 0..1.</param>
    /// <param name="seconds">When it is shown.</param>
    /// <returns>Whether it is the best so far.</returns>
    public bool Offer(Picture picture, ReadOnlySpan<Vector3> landmarks, float confidence, double seconds)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var worth = Worth(picture, landmarks, confidence);
        if (!(worth > _best))
        {
            return false;
        }

        (_best, Seconds) = (worth, seconds);
        if (Best is null || Best.Width != picture.Width || Best.Height != picture.Height)
        {
            Best = new Picture(picture.Width, picture.Height);
        }

        picture.Pixels.CopyTo(Best.Pixels);
        return true;
    }

    private static float Worth(Picture picture, ReadOnlySpan<Vector3> landmarks, float confidence)
    {
        var quality = QualityReading.Of(picture, landmarks, confidence);
        var front = 1f / (1f + (quality.Yaw * quality.Yaw / (Turned * Turned)));
        var closed = Math.Clamp(1f - (quality.MouthGap / Parted), 0f, 1f);
        var open = Math.Clamp(quality.EyesOpen / Wide, 0f, 1f);
        return front + closed + open + quality.Sharpness + quality.Score;
    }
}
