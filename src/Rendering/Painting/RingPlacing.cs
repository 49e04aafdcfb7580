using System.Numerics;
using PersonaAvatar.Rendering.Tracking;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>Lays the points around the face into a picture: the template's ring, stretched to the face's own outline.</summary>
internal static class RingPlacing
{
    /// <summary>36 points in the order of <see cref="FaceMesh.Outline"/>, x y z in pixels.</summary>
    public static float[] Of(RigData data, in HeadFit fit, float[] landmarks)
    {
        Vector2 restMiddle = default, middle = default;
        foreach (var i in FaceMesh.Outline)
        {
            restMiddle += new Vector2(data.Rest[3 * i], data.Rest[(3 * i) + 1]) / FaceMesh.Outline.Length;
            middle += new Vector2(landmarks[3 * i], landmarks[(3 * i) + 1]) / FaceMesh.Outline.Length;
        }

        var ring = new float[FaceMesh.Outline.Length * 3];
        for (var k = 0; k < FaceMesh.Outline.Length; k++)
        {
            var i = 3 * FaceMesh.Outline[k];
            var outline = new Vector2(landmarks[i], landmarks[i + 1]);
            // How far the template's ring stands off its oval here, as a share of the way from the middle.
            var restOutline = new Vector2(data.Rest[i], data.Rest[i + 1]) - restMiddle;
            var restRing = new Vector2(data.Ring[3 * k], data.Ring[(3 * k) + 1]) - restMiddle;
            var grow = restRing.Length() / restOutline.Length();
            var at = middle + (grow * (outline - middle));
            (ring[3 * k], ring[(3 * k) + 1]) = (at.X, at.Y);
            ring[(3 * k) + 2] = landmarks[i + 2] + (0.25f * fit.Scale);
        }

        Even(ring);
        return ring;
    }

    /// <summary>An outline found unevenly gives a ring that is not: each point moves half way to its neighbours' middle.</summary>
    private static void Even(float[] ring)
    {
        var before = (float[])ring.Clone();
        var count = ring.Length / 3;
        for (var k = 0; k < count; k++)
        {
            int last = (k + count - 1) % count, next = (k + 1) % count;
            for (var axis = 0; axis < 3; axis++)
            {
                ring[(3 * k) + axis] = (0.5f * before[(3 * k) + axis]) + (0.25f * (before[(3 * last) + axis] + before[(3 * next) + axis]));
            }
        }
    }
}
