namespace PersonaAvatar.Server.Storage;

/// <summary>The single row that tells every process whether anything was written since it last looked.</summary>
internal sealed class StoreRevision
{
    /// <summary>The key of the row.</summary>
    public const int Only = 1;

    /// <summary>Always <see cref="Only"/>.</summary>
    public int Id { get; set; }

    /// <summary>Rises with every write.</summary>
    public long Value { get; set; }
}
