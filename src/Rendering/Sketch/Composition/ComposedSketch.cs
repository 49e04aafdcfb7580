using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch.Composition.Words;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>A figure that was composed: makes its painters, knows its landmarks, tells what it understood. Thread-safe.</summary>
public sealed class ComposedSketch
{
    private readonly Reading _reading;
    private readonly Blueprint _figure;

    internal ComposedSketch(SketchLooks looks, Reading reading, Blueprint figure)
    {
        Looks = looks;
        _reading = reading;
        _figure = figure;
    }

    /// <summary>The looks it was composed from.</summary>
    public SketchLooks Looks { get; }

    /// <summary>Id of the base shape that is drawn.</summary>
    public string Shape => _reading.Plan.Shape.Id;

    /// <summary>Category of what is drawn, as in <see cref="SketchLooks.Category"/>; the people of stories are cartoons.</summary>
    public string Category => _reading.Category;

    /// <summary>Whether the subject is in the lexicon; otherwise the category's own shape stands for it.</summary>
    public bool SubjectKnown => _reading.KnownSubject;

    /// <summary>What was recognised and what was not, one sentence each.</summary>
    public IReadOnlyList<string> Reasons => _reading.Reasons;

    /// <summary>Words that nothing was drawn for.</summary>
    public IReadOnlyList<string> Unrecognised => _reading.Unknown;

    /// <summary>Makes a painter of the figure; the caller disposes it.</summary>
    /// <param name="width">Picture width in pixels: even, 32 to 4096.</param>
    /// <param name="height">Picture height in pixels: even, 32 to 4096.</param>
    /// <exception cref="ArgumentOutOfRangeException">A side is odd, below 32 or above 4096.</exception>
    public IPainter CreatePainter(int width, int height)
    {
        SketchGallery.GuardSide(width, nameof(width));
        SketchGallery.GuardSide(height, nameof(height));
        return new SketchPainter(
            _figure.Rig, studio => new Figure(studio, _figure, outline => Dressing.Parts(studio, _reading.Plan, _figure, outline)), width, height);
    }

    /// <summary>
    /// The landmarks of a frame, known because they are drawn: irises, eyes, brows, nose, lips and outline under their index in
    /// the 478-point MediaPipe topology (128 of them), ordered by index, in pixels.
    /// </summary>
    /// <param name="motion">What the face does; the default is the resting face.</param>
    /// <param name="width">Picture width in pixels, as for <see cref="CreatePainter"/>.</param>
    /// <param name="height">Picture height in pixels.</param>
    public IReadOnlyList<SketchLandmark> Landmarks(in FaceMotion motion, int width, int height)
    {
        SketchGallery.GuardSide(width, nameof(width));
        SketchGallery.GuardSide(height, nameof(height));
        using var paper = new SKBitmap(1, 1);
        using var canvas = new SKCanvas(paper);
        using var ink = SketchPainter.InkFor(canvas, _figure.Rig, width, height);
        ink.Pose.Set(motion, 0.0);
        return FaceLandmarks.Of(ink, _figure);
    }
}
