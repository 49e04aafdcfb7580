using System.Numerics;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Rendering.Tracking;

/// <summary>Reads the 478 points of one face from a levelled square of a picture. Not thread-safe.</summary>
public interface IMeshModel : IDisposable
{
    /// <summary>Side of the square over the longer side of the face's extent.</summary>
    float CropScale { get; }

    /// <summary>Whether it gives expression scores.</summary>
    bool HasShapes { get; }

    /// <summary>The presence from which on what was just detected is believed to be a face, 0..1; a face that is followed is kept from 0.5 on.</summary>
    float PresenceToBegin { get; }

    /// <summary>The mean presence over several looks, turned and mirrored ones too, from which on a still is believed to show a face, 0..1. Default: as much as to begin.</summary>
    float PresenceOfStills => PresenceToBegin;

    /// <summary>Which of the 478 points each one is of a face seen in a mirror; empty where looking at mirrored squares is no gain. Default: empty.</summary>
    ReadOnlySpan<int> Mirror => default;

    /// <summary>Reads a face.</summary>
    /// <param name="picture">The whole picture.</param>
    /// <param name="crop">Where the face is in it.</param>
    /// <param name="points">Receives 478 points in pixels of the picture.</param>
    /// <param name="shapes">Receives the scores, where it has any.</param>
    /// <returns>How likely there is a face at all, 0..1.</returns>
    float Read(Picture picture, in FaceCrop crop, Span<Vector3> points, ref ShapeWeights shapes);
}
