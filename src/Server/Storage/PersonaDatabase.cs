using Microsoft.EntityFrameworkCore;

namespace PersonaAvatar.Server.Storage;

/// <summary>The tables of the user's personas. One instance a piece of work; not thread-safe.</summary>
internal sealed class PersonaDatabase(DbContextOptions<PersonaDatabase> options) : DbContext(options)
{
    /// <summary>The personas that were created, duplicated or imported.</summary>
    public DbSet<StoredPersona> Personas => Set<StoredPersona>();

    /// <summary>The revision of the whole store.</summary>
    public DbSet<StoreRevision> Revisions => Set<StoreRevision>();

    /// <summary>The options of a database file.</summary>
    /// <param name="path">The file; it is created when something is first written.</param>
    public static DbContextOptions<PersonaDatabase> OptionsOf(string path) => new DbContextOptionsBuilder<PersonaDatabase>()
        .UseSqlite(new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 20 }.ToString())
        .Options;

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<StoredPersona>(persona =>
        {
            persona.ToTable("Personas");
            persona.HasKey(p => p.Id);
            persona.Property(p => p.Id).HasMaxLength(40);
            persona.Property(p => p.Name).HasMaxLength(60);
            persona.Property(p => p.Version).IsConcurrencyToken();
            persona.HasIndex(p => p.Face);
        });
        modelBuilder.Entity<StoreRevision>(revision =>
        {
            revision.ToTable("Revisions");
            revision.Property(r => r.Id).ValueGeneratedNever();
            revision.HasData(new StoreRevision { Id = StoreRevision.Only, Value = 1 });
        });
    }
}
