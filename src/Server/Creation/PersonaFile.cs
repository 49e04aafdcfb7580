using System.IO.Compression;
using System.Text.Json;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Creation;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Server.Storage;
using PersonaAvatar.Voices.Catalogue;
using PersonaAvatar.Voices.Matching;

namespace PersonaAvatar.Server.Creation;

/// <summary>
/// Writes and reads .persona files: a zip of persona.json (<see cref="PersonaManifest"/>), card.json, and, unless the face
/// comes with the program, the face asset as the library packs it, face.zip. Thread-safe.
/// </summary>
internal sealed class PersonaFile(PersonaRoster personas, PersonaStore store, FaceLibrary faces, VoiceCatalogue voices, VoiceMatcher matcher)
{
    /// <summary>The media type of a .persona file.</summary>
    public const string MediaType = "application/zip";

    /// <summary>Bytes a .persona file has at most.</summary>
    public const int LargestFile = 48 * 1024 * 1024;

    private const int MostEntries = 32;
    private const long LargestUnpacked = 96L * 1024 * 1024;
    private const string ManifestName = "persona.json";
    private const string CardName = "card.json";
    private const string FaceName = "face.zip";

    private static readonly PackedFiles Packed = new(".persona file", name => name is ManifestName or CardName or FaceName, MostEntries, LargestUnpacked);

    /// <summary>Writes a persona.</summary>
    /// <param name="id">The persona.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="UnknownPersonaException">There is no such persona.</exception>
    /// <exception cref="FaceException">Its face cannot be read.</exception>
    public async Task<byte[]> ExportAsync(string id, CancellationToken cancellationToken)
    {
        var persona = personas.Keep(id);
        var manifest = new PersonaManifest
        {
            Schema = PersonaManifest.CurrentSchema,
            Program = $"PersonaAvatar {typeof(PersonaFile).Assembly.GetName().Version!.ToString(3)}",
            Description = persona.Description,
            Category = persona.Category,
            Seed = persona.Seed,
            Reasons = persona.Making.Reasons,
            Voices = persona.Making.Voices,
        };
        using var bytes = new MemoryStream();
        await using (var zip = await ZipArchive.CreateAsync(bytes, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken))
        {
            await WriteAsync(zip, ManifestName, JsonSerializer.SerializeToUtf8Bytes(manifest, PersonaFileJson.Default.PersonaManifest), cancellationToken);
            await WriteAsync(zip, CardName, JsonSerializer.SerializeToUtf8Bytes(persona.Card, PersonaCardJson.Default.PersonaCard), cancellationToken);
            if (!faces.Find(persona.Card.Face).Shipped)
            {
                using var face = new MemoryStream();
                faces.Export(persona.Card.Face, face);
                await WriteAsync(zip, FaceName, face.ToArray(), cancellationToken);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Reads a persona and stores it, under a free id where its own is taken.</summary>
    /// <param name="zip">The file; seekable.</param>
    /// <param name="cancellationToken">Stores nothing.</param>
    /// <returns>The persona, and what had to be changed, for people.</returns>
    /// <exception cref="PersonaFileException">The file cannot be used.</exception>
    /// <exception cref="PersonaCardException">The card in it is wrong.</exception>
    /// <exception cref="FaceException">The face in it is wrong.</exception>
    public async Task<(KeptPersona Persona, IReadOnlyList<string> Notices)> ImportAsync(Stream zip, CancellationToken cancellationToken)
    {
        var files = Unpack(zip);
        var manifest = ReadManifest(files);
        var card = PersonaCardReader.Read(Entry(files, CardName), CardName);
        var notices = new List<string>();
        var voice = Speakable(card, manifest, notices);
        var id = personas.FreeId(card.Id);
        if (id != card.Id)
        {
            notices.Add($"There is a {card.Id} already, so this one is called {id}.");
        }

        var (face, added) = TakeFace(card, files);
        try
        {
            var making = new PersonaMaking { Reasons = manifest.Reasons, Voices = manifest.Voices, Faces = added is null ? [] : [added] };
            var persona = new KeptPersona(card with { Id = id, Voice = voice, Face = face }, PersonaSource.Imported)
            {
                Description = Cut(manifest.Description, Description.Longest), Category = Cut(manifest.Category, 40), Seed = manifest.Seed, Making = making,
            };
            return (await store.AddAsync(persona, cancellationToken), notices);
        }
        catch
        {
            if (added is not null)
            {
                faces.RemoveIfThere(face);
            }

            throw;
        }
    }

    private static Dictionary<string, byte[]> Unpack(Stream zip)
    {
        if (zip.Length > LargestFile)
        {
            throw new PersonaFileException($"The file has {zip.Length / 1e6:0.#} MB; a .persona file has {LargestFile / 1e6:0} MB at most.");
        }

        try
        {
            return Packed.Read(zip);
        }
        catch (PackedFilesException refused)
        {
            throw new PersonaFileException(refused.Message, refused);
        }
    }

    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..longest];

    private static byte[] Entry(Dictionary<string, byte[]> files, string name) => files.TryGetValue(name, out var bytes)
        ? bytes
        : throw new PersonaFileException($"The file is not a .persona file: it has no {name}.");

    private static PersonaManifest ReadManifest(Dictionary<string, byte[]> files)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize(Entry(files, ManifestName), PersonaFileJson.Default.PersonaManifest);
            return manifest?.Schema switch
            {
                PersonaManifest.CurrentSchema => manifest,
                > PersonaManifest.CurrentSchema => throw new PersonaFileException(
                    $"The file was made by a newer version ({Cut(manifest.Program, 60)}, format {manifest.Schema}); this one reads format {PersonaManifest.CurrentSchema}, so update it."),
                _ => throw new PersonaFileException($"{ManifestName} in the file has no schema this version knows."),
            };
        }
        catch (JsonException broken)
        {
            throw new PersonaFileException($"{ManifestName} in the file is damaged: it is no valid JSON.", broken);
        }
    }

