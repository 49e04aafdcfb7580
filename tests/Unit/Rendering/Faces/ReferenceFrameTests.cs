using System.IO.Compression;
using System.Numerics;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Painting;
using PersonaAvatar.Rendering.Sketch;
using PersonaAvatar.Tests.Unit.Rendering.Painting;
using PersonaAvatar.Tests.Unit.Rendering.Sketch;
using SkiaSharp;

namespace PersonaAvatar.Tests.Unit.Rendering.Faces;

public sealed class ReferenceFrameTests : IDisposable
{
    private static readonly SKColor Inside = new(20, 220, 60);

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "faces-" + Guid.NewGuid().ToString("N"));

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Fact]
    public void Of_a_clip_pictures_of_different_openings_are_chosen_and_the_main_moment_is_left_out()
    {
        var choice = new ReferenceChoice();
        float[] gaps = [0f, 2f, 8f, 14f, 30f, 34f, 1f];
        for (var i = 0; i < gaps.Length; i++)
        {
            var face = new DrawnFace(gaps[i]);
            choice.Offer(face.Picture, [.. face.Landmarks], 1f, i);
        }

        var taken = choice.Take(mainSecond: 0);

        Assert.InRange(taken.Count, 3, PortraitSheet.MostReferences);
        Assert.Equal(taken.OrderBy(draft => draft.MouthGap), taken);
        Assert.Contains(taken, draft => draft.MouthGap > 0.3f);
        Assert.DoesNotContain(taken, draft => draft.FromSecond == 0);
        Assert.Equal(taken.Count, taken.Select(draft => draft.FromSecond).Distinct().Count());
        Assert.Equal(new DrawnFace(34f).Picture.Pixels, taken.Single(draft => draft.FromSecond == 5).Picture.Pixels);
    }

    [Fact]
    public void The_inside_of_an_open_reference_shows_in_a_mouth_that_is_closed_in_the_main_picture()
    {
        var asset = Asset();
        using var with = PortraitFaces.Open(asset, DrawnFace.Side, DrawnFace.Side);
        using var without = PortraitFaces.Open(asset with { Card = asset.Card with { Portrait = asset.Card.Portrait! with { References = [] } } }, DrawnFace.Side, DrawnFace.Side);
        var open = Frame.Motion((ArkitShape.JawOpen, 0.9f));
        var mouth = new SKRectI(150, 255, 250, 345);

        Assert.True(DrawnFace.Count(Frame.Of(with, open), Inside, mouth, near: 60) > 150);
        Assert.Equal(0, DrawnFace.Count(Frame.Of(without, open), Inside, mouth, near: 60));
        Assert.Equal(0, DrawnFace.Count(Frame.Of(with, default), Inside, mouth, near: 60));
    }

    [Fact]
    public void Reference_frames_travel_in_the_package_and_come_back_the_same()
    {
        var library = Library();
        var asset = Asset();
        library.Add(asset.Card, asset.Files);
        using var package = new MemoryStream();
        library.Export(asset.Card.Id, package);
        package.Position = 0;
        var again = library.Stored(library.Import(package).Id);

        Assert.Equal(asset.Card.Portrait!.References.Select(frame => frame.Sha256), again.Card.Portrait!.References.Select(frame => frame.Sha256));
        Assert.True(File.Exists(again.PathOf("matte.png")));
        using var painter = library.Open(again.Card.Id, 64, 64);
    }

    [Theory]
    [InlineData("reference-1.jpg")]
    [InlineData("matte.png")]
    public void A_package_whose_reference_or_matte_was_exchanged_or_left_out_is_refused(string name)
    {
        var library = Library();
        var asset = Asset();
        library.Add(asset.Card, asset.Files);
        foreach (var exchange in new[] { true, false })
        {
            using var package = new MemoryStream();
            library.Export(asset.Card.Id, package);
            using (var zip = new ZipArchive(package, ZipArchiveMode.Update, leaveOpen: true))
            {
                zip.GetEntry(name)!.Delete();
                if (exchange)
                {
                    using var entry = zip.CreateEntry(name).Open();
                    entry.Write(asset.Picture);
                }
            }

            package.Position = 0;

            Assert.Contains(name, Assert.Throws<FaceException>(() => library.Import(package)).Message);
            Assert.Single(Directory.EnumerateDirectories(_folder));
        }
    }

    [Fact]
    public void A_card_with_too_many_or_wrong_references_is_refused()
    {
        var card = Asset().Card;
        var sheet = card.Portrait!;
        var one = sheet.References[0];
        FaceCard With(params ReferenceSheet[] references) => card with { Portrait = sheet with { References = references } };

        Assert.Throws<FaceException>(() => FaceCardCheck.Check(With([.. Enumerable.Range(0, 7).Select(i => one with { Picture = $"r{i}.jpg" })]), "card"));
        Assert.Throws<FaceException>(() => FaceCardCheck.Check(With(one with { Picture = "../r.jpg" }), "card"));
        Assert.Throws<FaceException>(() => FaceCardCheck.Check(With(one with { Picture = sheet.Picture }), "card"));
        Assert.Throws<FaceException>(() => FaceCardCheck.Check(With(one, one), "card"));
        Assert.Throws<FaceException>(() => FaceCardCheck.Check(With(one with { Landmarks = [] }), "card"));
        Assert.Throws<FaceException>(() => FaceCardCheck.Check(With(one with { FromSecond = double.NaN }), "card"));
        FaceCardCheck.Check(With(one), "card");
    }

    [Fact]
    public void A_face_from_before_there_were_mattes_is_opened_and_gets_one()
    {
        var asset = DrawnFace.Closed;
        var old = new PortraitAsset(asset.Card with { Portrait = asset.Card.Portrait! with { Matte = null } }, asset.Files);
        using var painter = PortraitFaces.Open(old, DrawnFace.Side, DrawnFace.Side);
        using var today = PortraitFaces.Open(asset, DrawnFace.Side, DrawnFace.Side);
        var motion = new FaceMotion { HeadYaw = 10 };

        Assert.Equal(Frame.Of(today, motion), Frame.Of(painter, motion));
        Assert.DoesNotContain("\"matte\"", System.Text.Encoding.UTF8.GetString(FaceJson.Write(old.Card)), StringComparison.Ordinal);
    }

    private FaceLibrary Library() => new(new SketchGallery(), _folder, [new PortraitFaces()]);

    /// <summary>A face with its mouth closed and a reference whose open mouth is green inside.</summary>
    private static PortraitAsset Asset()
    {
        DrawnFace closed = new(), open = new(gap: 26);
        var green = new Picture(DrawnFace.Side, DrawnFace.Side);
        open.Picture.Pixels.CopyTo(green.Pixels);
        for (var i = 0; i < green.Pixels.Length; i += 4)
        {
            if (green.Pixels[i] < 20 && green.Pixels[i + 1] < 20 && green.Pixels[i + 2] < 60)
            {
                (green.Pixels[i], green.Pixels[i + 1], green.Pixels[i + 2]) = (Inside.Blue, Inside.Green, Inside.Red);
            }
        }

        return PortraitMaking.Make(
            new PortraitDraft(closed.Picture, closed.Landmarks, "points") { Crop = new FaceCrop(0, 0, DrawnFace.Side), References = [new ReferenceDraft(green, open.Landmarks, 1.5)] }, "clip");
    }
}
