using System.Text.Json;
using PersonaAvatar.Rendering.Tracking;
using PersonaAvatar.Server.Cli;
using PersonaAvatar.Tests.Unit.Rendering.Frames;
using PersonaAvatar.Tests.Unit.Rendering.Tracking;
using SkiaSharp;

namespace PersonaAvatar.Tests.Unit.Server.Cli;

public sealed class LandmarksCommandTests : IDisposable
{
    private static readonly (System.Numerics.Vector2 Middle, float Size) Disc = (new(120, 90), 70);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("persona-landmarks-");
    private readonly FaceTracker _tracker = new("test", new DiscDetector(Disc), new DiscMesh());

    public void Dispose()
    {
        _tracker.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_face_becomes_478_points_and_a_picture_without_one_null()
    {
        string face = Write("face.png", SomePicture.Encode(SomeFace.Discs(240, 180, Disc), SKEncodedImageFormat.Png));
        string none = Write("none.png", SomePicture.Encode(SomeFace.Discs(240, 180), SKEncodedImageFormat.Png));
        string json = Path.Combine(_folder.FullName, "out.json");

        int exit = await LandmarksCommand.WriteAsync(_tracker, [face, none], json, TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Success, exit);
        using JsonDocument found = JsonDocument.Parse(await File.ReadAllTextAsync(json, TestContext.Current.CancellationToken));
        Assert.Equal(JsonValueKind.Null, found.RootElement.GetProperty(none).ValueKind);
        JsonElement entry = found.RootElement.GetProperty(face);
        Assert.Equal(478, entry.GetProperty("landmarks").GetArrayLength());
        Assert.All(entry.GetProperty("landmarks").EnumerateArray(), point => Assert.Equal(3, point.GetArrayLength()));
        Assert.Equal(4, entry.GetProperty("box").GetArrayLength());
        Assert.InRange(entry.GetProperty("score").GetDouble(), 0.5, 1);
        Assert.Equal(52, entry.GetProperty("shapes").EnumerateObject().Count());
        Assert.Equal("eyeBlinkLeft", entry.GetProperty("shapes").EnumerateObject().First().Name);
    }

    [Fact]
    public async Task One_bad_file_does_not_keep_the_others_from_being_read_but_the_command_fails()
    {
        string face = Write("face.png", SomePicture.Encode(SomeFace.Discs(240, 180, Disc), SKEncodedImageFormat.Png));
        string broken = Write("broken.png", "no picture"u8.ToArray());
        string json = Path.Combine(_folder.FullName, "out.json");

        int exit = await LandmarksCommand.WriteAsync(_tracker, [broken, face], json, TestContext.Current.CancellationToken);

        Assert.Equal(ExitCode.Failure, exit);
        using JsonDocument found = JsonDocument.Parse(await File.ReadAllTextAsync(json, TestContext.Current.CancellationToken));
        Assert.Equal(JsonValueKind.Null, found.RootElement.GetProperty(broken).ValueKind);
        Assert.Equal(JsonValueKind.Object, found.RootElement.GetProperty(face).ValueKind);
    }

    private string Write(string name, byte[] bytes)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
