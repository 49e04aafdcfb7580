using Microsoft.ML.OnnxRuntime;
using PersonaAvatar.Personas.Creation;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Tracking;
using PersonaAvatar.Server.Creation;
using PersonaAvatar.Server.Creation.Painters;
using PersonaAvatar.Tests.Unit.Rendering.Tracking;
using SkiaSharp;

namespace PersonaAvatar.Tests.Unit.Server.Creation;

/// <summary>A picture service whose pictures the project's own tracker looks at: drawn heads, good and bad.</summary>
public sealed class PaintedFaceTests : IDisposable
{
    private const string Description = "ein mürrischer Kapitän, (masterpiece:1.4) <lora:x>";

    private static readonly string[] s_services = ["stable-diffusion", "openai"];

    private readonly SomeHouse _house = new();

    public static TheoryData<string> Services => [.. s_services];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _house.Dispose();

    [Theory]
    [MemberData(nameof(Services))]
    public async Task The_first_picture_with_one_usable_face_is_taken_kept_and_can_be_painted(string kind)
    {
        using var tracker = Tracker();
        byte[][] pictures = [Nothing(), Both(), Alone()];
        await using var service = Service(kind, pictures);
        var options = Options(kind, service, attempts: 5);
        var events = new List<CreationEvent>();

        var found = await new FaceChoosing(_house.Faces, Painting(options, tracker)).FindAsync(Parts(), step => Add(events, step), Token);

        var tried = events.OfType<FaceTried>().ToList();
        Assert.Equal([false, false, true], tried.Select(attempt => attempt.Taken));
        Assert.Contains("no face", tried[0].Verdict, StringComparison.Ordinal);
        Assert.Contains("2 faces", tried[1].Verdict, StringComparison.Ordinal);
        Assert.Equal(3, service.Requests.Count);
        var best = found[0];
        Assert.Equal((kind, true), (best.Painter, best.Own));
        Assert.Contains(best.Reasons, reason => reason.Contains("attempt 3 of 5", StringComparison.Ordinal));
        Assert.Equal(1, _house.OwnFaces);
        using var painter = _house.Faces.Open(best.Face, 128, 128);
        Assert.Equal(128, painter.Width);
    }

    [Theory]
    [MemberData(nameof(Services))]
    public async Task What_changes_from_attempt_to_attempt_is_never_the_description(string kind)
    {
        using var tracker = Tracker();
        await using var service = Service(kind, [Nothing(), Both(), Nothing(), Alone()]);

        Assert.NotNull(await Painting(Options(kind, service, attempts: 4), tracker).PaintAsync(Description, Parts().Draft.Looks.ToSketch(7), _ => ValueTask.CompletedTask, Token));

        Assert.Equal(4, service.Requests.Count);
        Assert.Single(service.Requests.Select(request => request.Body.GetProperty("prompt").GetString()).Distinct());
        Assert.All(service.Requests, request => Assert.StartsWith(Description + ",", request.Body.GetProperty("prompt").GetString(), StringComparison.Ordinal));
        if (kind == "stable-diffusion")
        {
            Assert.Equal(4, service.Requests.Select(request => request.Body.GetProperty("seed").GetInt32()).Distinct().Count());
            Assert.Equal([0.75, 0.65, 0.55, 0.45], service.Requests.Select(request => request.Body.GetProperty("denoising_strength").GetDouble()));
        }
    }

    [Fact]
    public async Task Hanging_up_after_a_face_was_kept_removes_it()
    {
        using var tracker = Tracker();
        await using var service = Service("stable-diffusion", [Alone()]);
        using var hangUp = CancellationTokenSource.CreateLinkedTokenSource(Token);

        ValueTask HangUpAtThePicture(CreationEvent step)
        {
            if (step is FacePainted { Option.Painter: "stable-diffusion" })
            {
                hangUp.Cancel();
                hangUp.Token.ThrowIfCancellationRequested();
            }

            return ValueTask.CompletedTask;
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            new FaceChoosing(_house.Faces, Painting(Options("stable-diffusion", service, attempts: 2), tracker)).FindAsync(Parts(), HangUpAtThePicture, hangUp.Token));

        Assert.Equal(0, _house.OwnFaces);
    }

    private static ValueTask Add(List<CreationEvent> events, CreationEvent step)
    {
        events.Add(step);
        return ValueTask.CompletedTask;
    }

    private static CreationParts Parts() => new(new BuiltInCharacterWriter().Write("a grumpy captain", 7), Description, 7, "captain");

    private static SomeImageService Service(string kind, byte[][] pictures) => new((request, _) =>
    {
        var picture = Convert.ToBase64String(pictures[Math.Min(request, pictures.Length) - 1]);
        return (200, SomeImageService.Json(kind == "openai" ? new { data = new[] { new { b64_json = picture } } } : new { images = new[] { picture } }));
    });

    private static ImageOptions Options(string kind, SomeImageService service, int attempts) => new() { Service = kind, BaseUrl = service.Address, Size = 256, Attempts = attempts };

    private static PortraitPainting Painting(ImageOptions options, FaceTracker tracker)
    {
        var http = new ImageHttp(new HttpClient(), options, TimeProvider.System);
        IImagePainter painter = options.Service == "openai" ? new OpenAiImagePainter(http, options) : new StableDiffusionPainter(http, options);
        return new PortraitPainting(painter, () => tracker, options);
    }

    private static FaceTracker Tracker()
    {
        using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1 };
        return new FaceTracker(
            "own", new CentreDetector(Evaluation.RequireModel("tracker-detector.onnx"), options), new LandmarkNetwork(Evaluation.RequireModel("tracker-mesh.onnx"), options));
    }

    private static string Head(int number) => Evaluation.Source($"tests/Unit/Rendering/Tracking/heads/head-{number}.png");

    private static byte[] Alone() => File.ReadAllBytes(Head(1));

    private static byte[] Nothing()
    {
        using var bitmap = new SKBitmap(256, 256);
        bitmap.Erase(SKColors.Teal);
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static byte[] Both()
    {
        using var left = SKBitmap.Decode(Head(1));
        using var right = SKBitmap.Decode(Head(1));
        using var both = new SKBitmap(left.Width + right.Width, left.Height);
        using (var canvas = new SKCanvas(both))
        {
            canvas.DrawBitmap(left, 0, 0, SKSamplingOptions.Default);
            canvas.DrawBitmap(right, left.Width, 0, SKSamplingOptions.Default);
        }

        using var png = both.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }
}
