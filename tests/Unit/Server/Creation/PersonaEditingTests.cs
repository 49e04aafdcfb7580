using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Server.Storage;

namespace PersonaAvatar.Tests.Unit.Server.Creation;

public sealed class PersonaEditingTests : IDisposable
{
    private readonly SomeHouse _house = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _house.Dispose();

    [Fact]
    public async Task A_removed_persona_takes_the_faces_made_for_it_along()
    {
        await _house.AddDrawnAsync("apple", Token);
        Assert.Equal(1, _house.OwnFaces);

        await _house.Editing.RemoveAsync("apple", Token);

        Assert.Equal(0, _house.OwnFaces);
        Assert.Throws<UnknownPersonaException>(() => _house.Roster.Find("apple"));
    }

    [Fact]
    public async Task A_face_another_persona_has_stays()
    {
        var apple = await _house.AddDrawnAsync("apple", Token);
        var copy = await _house.Editing.DuplicateAsync("apple", Token);
        Assert.Equal(("apple-2", apple.Card.Face, PersonaSource.Duplicated), (copy.Card.Id, copy.Card.Face, copy.Source));

        await _house.Editing.RemoveAsync("apple", Token);
        Assert.Equal(1, _house.OwnFaces);
        await _house.Editing.RemoveAsync("apple-2", Token);
        Assert.Equal(0, _house.OwnFaces);
    }

    [Fact]
    public async Task Choosing_among_the_offered_faces_keeps_one_in_the_library()
    {
        var apple = await _house.AddDrawnAsync("apple", Token);
        var other = await _house.Editing.ChooseFaceAsync("apple", apple.Version, 1, Token);
        Assert.NotEqual(apple.Card.Face, other.Card.Face);
        Assert.Equal(1, _house.OwnFaces);

        var back = await _house.Editing.ChooseFaceAsync("apple", other.Version, 0, Token);
        Assert.Equal(1, _house.OwnFaces);
        _house.Faces.Open(back.Card.Face, 64, 64).Dispose();
        await Assert.ThrowsAsync<FaceException>(() => _house.Editing.ChooseFaceAsync("apple", back.Version, 2, Token));
        await Assert.ThrowsAsync<PersonaChangedException>(() => _house.Editing.ChooseFaceAsync("apple", apple.Version, 1, Token));
        Assert.Equal(1, _house.OwnFaces);
    }

    [Fact]
    public async Task Originals_stay_as_they_are()
    {
        var rosa = _house.Roster.Find("rosa");

        await Assert.ThrowsAsync<ReadOnlyPersonaException>(() => _house.Editing.ChangeAsync("rosa", 0, rosa with { Name = "Rose" }, Token));
        await Assert.ThrowsAsync<ReadOnlyPersonaException>(() => _house.Editing.RemoveAsync("rosa", Token));
        Assert.Empty(_house.Store.List());
    }

    [Fact]
    public async Task A_change_names_a_voice_and_a_face_that_exist()
    {
        var apple = await _house.AddDrawnAsync("apple", Token);

        await Assert.ThrowsAsync<PersonaAvatar.Voices.Catalogue.UnknownVoiceException>(() =>
            _house.Editing.ChangeAsync("apple", 1, apple.Card with { Voice = new VoiceChoice { Id = "flite:nobody" } }, Token));
        await Assert.ThrowsAsync<PersonaAvatar.Rendering.Sketch.UnknownFaceException>(() => _house.Editing.ChangeAsync("apple", 1, apple.Card with { Face = "nobody" }, Token));
        await Assert.ThrowsAsync<PersonaCardException>(() => _house.Editing.ChangeAsync("apple", 1, apple.Card with { Id = "pear" }, Token));
        var changed = await _house.Editing.ChangeAsync("apple", 1, apple.Card with { Face = "PIP", Voice = new VoiceChoice { Id = "FLITE:SLT" } }, Token);
        Assert.Equal(("pip", "flite:slt"), (changed.Card.Face, changed.Card.Voice.Id));
    }
}
