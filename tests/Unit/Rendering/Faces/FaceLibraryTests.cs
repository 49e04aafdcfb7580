using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Painting;
using PersonaAvatar.Rendering.Sketch;
using PersonaAvatar.Tests.Unit.Rendering.Painting;

namespace PersonaAvatar.Tests.Unit.Rendering.Faces;

public sealed class FaceLibraryTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "faces-" + Guid.NewGuid().ToString("N"));
    private readonly FaceLibrary _library;

    public FaceLibraryTests() => _library = new FaceLibrary(new SketchGallery(), _folder, [new PortraitFaces(), new SketchFaces()]);

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Fact]
    public void A_face_that_is_added_is_listed_painted_and_removed_again()
    {
        var entry = Add("aunt");

        Assert.Contains(entry, _library.All);
        Assert.Equal(entry, _library.Find(" AUNT "));
        using (var painter = _library.Open("aunt", 64, 48))
        {
            Assert.Equal((64, 48), (painter.Width, painter.Height));
        }

        _library.Remove("aunt");
        Assert.DoesNotContain(_library.All, face => face.Id == "aunt");
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
        Assert.Throws<UnknownFaceException>(() => _library.Open("aunt", 64, 64));
    }

    [Fact]
    public void What_another_process_adds_is_there_at_once()
    {
        var other = new FaceLibrary(new SketchGallery(), _folder, [new PortraitFaces()]);
        Add("aunt");

        Assert.Contains(other.All, face => face.Id == "aunt");
    }

    [Fact]
    public void Looks_in_words_are_a_face_too()
    {
        using var looks = JsonDocument.Parse("""{"category":"fruit","subject":"apple","features":["red"],"seed":3}""");
        _library.Add(new FaceCard { Id = "apple", Name = "Apple", Kind = FaceKinds.Sketch, Looks = looks.RootElement.Clone() });
        using var painter = _library.Open("apple", 64, 64);

        Assert.Equal(64, painter.Width);
    }

    [Fact]
    public void A_shipped_face_opens_by_the_same_door_and_cannot_be_taken_or_removed()
    {
        using var painter = _library.Open("Rosa", 64, 64);

        Assert.True(_library.Find("rosa").Shipped);
        Assert.Throws<FaceException>(() => Add("rosa"));
        Assert.Throws<FaceException>(() => _library.Remove("rosa"));
    }

    [Fact]
    public void An_id_that_is_taken_stays_with_its_face()
    {
        Add("aunt");

        Assert.Contains("already", Assert.Throws<FaceException>(() => Add("aunt")).Message);
        Assert.Equal("aunt-2", _library.FreeId("Aunt!"));
        Assert.Equal("rosa-2", _library.FreeId("rosa"));
        Assert.Equal("face", _library.FreeId("日本"));
    }

    [Theory]
    [InlineData("../up")]
    [InlineData("a/b")]
    [InlineData("")]
    [InlineData(".hidden")]
    [InlineData("Ümläut")]
    public void An_id_that_could_be_a_path_is_no_id(string id)
    {
        Assert.Throws<FaceException>(() => _library.Add(Card() with { Id = id }));
        Assert.Throws<UnknownFaceException>(() => _library.Stored(id));
        Assert.False(Directory.Exists(_folder));
    }

    [Fact]
    public void A_broken_face_hides_no_other_and_says_what_is_wrong_when_asked_for()
    {
        Add("aunt");
        Add("uncle");
        File.WriteAllText(Path.Combine(_folder, "uncle", "face.json"), "{");

        Assert.Contains(_library.All, face => face.Id == "aunt");
        Assert.DoesNotContain(_library.All, face => face.Id == "uncle");
        Assert.Contains("face.json", Assert.Throws<FaceException>(() => _library.Find("uncle")).Message);
    }

    [Fact]
    public void A_picture_that_was_exchanged_is_not_painted_with_the_old_landmarks()
    {
        Add("aunt");
        File.WriteAllBytes(Path.Combine(_folder, "aunt", "picture.png"), [1, 2, 3]);

        Assert.Contains("add the face again", Assert.Throws<FaceException>(() => _library.Open("aunt", 64, 64)).Message);
    }

    [Fact]
    public void A_face_goes_out_as_one_file_and_comes_in_again()
    {
        Add("aunt");
        using var package = Exported("aunt");
        var again = _library.Import(package);

        Assert.Equal("aunt-2", again.Id);
        using var painter = _library.Open("aunt-2", 64, 64);
        Assert.Equal(_library.Stored("aunt").Card.Portrait!.Sha256, _library.Stored("aunt-2").Card.Portrait!.Sha256);
    }

    [Theory]
    [InlineData("../evil.txt")]
    [InlineData("folder/picture.png")]
    [InlineData("/etc/passwd")]
    [InlineData("script.sh")]
    public void A_package_with_anything_else_in_it_is_refused_and_leaves_nothing(string name)
    {
        Add("aunt");
        using var package = Exported("aunt");
        using (var zip = new ZipArchive(package, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write("x"u8);
        }

        package.Position = 0;
        var before = Directory.GetFileSystemEntries(_folder, "*", SearchOption.AllDirectories).Length;

        Assert.Throws<FaceException>(() => _library.Import(package));
        Assert.Equal(before, Directory.GetFileSystemEntries(_folder, "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public void A_package_that_unpacks_without_end_is_stopped()
    {
        using var package = new MemoryStream();
        using (var zip = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("picture.png", CompressionLevel.Fastest).Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 65; i++)
            {
                entry.Write(zeros);
            }
        }

        package.Position = 0;

        Assert.Contains("64 MB", Assert.Throws<FaceException>(() => _library.Import(package)).Message);
    }

    [Fact]
    public void Noise_is_no_package()
    {
        using var noise = new MemoryStream(Encoding.UTF8.GetBytes("PK but not a zip file at all"));

        Assert.Throws<FaceException>(() => _library.Import(noise));
    }

    [Theory]
    [InlineData("\"schema\": 1", "\"schema\": 9")]
    [InlineData("\"picture\": \"picture.png\"", "\"picture\": \"../../secret.png\"")]
    [InlineData("\"width\": 400", "\"width\": 999999")]
    public void A_card_that_was_tampered_with_is_refused(string from, string to)
    {
        Add("aunt");
        var path = Path.Combine(_folder, "aunt", "face.json");
        var json = File.ReadAllText(path);
        Assert.Contains(from, json);
        File.WriteAllText(path, json.Replace(from, to, StringComparison.Ordinal));

        Assert.Throws<FaceException>(() => _library.Open("aunt", 64, 64));
    }

    [Fact]
    public void A_library_without_a_folder_keeps_nothing_and_says_so()
    {
        var library = new FaceLibrary(new SketchGallery(), null, []);

        Assert.Equal(new SketchGallery().Faces.Count, library.All.Count);
        Assert.Throws<FaceException>(() => library.Add(Card()));
    }

    [Fact]
    public void Removing_and_adding_under_the_same_id_changes_the_revision()
    {
        var first = Add("aunt");
        _library.Remove("aunt");
        var second = Add("aunt", gap: 20f);

        Assert.NotEqual(first.Revision, second.Revision);
        Assert.True(ulong.TryParse(second.Revision, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out _));
    }

    private static FaceCard Card() => DrawnFace.Closed.Card;

    private FaceEntry Add(string id, float gap = 0f)
    {
        var asset = gap == 0f ? DrawnFace.Closed : new DrawnFace(gap).Asset();
        return _library.Add(asset.Card with { Id = id }, asset.Files);
    }

    private MemoryStream Exported(string id)
    {
        var package = new MemoryStream();
        _library.Export(id, package);
        package.Position = 0;
        return package;
    }
}
