using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PersonaAvatar.Personas.Cards;

namespace PersonaAvatar.Server.Storage;

/// <summary>
/// The personas the user created, duplicated or imported. Every write is one transaction. Thread-safe; several processes
/// may use one store at once.
/// </summary>
internal sealed class PersonaStore(DatabaseFile file, TimeProvider time, ILogger<PersonaStore> logger)
{
    /// <summary>Personas one store holds at most.</summary>
    public const int Most = 5_000;

    private const int Constraint = 19;

    /// <summary>Rises whenever any process writes; 0 while nothing was ever stored.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public long Revision => file.Exists ? Read(database => database.Revisions.AsNoTracking().Where(r => r.Id == StoreRevision.Only).Select(r => r.Value).FirstOrDefault()) : 0;

    /// <summary>All personas by name. One whose card cannot be used any more is left out and logged.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public IReadOnlyList<KeptPersona> List()
    {
        if (!file.Exists)
        {
            return [];
        }

        var rows = Read(database => database.Personas.AsNoTracking().OrderBy(p => p.Name).ThenBy(p => p.Id).ToList());
        var personas = new List<KeptPersona>(rows.Count);
        foreach (var row in rows)
        {
            try
            {
                personas.Add(row.ToPersona());
            }
            catch (PersonaCardException unusable)
            {
                Log.UnusablePersona(logger, row.Id, unusable.Message);
            }
        }

        return personas;
    }

    /// <summary>The persona of an id, or null.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    /// <exception cref="PersonaCardException">Its card cannot be used any more.</exception>
    public KeptPersona? Find(string id) =>
        file.Exists ? Read(database => database.Personas.AsNoTracking().FirstOrDefault(p => p.Id == id))?.ToPersona() : null;

    /// <summary>Whether a stored persona has this face.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public bool UsesFace(string face) => file.Exists && Read(database => database.Personas.Any(p => p.Face == face));

    /// <summary>Stores a new persona.</summary>
    /// <returns>The persona as stored.</returns>
    /// <exception cref="PersonaTakenException">Its id is in use.</exception>
    /// <exception cref="StoreException">The store is full or cannot be written.</exception>
    public Task<KeptPersona> AddAsync(KeptPersona persona, CancellationToken cancellationToken) => WriteAsync(async database =>
    {
        var id = persona.Card.Id;
        if (await database.Personas.CountAsync(cancellationToken) >= Most)
        {
            throw new StoreException($"There are {Most} personas, which is all the store takes; remove some first.");
        }

        if (await database.Personas.AnyAsync(p => p.Id == id, cancellationToken))
        {
            throw new PersonaTakenException(id);
        }

        var row = persona.ToRow(time.GetUtcNow());
        database.Personas.Add(row);
        return row;
    }, persona.Card.Id, cancellationToken);

    /// <summary>Replaces a persona by what it has become; its id stays.</summary>
    /// <param name="persona">The persona, with the version that was changed.</param>
    /// <param name="cancellationToken">Leaves the store as it was.</param>
    /// <returns>The persona as stored.</returns>
    /// <exception cref="PersonaChangedException">It is gone, or its version is another one by now.</exception>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public Task<KeptPersona> ReplaceAsync(KeptPersona persona, CancellationToken cancellationToken) => WriteAsync(async database =>
    {
        var id = persona.Card.Id;
        var row = await database.Personas.FirstOrDefaultAsync(p => p.Id == id, cancellationToken);
        if (row is null || row.Version != persona.Version)
        {
            throw new PersonaChangedException(id);
        }

        row.Take(persona, time.GetUtcNow());
        row.Version++;
        return row;
    }, persona.Card.Id, cancellationToken);

    /// <summary>Removes a persona; false when there was none.</summary>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public async Task<bool> RemoveAsync(string id, CancellationToken cancellationToken)
    {
        if (!file.Exists)
        {
            return false;
        }

        try
        {
            await using var database = file.Open();
            await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
            var removed = await database.Personas.Where(p => p.Id == id).ExecuteDeleteAsync(cancellationToken);
            await RaiseAsync(database, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return removed > 0;
        }
        catch (Exception fault) when (fault is SqliteException or DbUpdateException)
        {
            throw file.Explain(fault);
        }
    }

    private static Task<int> RaiseAsync(PersonaDatabase database, CancellationToken cancellationToken) =>
        database.Revisions.Where(r => r.Id == StoreRevision.Only).ExecuteUpdateAsync(set => set.SetProperty(r => r.Value, r => r.Value + 1), cancellationToken);

    private async Task<KeptPersona> WriteAsync(Func<PersonaDatabase, Task<StoredPersona>> change, string id, CancellationToken cancellationToken)
    {
        try
        {
            await using var database = file.Open();
            await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
            var row = await change(database);
            await database.SaveChangesAsync(cancellationToken);
            await RaiseAsync(database, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return row.ToPersona();
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new PersonaChangedException(id);
        }
        catch (DbUpdateException taken) when (taken.InnerException is SqliteException { SqliteErrorCode: Constraint })
        {
            throw new PersonaTakenException(id);
        }
        catch (Exception fault) when (fault is SqliteException or DbUpdateException)
        {
            throw file.Explain(fault);
        }
    }

    private T Read<T>(Func<PersonaDatabase, T> query)
    {
        try
        {
            using var database = file.Open();
            return query(database);
        }
        catch (SqliteException fault)
        {
            throw file.Explain(fault);
        }
    }
}
