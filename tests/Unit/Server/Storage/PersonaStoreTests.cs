using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Server.Storage;

namespace PersonaAvatar.Tests.Unit.Server.Storage;

public sealed class PersonaStoreTests : IDisposable
{
    private readonly SomeStore _some = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _some.Dispose();

    [Fact]
    public async Task What_was_stored_is_read_back_whole_by_another_process()
    {
        var kept = SomeStore.Keeper();
        await _some.Open().AddAsync(kept, Token);

        var read = _some.Open().Find("keeper")!;

        Assert.Equal(1, read.Version);
        Assert.Equal(_some.Time.GetUtcNow(), read.CreatedAt);
        Assert.Equal(JsonSerializer.Serialize(kept.Card, PersonaCardJson.Default.PersonaCard), JsonSerializer.Serialize(read.Card, PersonaCardJson.Default.PersonaCard));
        Assert.Equal((kept.Description, kept.Category, kept.Seed, kept.Source), (read.Description, read.Category, read.Seed, read.Source));
        Assert.Equal(JsonSerializer.Serialize(kept.Making), JsonSerializer.Serialize(read.Making));
    }

    [Fact]
    public void A_store_nobody_wrote_to_is_empty_and_makes_no_file()
    {
        var store = _some.Open();

        Assert.Empty(store.List());
        Assert.Null(store.Find("keeper"));
        Assert.Equal(0, store.Revision);
        Assert.False(File.Exists(_some.Path));
    }

    [Fact]
    public async Task An_id_is_given_once()
    {
        await _some.Open().AddAsync(SomeStore.Keeper(), Token);

        var taken = await Assert.ThrowsAsync<PersonaTakenException>(() => _some.Open().AddAsync(SomeStore.Keeper(), Token));

        Assert.Contains("keeper-2", taken.Message, StringComparison.Ordinal);
        Assert.Single(_some.Open().List());
    }

    [Fact]
    public async Task A_change_made_on_an_old_version_is_refused_and_changes_nothing()
    {
        var (mine, theirs) = (_some.Open(), _some.Open());
        var first = await mine.AddAsync(SomeStore.Keeper(), Token);
        _some.Time.Advance(TimeSpan.FromMinutes(1));
        var second = await theirs.ReplaceAsync(first with { Card = first.Card with { Tagline = "theirs" } }, Token);

        await Assert.ThrowsAsync<PersonaChangedException>(() => mine.ReplaceAsync(first with { Card = first.Card with { Tagline = "mine" } }, Token));

        Assert.Equal(2, second.Version);
        Assert.Equal("theirs", mine.Find("keeper")!.Card.Tagline);
        Assert.Equal(_some.Time.GetUtcNow(), mine.Find("keeper")!.ChangedAt);
        Assert.Equal(first.CreatedAt, mine.Find("keeper")!.CreatedAt);
    }

    [Fact]
    public async Task What_is_gone_cannot_be_changed()
    {
        var store = _some.Open();
        var kept = await store.AddAsync(SomeStore.Keeper(), Token);

        Assert.True(await _some.Open().RemoveAsync("keeper", Token));
        Assert.False(await store.RemoveAsync("keeper", Token));
        await Assert.ThrowsAsync<PersonaChangedException>(() => store.ReplaceAsync(kept, Token));
        Assert.Empty(store.List());
    }

    [Fact]
    public async Task Many_writers_at_once_lose_nothing()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            var store = _some.Open();
            for (var n = 0; n < 5; n++)
            {
                await store.AddAsync(SomeStore.Keeper($"keeper-{writer}-{n}"), Token);
            }
        }, Token)));

        Assert.Equal(20, _some.Open().List().Count);
        Assert.Equal(21, _some.Open().Revision);
    }

    [Fact]
    public async Task A_writer_that_was_killed_while_preparing_holds_nobody_up()
    {
        await _some.Open().AddAsync(SomeStore.Keeper(), Token);
        await using (var database = _some.File().Open())
        {
            await database.Database.ExecuteSqlRawAsync(
                """INSERT INTO "__EFMigrationsLock" VALUES (1, '2020-01-01')""", Token);
        }

        Assert.Single(_some.Open().List());
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_left_alone()
    {
        await _some.Open().AddAsync(SomeStore.Keeper(), Token);
        await using (var database = _some.File().Open())
        {
            await database.Database.ExecuteSqlRawAsync("""INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99.0.0')""", Token);
        }

        var refused = Assert.Throws<StoreException>(() => _some.Open().List());

        Assert.Contains("newer version", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_some.Path)!);
        await File.WriteAllTextAsync(_some.Path, "These are not the bytes of a database, whatever the name says. " + new string('x', 5000), Token);

        var refused = Assert.Throws<StoreException>(() => _some.Open().List());

        Assert.Contains(_some.Path, refused.Message, StringComparison.Ordinal);
        Assert.Contains("not a readable database", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_persona_whose_card_is_damaged_is_left_out_and_the_others_are_there()
    {
        await _some.Open().AddAsync(SomeStore.Keeper(), Token);
        await _some.Open().AddAsync(SomeStore.Keeper("other"), Token);
        await using (var database = _some.File().Open())
        {
            await database.Personas.Where(p => p.Id == "keeper").ExecuteUpdateAsync(set => set.SetProperty(p => p.Card, "{}"), Token);
        }

        Assert.Equal(["other"], _some.Open().List().Select(persona => persona.Card.Id));
    }

    [Fact]
    public async Task A_face_in_use_is_known()
    {
        var store = _some.Open();
        await store.AddAsync(SomeStore.Keeper() with { Card = SomeStore.Keeper().Card with { Face = "drawn-1" } }, Token);

        Assert.True(store.UsesFace("drawn-1"));
        Assert.False(store.UsesFace("drawn-2"));
    }

    [Fact]
    public void The_migrations_make_the_tables_the_code_expects()
    {
        using var database = _some.File().Open();

        Assert.False(database.Database.HasPendingModelChanges());
        Assert.Empty(database.Database.GetPendingMigrations());
    }
}