    private static async Task WriteAsync(ZipArchive zip, string name, byte[] content, CancellationToken cancellationToken)
    {
        await using var entry = await zip.CreateEntry(name).OpenAsync(cancellationToken);
        await entry.WriteAsync(content, cancellationToken);
    }

    /// <summary>The card's voice, or the best there is here when it is not installed.</summary>
    private VoiceChoice Speakable(PersonaCard card, PersonaManifest manifest, List<string> notices)
    {
        if (voices.Find(card.Voice.Id) is not null)
        {
            return card.Voice;
        }

        var next = manifest.Voices.FirstOrDefault(option => option.Voice is { Id: { } id } && voices.Find(id) is not null)?.Voice
            ?? (matcher.Rank(new VoiceWish { Language = card.Language }) is [var best, ..] ? Wishes.ToCard(best.VoiceId, best.Tone) : null)
            ?? throw new PersonaFileException($"The persona speaks {card.Language}, and no voice of that language is installed here.");
        notices.Add($"Its voice {card.Voice.Id} is not installed here; {next.Id} speaks instead.");
        return next;
    }

    private (string Face, FaceOption? Added) TakeFace(PersonaCard card, Dictionary<string, byte[]> files)
    {
        if (!files.TryGetValue(FaceName, out var package))
        {
            return faces.All.Any(face => face.Shipped && face.Id == card.Face)
                ? (card.Face, null)
                : throw new PersonaFileException($"The file lacks its face '{card.Face}': it has no {FaceName}.");
        }

        using var stream = new MemoryStream(package);
        var entry = faces.Import(stream);
        try
        {
            // A face that cannot be painted must not be found out in a call.
            faces.Open(entry.Id, 64, 64).Dispose();
        }
        catch
        {
            faces.RemoveIfThere(entry.Id);
            throw;
        }

        return (entry.Id, new FaceOption(entry.Name, entry.Kind, 1, ["came with the file"]) { Face = entry.Id, Own = true });
    }
}
