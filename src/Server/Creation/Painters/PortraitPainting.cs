using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Sketch.Composition;
using PersonaAvatar.Rendering.Tracking;

namespace PersonaAvatar.Server.Creation.Painters;

/// <summary>
/// Lets an image service paint until a picture can be animated. The description stays in the prompt word for word: what
/// changes from attempt to attempt is the seed and how far the painter may go from the sketch. Thread-safe.
/// </summary>
/// <param name="painter">The service.</param>
/// <param name="tracker">Who looks at the pictures; opened when the first one is there.</param>
/// <param name="options">How often, and how large.</param>
internal sealed class PortraitPainting(IImagePainter painter, Func<IFaceTracker> tracker, ImageOptions options)
{
    private const double FirstStrength = 0.75;
    private const double StrengthStep = 0.1;
    private const double LeastStrength = 0.3;

    /// <summary>What people call the service.</summary>
    public string Name => painter.Name;

    /// <summary>What people call the tracker.</summary>
    public string TrackerName => tracker().Name;

    /// <summary>Paints; null when no attempt gave a picture that can be animated.</summary>
    /// <param name="description">The user's words.</param>
    /// <param name="looks">The looks the sketch to begin from is made of.</param>
    /// <param name="tried">Told after each attempt.</param>
    /// <param name="cancellationToken">Hangs up.</param>
    /// <exception cref="TrackerModelException">There is no tracker to look at the pictures.</exception>
    public async Task<PaintedFace?> PaintAsync(string description, SketchLooks looks, Func<FaceTried, ValueTask> tried, CancellationToken cancellationToken)
    {
        var eyes = tracker();
        var sketch = SketchComposer.Compose(looks);
        var start = Start(sketch, options.Size);
        var control = ControlPicture.Draw(sketch.Landmarks(default, options.Size, options.Size), options.Size);
        for (var attempt = 1; attempt <= options.Attempts; attempt++)
        {
            var wish = new ImageWish(Prompt(description), start, control, StrengthOf(attempt), unchecked(looks.Seed + attempt) & int.MaxValue);
            var (painted, verdict, goOn) = await TryAsync(eyes, wish, attempt, cancellationToken);
            await tried(new FaceTried(Name, attempt, verdict, painted is not null));
            if (painted is not null || !goOn)
            {
                return painted;
            }
        }

        return null;
    }

    private static byte[] Start(ComposedSketch sketch, int size)
    {
        using var still = sketch.CreatePainter(size, size);
        return Still.Png(still, default);
    }

    private static string Prompt(string description) =>
        $"{description}, portrait, head and shoulders, facing the viewer, one face, eyes open, mouth closed, even light";

    private static double StrengthOf(int attempt) => Math.Round(Math.Max(LeastStrength, FirstStrength - (StrengthStep * (attempt - 1))), 2);

    private async Task<(PaintedFace? Painted, string Verdict, bool GoOn)> TryAsync(IFaceTracker eyes, ImageWish wish, int attempt, CancellationToken cancellationToken)
    {
        try
        {
            var file = await painter.PaintAsync(wish, cancellationToken);
            var picture = PictureFile.Decode(file);
            var (face, verdict) = FaceGate.Judge(eyes, picture);
            return (face is null ? null : new PaintedFace(file, picture, face, Reasons(wish, attempt, verdict)), verdict, true);
        }
        catch (PictureException unreadable)
        {
            return (null, unreadable.Message, true);
        }
        catch (ImageServiceException failed)
        {
            return (null, failed.Message, failed.CanRetry);
        }
    }

    private string[] Reasons(ImageWish wish, int attempt, string verdict) =>
    [
        $"painted by {Name} from your own words, attempt {attempt} of {options.Attempts}, strength {wish.Strength:0.00}, seed {wish.Seed}",
        verdict,
    ];
}
