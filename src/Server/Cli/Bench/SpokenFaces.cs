using Microsoft.Extensions.Options;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Lips;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Painting;
using PersonaAvatar.Rendering.Tracking;
using PersonaAvatar.Server.Devices;
using PersonaAvatar.Server.Faces;
using PersonaAvatar.Server.Settings;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>
/// Every picture of a folder speaks every recording of another, and a tracker reads it again: does the mouth that is seen go with the one that
/// was told, are lips that were told to touch seen to touch, do lids shut, do the edges of the picture hold still.
/// </summary>
/// <param name="services">Intake and lip model.</param>
/// <param name="finder">Name of the tracker that finds the faces; null is the usual one.</param>
/// <param name="reader">Who reads what was painted.</param>
/// <param name="tell">Told of each picture.</param>
internal sealed class SpokenFaces(IServiceProvider services, string? finder, IFaceTracker reader, Action<string> tell)
{
    private const int Side = 384;

    /// <summary>Told to touch: less than this inner-lip gap over the distance of the eyes.</summary>
    private const float Touching = 0.004f;

    /// <summary>Seen to touch, as the reader's own noise on shut mouths allows.</summary>
    private const double SeenTouching = 0.03;

    /// <summary>Kinds of picture whose lips must be read well; drawings are not what readers were made for.</summary>
    private static readonly string[] Read = ["photo", "painting"];

    /// <summary>Runs it.</summary>
    /// <param name="pictures">Files that show a face.</param>
    /// <param name="speech">Sound files.</param>
    /// <param name="every">Of so many frames one is painted and read.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<Measure>> RunAsync(IReadOnlyList<string> pictures, IReadOnlyList<string> speech, int every, CancellationToken cancellationToken)
    {
        var motions = new List<FaceMotion>();
        foreach (var file in speech)
        {
            motions.AddRange((await MotionsAsync(file, cancellationToken)).Where((_, i) => i % every == 0));
        }

        var (correlations, closures, frames, moved) = (new List<(string Name, double R)>(), new List<double>(), 0, 0);
        foreach (var path in pictures)
        {
            var seen = Watch(path, motions);
            if (seen is null)
            {
                tell($"{Path.GetFileName(path)}: no avatar");
                continue;
            }

            (frames, moved) = (frames + motions.Count, moved + seen.EdgesMoved);
            var r = Correlation(seen.Told, seen.Apertures);
            var closed = Numbers.Percentile([.. seen.Apertures.Where((_, i) => seen.Told[i] < Touching)], 0.95);
            var shut = seen.Shut.Count == 0 ? "no eyes told to shut" : $"shut eyes seen up to {Numbers.Percentile(seen.Shut, 0.95):0.00} of their width open";
            correlations.Add((Path.GetFileName(path), r));
            closures.Add(closed);
            tell($"{Path.GetFileName(path)}: r {r:0.000}, closed lips seen up to {closed:0.000} (95 % of them), {shut}, read in {seen.Told.Count} of {motions.Count} pictures, edges moved in {seen.EdgesMoved}");
        }

        var asked = correlations.Where(pair => Read.Any(kind => pair.Name.StartsWith(kind, StringComparison.Ordinal))).DefaultIfEmpty(("none", double.NaN)).ToList();
        var least = asked.MinBy(pair => pair.Item2);
        var touching = closures.Count(closed => closed <= SeenTouching);
        return
        [
            new("faces: lips told and seen again, median r", $"{Numbers.Percentile([.. correlations.Select(pair => pair.R)], 0.5):0.000}", "(stated)", Holds: true),
            new($"faces: the least of photos and paintings ({least.Item1})", $"{least.Item2:0.000}", "≥ 0.9", least.Item2 >= 0.9),
            new("faces: pictures whose lips are seen to touch where told", $"{touching} of {closures.Count}", "all", touching == closures.Count),
            new("faces: frames in which an edge of the picture moves", $"{moved} of {frames}", "0", moved == 0),
        ];
    }

    private async Task<List<FaceMotion>> MotionsAsync(string file, CancellationToken cancellationToken)
    {
        var sound = new SoundFile(services.GetRequiredService<IOptions<PathOptions>>().Value.Ffmpeg, file);
        var lips = new SoundLips(services.GetRequiredService<LipModels>().Require(), services.GetRequiredService<LipStyles>().FindOrRead(LipStyles.Usual), listensFirst: true);
        var motions = new List<FaceMotion>();
        await foreach (var (_, motion) in AnimateCommand.MoveAsync(lips, sound, cancellationToken))
        {
            motions.Add(motion);
        }

        return motions;
    }

    private Watched? Watch(string path, List<FaceMotion> motions)
    {
        PortraitAsset asset;
        try
        {
            asset = services.GetRequiredService<FaceIntake>().Make(PictureFile.Read(path), new FaceWish { Name = "Bench", Id = "bench", Tracker = finder });
        }
        catch (FaceException)
        {
            return null;
        }

        using var painter = PortraitFaces.Open(asset, Side, Side);
        var (picture, rest) = (new Picture(Side, Side), new byte[Side * Side * 4]);
        painter.Paint(default, 0, rest);
        var watched = new Watched();
        var follower = reader.Follow(new FollowOptions { Smooth = false });
        for (var i = 0; i < motions.Count; i++)
        {
            var motion = motions[i];
            painter.Paint(motion, 0, picture.Pixels);
            watched.EdgesMoved += FacesBench.EdgeMoves(rest, picture.Pixels, Side) ? 1 : 0;
            if (follower.Next(picture, i / (double)SpeechFormat.FrameRate) is [var face, ..])
            {
                watched.Told.Add(painter.InnerLipGap(motion));
                watched.Apertures.Add(face.Measure(FaceMesh.InnerLipTop, FaceMesh.InnerLipBottom));
                if (Math.Min(motion.Shapes[ArkitShape.EyeBlinkLeft], motion.Shapes[ArkitShape.EyeBlinkRight]) > 0.94f)
                {
                    watched.Shut.Add(Math.Max(Opening(face, 159, 145, 33, 133), Opening(face, 386, 374, 263, 362)));
                }
            }
        }

        return watched;
    }

    private static double Opening(TrackedFace face, int upper, int lower, int outer, int inner) => face.Measure(upper, lower) / face.Measure(outer, inner);

    private static double Correlation(List<double> a, List<double> b)
    {
        double meanA = a.Average(), meanB = b.Average(), both = 0, ofA = 0, ofB = 0;
        for (var i = 0; i < a.Count; i++)
        {
            double x = a[i] - meanA, y = b[i] - meanB;
            (both, ofA, ofB) = (both + (x * y), ofA + (x * x), ofB + (y * y));
        }

        return both / Math.Sqrt(ofA * ofB);
    }

    /// <summary>What was told and seen of one face.</summary>
    private sealed class Watched
    {
        public List<double> Told { get; } = [];

        public List<double> Apertures { get; } = [];

        public List<double> Shut { get; } = [];

        public int EdgesMoved { get; set; }
    }
}
