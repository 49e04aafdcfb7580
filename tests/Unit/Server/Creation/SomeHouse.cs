using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Painting;
using PersonaAvatar.Rendering.Sketch;
using PersonaAvatar.Server.Creation;
using PersonaAvatar.Server.Storage;
using PersonaAvatar.Tests.Unit.Server.Storage;
using PersonaAvatar.Voices.Catalogue;
using PersonaAvatar.Voices.Engines;
using PersonaAvatar.Voices.Matching;
using PersonaAvatar.Voices.Measuring;

namespace PersonaAvatar.Tests.Unit.Server.Creation;

/// <summary>Store, faces and voices of a house in a folder of its own.</summary>
internal sealed class SomeHouse : IDisposable
{
    private readonly SomeStore _some = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("persona-house-");

    public SomeHouse(params string[] voices)
    {
        string[] installed = voices.Length > 0 ? voices : ["flite:slt", "espeak:en-gb-x-rp", "espeak:fr"];
        Voices = new VoiceCatalogue([.. installed.Select(id => new EngineVoice(id, id.Split(':')[0], id, id == "espeak:fr" ? "fr" : "en-gb", "female"))], [new EngineVoice("espeak:+m3", "espeak", "m3", "", "male")]);
        Faces = new FaceLibrary(new SketchGallery(), Path.Combine(_folder.FullName, "faces"), [new SketchFaces(), new PortraitFaces()]);
        Store = _some.Open();
        Roster = new PersonaRoster(SomeStore.Originals, Store);
        Editing = new PersonaEditing(Roster, Store, Faces, Voices);
        Files = new PersonaFile(Roster, Store, Faces, Voices, new VoiceMatcher(Voices, new VoiceProfiles()));
    }

    public VoiceCatalogue Voices { get; }

    public FaceLibrary Faces { get; }

    public PersonaStore Store { get; }

    public PersonaRoster Roster { get; }

    public PersonaEditing Editing { get; }

    public PersonaFile Files { get; }

    public int OwnFaces => Faces.All.Count(face => !face.Shipped);

    /// <summary>A persona with a drawn face in the library and another one on offer.</summary>
    public Task<KeptPersona> AddDrawnAsync(string id, CancellationToken cancellationToken)
    {
        var looks = new PersonaAvatar.Personas.Creation.WantedLooks { Category = "fruit", Subject = "apple" };
        FaceOption[] options = [FaceSources.Draw(looks, 1, 0), FaceSources.Draw(looks, 1, 1)];
        var face = Faces.Keep(options[0], id, "An apple");
        options[0] = options[0] with { Face = face, Own = true };
        var kept = SomeStore.Keeper(id);
        return Store.AddAsync(
            kept with { Card = kept.Card with { Face = face, Voice = kept.Card.Voice with { Id = "flite:slt" } }, Making = kept.Making with { Faces = options } }, cancellationToken);
    }

    public void Dispose()
    {
        _some.Dispose();
        _folder.Delete(recursive: true);
    }
}
