using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Tracking;
using PersonaAvatar.Server.Creation.Painters;
using PersonaAvatar.Server.Storage;

namespace PersonaAvatar.Server.Creation;

/// <summary>
/// Finds the faces a new persona could have: faces of the library whose words fit, drawings, and a picture of an image
/// service where one is configured. The drawings always work. Thread-safe.
/// </summary>
internal sealed class FaceChoosing(FaceLibrary faces, PortraitPainting? painting)
{
    private const double PaintedScore = 0.9;

    /// <summary>Finds the faces, best first.</summary>
    /// <param name="parts">What the creation works on.</param>
    /// <param name="tell">Told of every face as soon as it is there, and of every attempt of a service.</param>
    /// <param name="cancellationToken">Stops the search; a face a service painted is then not kept.</param>
    public async Task<IReadOnlyList<FaceOption>> FindAsync(CreationParts parts, Func<CreationEvent, ValueTask> tell, CancellationToken cancellationToken)
    {
        var options = new List<FaceOption>();
        try
        {
            await FindAsync(parts, options, tell, cancellationToken);
            return [.. options.OrderByDescending(option => option.Score)];
        }
        catch
        {
            foreach (var kept in options.Where(option => option.Own))
            {
                faces.RemoveIfThere(kept.Face);
            }

            throw;
        }
    }

    private async Task FindAsync(CreationParts parts, List<FaceOption> options, Func<CreationEvent, ValueTask> tell, CancellationToken cancellationToken)
    {
        async Task AddAsync(FaceOption option)
        {
            options.Add(option);
            await tell(new FacePainted(options.Count - 1, option));
        }

        // A drawing first: it is there in milliseconds, whatever else takes its time.
        await AddAsync(FaceSources.Draw(parts.Draft.Looks, parts.Seed, 0));
        foreach (var option in new FaceSources(faces).OfLibrary(parts.Draft.Looks))
        {
            await AddAsync(option);
        }

        for (var number = 1; number < FaceSources.Drawings; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var looks = parts.Draft.OtherLooks.Count >= number ? parts.Draft.OtherLooks[number - 1] : parts.Draft.Looks;
            await AddAsync(FaceSources.Draw(looks, parts.Seed, number));
        }

        if (await PaintAsync(parts, tell, cancellationToken) is { } painted)
        {
            await AddAsync(painted);
        }
    }

    private async Task<FaceOption?> PaintAsync(CreationParts parts, Func<CreationEvent, ValueTask> tell, CancellationToken cancellationToken)
    {
        if (painting is null)
        {
            return null;
        }

        try
        {
            var painted = await painting.PaintAsync(parts.Description, parts.Draft.Looks.ToSketch(parts.Seed), tried => tell(tried), cancellationToken);
            if (painted is null)
            {
                return null;
            }

            cancellationToken.ThrowIfCancellationRequested();
            var entry = faces.Keep(painted, parts.Id, parts.Draft.Card.Name, parts.Description, painting.TrackerName);
            return new FaceOption(parts.Draft.Looks.Subject, painting.Name, PaintedScore, painted.Reasons) { Face = entry.Id, Own = true };
        }
        catch (FaceException unfit)
        {
            await tell(new FaceTried(painting.Name, 0, unfit.Message, false));
            return null;
        }
        catch (TrackerModelException unlooked)
        {
            await tell(new FaceTried(painting.Name, 0, $"Nothing was painted, for no tracker can look at it: {unlooked.Message}", false));
            return null;
        }
    }
}
