using System.Text;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Sketch.Composition;
using PersonaAvatar.Server.Creation;
using PersonaAvatar.Server.Creation.Painters;
using SkiaSharp;

namespace PersonaAvatar.Tests.Unit.Server.Creation;

public sealed class PaintersTests
{
    private static readonly SketchLooks s_looks = new() { Category = "person", Subject = "man", Features = ["white beard"], Seed = 40 };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Stable_diffusion_is_asked_for_img2img_from_the_sketch_with_its_landmarks_as_control()
    {
        await using var service = new SomeImageService((_, _) => (200, SomeImageService.Json(new { images = new[] { Picture() } })));
        var options = new ImageOptions { Service = "stable-diffusion", BaseUrl = service.Address, ApiKey = "secret", Size = 256, Model = "dream" };
        var picture = await new StableDiffusionPainter(Http(options), options).PaintAsync(new ImageWish("a man", [1, 2], [3], 0.65, 42), Token);

        Assert.Equal(64, PictureFile.Decode(picture).Width);
        var (path, key, body) = Assert.Single(service.Requests);
        Assert.Equal(("/sdapi/v1/img2img", "Bearer secret"), (path, key));
        Assert.Equal(0.65, body.GetProperty("denoising_strength").GetDouble());
        Assert.Equal(42, body.GetProperty("seed").GetInt32());
        Assert.Equal(Convert.ToBase64String([1, 2]), body.GetProperty("init_images")[0].GetString());
        var control = body.GetProperty("alwayson_scripts").GetProperty("controlnet").GetProperty("args")[0];
        Assert.Equal(Convert.ToBase64String([3]), control.GetProperty("image").GetString());
        Assert.Equal("none", control.GetProperty("module").GetString());
        Assert.Equal("dream", body.GetProperty("override_settings").GetProperty("sd_model_checkpoint").GetString());
    }

    [Fact]
    public async Task An_openai_compatible_service_may_answer_base64_or_an_address()
    {
        var address = "";
        await using var service = new SomeImageService((request, path) => path.EndsWith("/made.png", StringComparison.Ordinal)
            ? (200, Convert.FromBase64String(Picture()))
            : (200, SomeImageService.Json(new { data = new object[] { request == 1 ? new { b64_json = Picture() } : new { url = address } } })));
        address = service.Address + "/made.png";
        var options = new ImageOptions { Service = "openai", BaseUrl = service.Address + "/v1", Model = "dall-e-3", Size = 1024 };
        var painter = new OpenAiImagePainter(Http(options), options);

        var first = await painter.PaintAsync(new ImageWish("an apple", [], [], 0.5, 1), Token);
        var second = await painter.PaintAsync(new ImageWish("an apple", [], [], 0.5, 1), Token);

        Assert.Equal(first, second);
        Assert.Equal("/v1/images/generations", service.Requests[0].Path);
        Assert.Equal("1024x1024", service.Requests[0].Body.GetProperty("size").GetString());
        Assert.Equal("an apple", service.Requests[0].Body.GetProperty("prompt").GetString());
    }

    [Fact]
    public async Task Attempts_change_strength_and_seed_and_never_the_description()
    {
        await using var service = new SomeImageService((_, _) => (200, SomeImageService.Json(new { images = new[] { Picture() } })));
        var (painting, tracker) = Painting(service, attempts: 3);
        var tried = new List<FaceTried>();

        var painted = await painting.PaintAsync("a grumpy man <lora:x>", s_looks, attempt => Add(tried, attempt), Token);

        Assert.Null(painted);
        Assert.Equal((3, 3), (service.Requests.Count, tracker.Looks));
        Assert.Equal([0.75, 0.65, 0.55], service.Requests.Select(request => request.Body.GetProperty("denoising_strength").GetDouble()));
        Assert.Equal([41, 42, 43], service.Requests.Select(request => request.Body.GetProperty("seed").GetInt32()));
        Assert.All(service.Requests, request => Assert.StartsWith("a grumpy man <lora:x>,", request.Body.GetProperty("prompt").GetString(), StringComparison.Ordinal));
        Assert.All(tried, attempt => Assert.Contains("no face", attempt.Verdict, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(401, "{}", "key", 1)]
    [InlineData(404, "{}", "no such address", 1)]
    [InlineData(500, "{}", "500", 2)]
    [InlineData(200, "<html>", "no JSON", 1)]
    [InlineData(200, "{}", "without a picture", 2)]
    [InlineData(200, "[1]", "without a picture", 2)]
    [InlineData(200, """{"images":["!!!"]}""", "without a picture", 2)]
    [InlineData(200, """{"images":["AAAA"]}""", "no picture", 2)]
    public async Task A_service_that_misbehaves_is_told_in_words_and_asked_again_only_when_that_may_help(int status, string body, string verdict, int requests)
    {
        await using var service = new SomeImageService((_, _) => (status, Encoding.UTF8.GetBytes(body)));
        var (painting, _) = Painting(service, attempts: 2);
        var tried = new List<FaceTried>();

        Assert.Null(await painting.PaintAsync("a man", s_looks, attempt => Add(tried, attempt), Token));

        Assert.Equal(requests, service.Requests.Count);
        Assert.Contains(verdict, tried[0].Verdict, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_told()
    {
        var options = new ImageOptions { Service = "openai", BaseUrl = "http://127.0.0.1:9" };
        var failed = await Assert.ThrowsAsync<ImageServiceException>(() => new OpenAiImagePainter(Http(options), options).PaintAsync(new ImageWish("x", [], [], 0, 0), Token));

        Assert.False(failed.CanRetry);
        Assert.Contains("does not answer", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_control_picture_shows_eyes_and_mouth_where_the_sketch_has_them()
    {
        var landmarks = SketchComposer.Compose(s_looks).Landmarks(default, 256, 256);
        using var control = SKBitmap.Decode(ControlPicture.Draw(landmarks, 256));

        foreach (var index in new[] { 33, 263, 61, 291 })
        {
            var point = landmarks.First(landmark => landmark.Index == index);
            Assert.True(Brightest(control, (int)point.X, (int)point.Y) > 100, $"landmark {index} is dark");
        }

        Assert.Equal(SKColors.Black, control.GetPixel(1, 1));
    }

    private static ValueTask Add(List<FaceTried> tried, FaceTried attempt)
    {
        tried.Add(attempt);
        return ValueTask.CompletedTask;
    }

    private static int Brightest(SKBitmap picture, int x, int y)
    {
        var most = 0;
        for (var dy = -3; dy <= 3; dy++)
        {
            for (var dx = -3; dx <= 3; dx++)
            {
                most = Math.Max(most, picture.GetPixel(x + dx, y + dy).Green);
            }
        }

        return most;
    }

    private static ImageHttp Http(ImageOptions options) => new(new HttpClient(), options, TimeProvider.System);

    private static (PortraitPainting Painting, OneEyedTracker Tracker) Painting(SomeImageService service, int attempts)
    {
        var options = new ImageOptions { Service = "stable-diffusion", BaseUrl = service.Address, Size = 256, Attempts = attempts };
        var tracker = new OneEyedTracker();
        return (new PortraitPainting(new StableDiffusionPainter(Http(options), options), () => tracker, options), tracker);
    }

    /// <summary>A small picture of nothing, as Base64.</summary>
    private static string Picture()
    {
        using var bitmap = new SKBitmap(64, 64);
        bitmap.Erase(SKColors.Teal);
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return Convert.ToBase64String(png.ToArray());
    }
}
