using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Server.Storage;

namespace PersonaAvatar.Tests.Unit.Server.Storage;

/// <summary>A store in a folder of its own, and personas to put into it.</summary>
internal sealed class SomeStore : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("persona-store-");

    public static PersonaLibrary Originals { get; } = PersonaLibrary.Load();

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero));

    public string Path => System.IO.Path.Combine(_folder.FullName, "data", "personas.db");

    public DatabaseFile File() => new(Path);

    /// <summary>A store as another process would open it: nothing is shared but the file.</summary>
    public PersonaStore Open() => new(File(), Time, NullLogger<PersonaStore>.Instance);

    public PersonaRoster Roster() => new(Originals, Open());

    public static KeptPersona Keeper(string id = "keeper", string name = "Yann the keeper") =>
        new(Originals.Find("finn") with { Id = id, Name = name }, PersonaSource.Created)
        {
            Description = "a grumpy old lighthouse keeper from Brittany",
            Category = "person",
            Seed = 77,
            Making = new PersonaMaking
            {
                Reasons = [new MakingReason("character", "A keeper of lights is patient.")],
                Voices = [new VoiceOption(new VoiceChoice(Pitch: -3) { Id = "espeak:fr", Effects = ["growl"] }, "French", 0.8, ["pitch 98 Hz, wanted 90 to 110"])],
                Faces = [new FaceOption("an old man with a beard", "sketch", 0.9, ["white beard drawn"]) { Looks = System.Text.Json.JsonDocument.Parse("""{"subject":"man"}""").RootElement }],
            },
        };

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }
}
