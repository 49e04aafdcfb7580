using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Painting;
using PersonaAvatar.Server.Faces;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>
/// From a picture to an avatar that can be animated, on every picture of a folder that shows a face: by the tracker, then by as few points
/// as a person sets. An avatar counts when its mouth opens and shuts, its eyes shut, its head turns, and the picture's edges hold still.
/// </summary>
internal sealed class FacesBench(FaceIntake intake)
{
    private const int Side = 256;

    /// <summary>Pictures whose names begin so show no face.</summary>
    private static readonly string[] Faceless = ["animal", "object", "thing"];

    private static readonly string[] Ends = [".png", ".jpg", ".jpeg", ".webp"];

    /// <summary>Points a person would set: where eyes and mouth are seen, here taken from what the tracker saw.</summary>
    private static readonly string[] Set =
        ["right_eye_outer", "right_eye_inner", "left_eye_inner", "left_eye_outer", "mouth_right", "mouth_left", "nose_tip", "chin", "upper_lip_outer", "lower_lip_outer"];

    /// <summary>Runs it.</summary>
    /// <param name="folder">Of pictures.</param>
    /// <param name="tell">Told of each picture that fails.</param>
    public IReadOnlyList<Measure> Run(string folder, Action<string> tell)
    {
        var (all, found, animated, set) = (0, 0, 0, 0);
        PortraitAsset? first = null;
        foreach (var path in PicturesIn(folder))
        {
            var name = Path.GetFileName(path);
            all++;
            var picture = PictureFile.Read(path);
            if (Try(picture, new FaceWish { Name = "Bench", Id = "bench" }, out var asset) is { } refusal)
            {
                tell($"{name}: {refusal}");
                continue;
            }

            found++;
            first ??= asset;
            animated += Missing(asset!) is { } missing ? Tell(tell, $"{name}: {missing}") : 1;
            var marks = asset!.Card.Portrait!.Landmarks;
            // The asset may keep the picture smaller than it came.
            var scale = picture.Width / (float)asset.Card.Portrait.Width;
            var points = Set.ToDictionary(point => point, point => scale * new System.Numerics.Vector2(marks[FacePoints.Names[point]][0], marks[FacePoints.Names[point]][1]), StringComparer.Ordinal);
            var fault = Try(picture, new FaceWish { Name = "Bench", Id = "bench", Points = points }, out var byHand) ?? Missing(byHand!);
            set += fault is null ? 1 : Tell(tell, $"{name}, by hand: {fault}");
        }

        var share = all == 0 ? 0 : animated / (double)all;
        return
        [
            new("faces: pictures that become an avatar by themselves", $"{animated} of {all} ({share:P1})", "≥ 98 %", all > 0 && share >= 0.98),
            new("faces: the same from ten of its points, as set by hand", $"{set} of {found}", "100 %", set == found && found > 0),
            .. first is null ? [] : PortraitSpeed.Run(first),
        ];
    }

    private static int Tell(Action<string> tell, string sentence)
    {
        tell(sentence);
        return 0;
    }

    private string? Try(Picture picture, FaceWish wish, out PortraitAsset? asset)
    {
        try
        {
            asset = intake.Make(picture, wish);
            return null;
        }
        catch (FaceException refused)
        {
            asset = null;
            return refused.Message;
        }
    }

    /// <summary>What the avatar cannot do; null where it can do everything.</summary>
    private static string? Missing(PortraitAsset asset)
    {
        using var painter = PortraitFaces.Open(asset, Side, Side);
        var (rest, moved) = (new byte[Side * Side * 4], new byte[Side * Side * 4]);
        painter.Paint(default, 0, rest);
        foreach (var (motion, sentence, least) in Motions())
        {
            painter.Paint(motion, 0, moved);
            if (MovingFace.Changed(rest, moved, 24) < least)
            {
                return sentence;
            }

            if (EdgeMoves(rest, moved, Side))
            {
                return "the edges of the picture move";
            }
        }

        var shut = default(FaceMotion);
        (shut.Shapes[ArkitShape.JawOpen], shut.Shapes[ArkitShape.MouthClose]) = (0.4f, 0.4f);
        return painter.InnerLipGap(shut) == 0f ? null : "the lips do not meet";
    }

    private static IEnumerable<(FaceMotion Motion, string Sentence, int Least)> Motions()
    {
        var open = default(FaceMotion);
        open.Shapes[ArkitShape.JawOpen] = 0.8f;
        yield return (open, "the mouth does not open", 60);
        var blink = default(FaceMotion);
        (blink.Shapes[ArkitShape.EyeBlinkLeft], blink.Shapes[ArkitShape.EyeBlinkRight]) = (1f, 1f);
        yield return (blink, "the eyes do not shut", 15);
        yield return (new FaceMotion { HeadYaw = 15 }, "the head does not turn", 300);
    }

    /// <summary>Whether the outermost pixels of two square BGRA pictures differ.</summary>
    public static bool EdgeMoves(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int side)
    {
        var row = side * 4;
        if (!a[..row].SequenceEqual(b[..row]) || !a[^row..].SequenceEqual(b[^row..]))
        {
            return true;
        }

        for (var y = 0; y < side; y++)
        {
            if (!a.Slice(y * row, 4).SequenceEqual(b.Slice(y * row, 4)) || !a.Slice(((y + 1) * row) - 4, 4).SequenceEqual(b.Slice(((y + 1) * row) - 4, 4)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The pictures of a folder that show faces, in order.</summary>
    public static IReadOnlyList<string> PicturesIn(string folder) =>
    [
        .. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Where(path =>
            Ends.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && !Array.Exists(Faceless, word => Path.GetFileName(path).StartsWith(word, StringComparison.Ordinal))),
    ];
}
