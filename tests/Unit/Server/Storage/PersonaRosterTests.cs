using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Server.Storage;

namespace PersonaAvatar.Tests.Unit.Server.Storage;

public sealed class PersonaRosterTests : IDisposable
{
    private readonly SomeStore _some = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _some.Dispose();

    [Fact]
    public async Task What_another_process_stores_or_removes_is_seen_at_once()
    {
        var roster = _some.Roster();
        var originals = roster.All.Count;
        Assert.Throws<UnknownPersonaException>(() => roster.Find("keeper"));

        await _some.Open().AddAsync(SomeStore.Keeper(), Token);
        Assert.Equal("Yann the keeper", roster.Find("KEEPER").Name);
        Assert.Equal(originals + 1, roster.All.Count);

        await _some.Open().RemoveAsync("keeper", Token);
        Assert.Throws<UnknownPersonaException>(() => roster.Find("keeper"));
    }

    [Fact]
    public async Task A_misspelt_name_is_answered_with_stored_personas_too()
    {
        await _some.Open().AddAsync(SomeStore.Keeper(), Token);

        Assert.Contains("keeper", Assert.Throws<UnknownPersonaException>(() => _some.Roster().Find("keeperr")).Suggestions);
    }

    [Fact]
    public async Task An_original_is_told_from_a_stored_persona()
    {
        await _some.Open().AddAsync(SomeStore.Keeper(), Token);

        Assert.Equal(PersonaSource.Original, _some.Roster().Keep("rosa").Source);
        Assert.Equal(PersonaSource.Created, _some.Roster().Keep("keeper").Source);
    }

    [Fact]
    public async Task A_free_id_is_like_the_wanted_one_and_never_too_long()
    {
        var longest = new string('a', 38) + "-b";
        await _some.Open().AddAsync(SomeStore.Keeper("rosa-2"), Token);
        await _some.Open().AddAsync(SomeStore.Keeper(longest), Token);
        var roster = _some.Roster();

        Assert.Equal("rosa-3", roster.FreeId("rosa"));
        Assert.Equal("nobody", roster.FreeId("nobody"));
        Assert.Equal(new string('a', 38) + "-2", roster.FreeId(longest));
    }
}
