using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace PersonaAvatar.Server.Storage;

/// <summary>
/// The file of the database: created and brought up to date when a process first opens it. Thread-safe; several processes
/// may use one file at once.
/// </summary>
internal sealed class DatabaseFile(string path)
{
    private const int NotADatabase = 26;
    private const int Corrupt = 11;
    private const int Busy = 5;
    private const int LockSeconds = 30;

    private readonly Lock _gate = new();
    private readonly DbContextOptions<PersonaDatabase> _options = PersonaDatabase.OptionsOf(path);
    private bool _ready;

    /// <summary>Where it is.</summary>
    public string Path => path;

    /// <summary>Whether anything was ever stored; opening a store that holds nothing is work for nothing.</summary>
    public bool Exists => File.Exists(path);

    /// <summary>The database, for one piece of work; the caller disposes it.</summary>
    /// <exception cref="StoreException">The file cannot be opened, is damaged, or was written by a newer version.</exception>
    public PersonaDatabase Open()
    {
        lock (_gate)
        {
            if (!_ready)
            {
                Prepare();
                _ready = true;
            }
        }

        return new PersonaDatabase(_options);
    }

    /// <summary>A fault of the database as a sentence saying what to do.</summary>
    public StoreException Explain(Exception fault) => fault switch
    {
        StoreException told => told,
        DbUpdateException { InnerException: { } inner } => Explain(inner),
        SqliteException { SqliteErrorCode: NotADatabase or Corrupt } => new StoreException(
            $"{path} is not a readable database; put a backup in its place, or move it away to begin anew.", fault),
        SqliteException { SqliteErrorCode: Busy } => new StoreException($"{path} is being written by another process that does not finish; end it and try again.", fault),
        _ => new StoreException($"{path} cannot be used ({fault.Message}); check the disk and the rights on its folder, or set PERSONA_DATA to a folder you own.", fault),
    };

    private void Prepare()
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            using var alone = LockAlone();
            using var database = new PersonaDatabase(_options);
            ForgetLostLock(database);
            if (database.Database.GetAppliedMigrations().Except(database.Database.GetMigrations(), StringComparer.Ordinal).Any())
            {
                throw new StoreException($"{path} was written by a newer version of PersonaAvatar; update this one, or set PERSONA_DATA to another folder.");
            }

            database.Database.Migrate();
        }
        catch (Exception fault) when (fault is SqliteException or DbUpdateException or IOException or UnauthorizedAccessException)
        {
            throw Explain(fault);
        }
    }

    /// <summary>Waits until no other process is bringing the database up to date; a process that dies lets go by itself.</summary>
    private SqliteConnection LockAlone()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path + ".lock", Pooling = false, DefaultTimeout = LockSeconds }.ToString());
        try
        {
            connection.Open();
            using var begin = connection.CreateCommand();
            begin.CommandText = "BEGIN EXCLUSIVE";
            begin.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>The framework's own lock is a row that outlives a killed process, and everybody after it would wait for ever. Here nobody else can hold it.</summary>
    private void ForgetLostLock(PersonaDatabase database)
    {
        if (Exists)
        {
            database.Database.ExecuteSqlRaw("DROP TABLE IF EXISTS \"__EFMigrationsLock\"");
        }
    }
}
