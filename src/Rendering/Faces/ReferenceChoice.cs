using System.Numerics;
using PersonaAvatar.Rendering.Frames;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>
/// Chooses the reference frames of a clip: for each of some openings of the mouth, and for the widest and the narrowest lips, the picture that
/// looks at the viewer most and is sharpest. Pictures are offered one by one; one is held for each choice. Not thread-safe.
/// </summary>
public sealed class ReferenceChoice
{
    /// <summary>Openings of the mouth, inner-lip gap over the distance of the eyes: each range keeps one picture.</summary>
    private static readonly float[] Openings = [0f, 0.04f, 0.12f, 0.22f, float.PositiveInfinity];

    /// <summary>Lips count as wide or narrow from this far off the usual width.</summary>
    private const float Aside = 0.06f;

    /// <summary>Half the worth of a picture is lost at this turn from where the face usually looks, degrees.</summary>
    private const float Turned = 12f;

    /// <summary>Pictures nearer than this in time are the same moment, seconds.</summary>
    private const double Same = 0.12;

    private readonly Held?[] _held = new Held?[Openings.Length + 1];
    private float _widths;
    private int _seen;

    /// <summary>Looks at a picture; keeps a copy where it is the best for its opening.</summary>
    /// <param name="picture">A frame; may be overwritten afterwards.</param>
    /// <param name="landmarks">478 points of the face in it.</param>
    /// <param name="confidence">The tracker's presence, 0..1.</param>
    /// <param name="seconds">When it is shown.</param>
    public void Offer(Picture picture, ReadOnlySpan<Vector3> landmarks, float confidence, double seconds)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var quality = QualityReading.Of(picture, landmarks, confidence);
        var width = Vector3.Distance(landmarks[61], landmarks[291]) / quality.EyeDistance;
        (_widths, _seen) = (_widths + width, _seen + 1);
        // An eye that blinks spoils no mouth, but another picture is better.
        var worth = (1f / (1f + (quality.Yaw * quality.Yaw / (Turned * Turned)))) + quality.Sharpness + quality.Confidence + (0.5f * Math.Clamp(quality.EyesOpen / 0.3f, 0f, 1f));
        var opening = 0;
        while (quality.MouthGap >= Openings[opening + 1])
        {
            opening++;
        }

        // Within a range the wider opening shows more.
        Keep(opening, picture, landmarks, seconds, worth + (2f * Math.Min(quality.MouthGap, 0.5f)));
        var off = width - (_widths / _seen);
        if (_seen > 6 && Math.Abs(off) > Aside && quality.MouthGap < Openings[2])
        {
            Keep(off > 0 ? ^2 : ^1, picture, landmarks, seconds, worth + (4f * Math.Abs(off)));
        }
    }

    /// <summary>The pictures chosen, from closed to open, without the moment of the main picture.</summary>
    /// <param name="mainSecond">When the main picture is shown.</param>
    public IReadOnlyList<ReferenceDraft> Take(double mainSecond)
    {
        var taken = new List<ReferenceDraft>();
        foreach (var held in _held)
        {
            if (held is not null && Math.Abs(held.Seconds - mainSecond) > Same && !taken.Exists(other => Math.Abs(other.FromSecond - held.Seconds) < Same))
            {
                taken.Add(new ReferenceDraft(held.Picture, held.Landmarks, held.Seconds));
            }
        }

        return [.. taken.OrderBy(draft => draft.MouthGap)];
    }

    private void Keep(Index which, Picture picture, ReadOnlySpan<Vector3> landmarks, double seconds, float worth)
    {
        ref var held = ref _held[which];
        if (held is not null && held.Worth >= worth)
        {
            return;
        }

        var copy = held?.Picture is { } old && old.Width == picture.Width && old.Height == picture.Height ? old : new Picture(picture.Width, picture.Height);
        picture.Pixels.CopyTo(copy.Pixels);
        held = new Held(copy, landmarks.ToArray(), seconds, worth);
    }

    private sealed record Held(Picture Picture, Vector3[] Landmarks, double Seconds, float Worth);
}
