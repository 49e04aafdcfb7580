using Microsoft.EntityFrameworkCore.Design;

namespace PersonaAvatar.Server.Storage;

/// <summary>Gives <c>dotnet ef migrations add</c> a database to look at; nothing at run time uses it.</summary>
internal sealed class PersonaDatabaseDesign : IDesignTimeDbContextFactory<PersonaDatabase>
{
    /// <inheritdoc/>
    public PersonaDatabase CreateDbContext(string[] args) => new(PersonaDatabase.OptionsOf("design.db"));
}
