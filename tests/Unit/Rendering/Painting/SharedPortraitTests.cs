using System.Numerics;
using System.Text.Json;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Painting;
using PersonaAvatar.Tests.Unit.Rendering.Sketch;

namespace PersonaAvatar.Tests.Unit.Rendering.Painting;

public sealed class SharedPortraitTests
{
    [Theory]
    [InlineData("photo-03.jpg")]
    [InlineData("painting-02.jpg")]
    [InlineData("drawing-02.png")]
    [InlineData("cartoon-02.png")]
    public void Real_portraits_close_their_lips_and_keep_their_edges(string file)
    {
        var (asset, side) = (Asset(file), 256);
        using var painter = PortraitFaces.Open(asset, side, side);
        var rest = Frame.Of(painter, default);
        foreach (var motion in PortraitPainterTests.Motions())
        {
            var moved = Frame.Of(painter, motion);
            Assert.All(Enumerable.Range(0, side), i => Assert.True(Same(rest, moved, i, 0, side) && Same(rest, moved, i, side - 1, side) && Same(rest, moved, 0, i, side) && Same(rest, moved, side - 1, i, side)));
        }

        Assert.Equal(0f, painter.InnerLipGap(Frame.Motion((ArkitShape.JawOpen, 0.4f), (ArkitShape.MouthClose, 0.4f))));
        Assert.True(Frame.Changed(rest, Frame.Of(painter, Frame.Motion((ArkitShape.JawOpen, 0.8f)))) > 100);
    }

    private static bool Same(byte[] a, byte[] b, int x, int y, int side) =>
        a.AsSpan(((y * side) + x) * 4, 4).SequenceEqual(b.AsSpan(((y * side) + x) * 4, 4));

    private static PortraitAsset Asset(string file)
    {
        var folder = Folder();
        Assert.SkipWhen(folder is null, "The portraits of ../shared/eval are not beside this checkout.");
        using var marks = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "landmarks.json")));
        var root = marks.RootElement.TryGetProperty("files", out var files) ? files : marks.RootElement;
        Vector3[] points = [.. root.GetProperty(file).GetProperty("points").EnumerateArray().Select(p => new Vector3(p[0].GetSingle(), p[1].GetSingle(), p[2].GetSingle()))];
        return PortraitMaking.Make(new PortraitDraft(PictureFile.Read(Path.Combine(folder, file)), points, "shared"), "shared");
    }

    private static string? Folder()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var portraits = Path.Combine(at.FullName, "shared", "eval", "portraits");
            if (Directory.Exists(portraits))
            {
                return portraits;
            }
        }

        return null;
    }
}
