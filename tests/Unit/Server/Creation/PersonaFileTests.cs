using System.IO.Compression;
using System.Text;
using System.Text.Json;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Server.Creation;
using PersonaAvatar.Server.Storage;

namespace PersonaAvatar.Tests.Unit.Server.Creation;

public sealed class PersonaFileTests : IDisposable
{
    private readonly SomeHouse _house = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _house.Dispose();

    [Fact]
    public async Task A_persona_comes_back_whole_in_another_house()
    {
        var apple = await _house.AddDrawnAsync("apple", Token);
        var file = await _house.Files.ExportAsync("apple", Token);
        using var other = new SomeHouse();

        var (persona, notices) = await ImportAsync(other, file);

        Assert.Empty(notices);
        Assert.Equal(("apple", PersonaSource.Imported), (persona.Card.Id, persona.Source));
        Assert.Equal(Json(apple.Card with { Face = "" }), Json(persona.Card with { Face = "" }));
        Assert.Equal((apple.Description, apple.Seed), (persona.Description, persona.Seed));
        other.Faces.Open(persona.Card.Face, 64, 64).Dispose();
        await other.Editing.RemoveAsync("apple", Token);
        Assert.Equal(0, other.OwnFaces);
    }

    [Fact]
    public async Task A_taken_id_and_an_absent_voice_are_replaced_and_told()
    {
        await _house.AddDrawnAsync("apple", Token);
        var file = await _house.Files.ExportAsync("apple", Token);
        using var other = new SomeHouse("espeak:en-gb-x-rp");
        await other.Editing.DuplicateAsync("rosa", Token);
        await ImportAsync(other, file);

        var (persona, notices) = await ImportAsync(other, file);

        Assert.Equal("apple-2", persona.Card.Id);
        Assert.StartsWith("espeak:en-gb-x-rp", persona.Card.Voice.Id, StringComparison.Ordinal);
        Assert.Equal(2, notices.Count);
    }

    [Fact]
    public async Task A_shipped_face_is_named_and_not_packed()
    {
        var file = await _house.Files.ExportAsync("rosa", Token);
        using var zip = new ZipArchive(new MemoryStream(file));

        Assert.Equal(["persona.json", "card.json"], zip.Entries.Select(entry => entry.FullName));
    }

    [Theory]
    [InlineData("../../etc/cron.d/evil")]
    [InlineData("/etc/passwd")]
    [InlineData("face\\..\\evil")]
    [InlineData("card.json/../x")]
    [InlineData("readme.txt")]
    [InlineData("CARD.JSON")]
    public async Task An_entry_that_has_no_place_in_it_is_refused(string name) => await RefusedAsync(Zip(("persona.json", Manifest()), ("card.json", Card()), (name, [1])), "no place");

    [Fact]
    public async Task A_bomb_is_refused_before_it_fills_the_memory()
    {
        var bomb = Zip(("persona.json", Manifest()), ("card.json", new byte[200 * 1024 * 1024]));
        Assert.True(bomb.Length < 1024 * 1024);

        await RefusedAsync(bomb, "unpacks to more than");
    }

    [Fact]
    public async Task A_bomb_in_the_face_is_refused()
    {
        var face = Zip(("face.json", new byte[80 * 1024 * 1024]));
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => ImportAsync(_house, Zip(("persona.json", Manifest()), ("card.json", Card()), ("face.zip", face))));

        Assert.IsType<FaceException>(failure);
        Assert.Equal(0, _house.OwnFaces);
    }

    [Fact]
    public async Task Too_many_entries_and_doubled_ones_are_refused()
    {
        await RefusedAsync(Zip([.. Enumerable.Range(0, 40).Select(n => ($"{n}", Array.Empty<byte>()))]), "40 entries");
        await RefusedAsync(Zip(("persona.json", Manifest()), ("card.json", Card()), ("card.json", Card())), "twice");
    }

    [Fact]
    public async Task A_file_of_a_newer_version_says_so() =>
        await RefusedAsync(Zip(("persona.json", Encoding.UTF8.GetBytes("""{"schema":2,"program":"PersonaAvatar 9"}""")), ("card.json", Card())), "newer version");

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"schema":"one"}""")]
    [InlineData("not json")]
    public async Task A_wrong_manifest_is_refused(string manifest) => await RefusedAsync(Zip(("persona.json", Encoding.UTF8.GetBytes(manifest)), ("card.json", Card())), "persona.json");

    [Fact]
    public async Task A_wrong_card_is_refused_by_field_and_leaves_nothing()
    {
        var wrong = Encoding.UTF8.GetBytes("""{"id":"x","colour":"red"}""");
        var refused = await Assert.ThrowsAsync<PersonaCardException>(() => ImportAsync(_house, Zip(("persona.json", Manifest()), ("card.json", wrong))));

        Assert.Contains("colour", refused.Message, StringComparison.Ordinal);
        Assert.Empty(_house.Store.List());
        Assert.Equal(0, _house.OwnFaces);
    }

    [Fact]
    public async Task What_is_no_zip_is_refused()
    {
        await RefusedAsync([], "not a .persona file");
        await RefusedAsync(Encoding.UTF8.GetBytes("GIF89a is no zip at all"), "not a .persona file");
        var good = await _house.Files.ExportAsync("rosa", Token);
        await RefusedAsync(good[..(good.Length / 2)], "not a .persona file");
    }

    [Fact]
    public async Task A_file_with_any_byte_changed_is_imported_or_refused_in_words()
    {
        await _house.AddDrawnAsync("apple", Token);
        var file = await _house.Files.ExportAsync("apple", Token);
        var random = new Random(11);
        for (var trial = 0; trial < 60; trial++)
        {
            var broken = (byte[])file.Clone();
            broken[random.Next(broken.Length)] ^= (byte)random.Next(1, 256);
            try
            {
                await ImportAsync(_house, broken);
            }
            catch (Exception refused) when (refused is PersonaFileException or PersonaCardException or FaceException)
            {
                Assert.NotEmpty(refused.Message);
            }
        }
    }

    private static string Json(PersonaCard card) => JsonSerializer.Serialize(card, PersonaCardJson.Default.PersonaCard);

    private static byte[] Manifest() => Encoding.UTF8.GetBytes("""{"schema":1}""");

    private static byte[] Card() => JsonSerializer.SerializeToUtf8Bytes(PersonaLibrary.Load().Find("rosa"), PersonaCardJson.Default.PersonaCard);

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static async Task<(KeptPersona Persona, IReadOnlyList<string> Notices)> ImportAsync(SomeHouse house, byte[] file)
    {
        using var stream = new MemoryStream(file);
        return await house.Files.ImportAsync(stream, Token);
    }

    private async Task RefusedAsync(byte[] file, string because)
    {
        var refused = await Assert.ThrowsAsync<PersonaFileException>(() => ImportAsync(_house, file));
        Assert.Contains(because, refused.Message, StringComparison.Ordinal);
        Assert.Empty(_house.Store.List());
    }
}
