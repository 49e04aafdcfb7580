namespace PersonaAvatar.Voices.Engines;

/// <summary>A few models held open; the one unused for longest makes room for another. Thread-safe.</summary>
/// <param name="capacity">Models at most, not counting those in use.</param>
/// <param name="open">Opens one.</param>
internal sealed class OpenModels<T>(int capacity, Func<string, T> open) : IDisposable
    where T : IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Slot> slots = new(StringComparer.Ordinal);
    private long uses;

    /// <summary>Takes a model, opening it where needed; each must be given back.</summary>
    public async Task<T> TakeAsync(string path, CancellationToken cancellationToken)
    {
        Slot? slot;
        lock (gate)
        {
            if (!slots.TryGetValue(path, out slot))
            {
                slots[path] = slot = new Slot(new Lazy<T>(() => open(path)));
            }

            slot.Users++;
            slot.Used = ++uses;
        }

        try
        {
            // Opening reads tens of megabytes: not on the caller's time slice.
            return await Task.Run(() => slot.Model.Value, cancellationToken);
        }
        catch
        {
            lock (gate)
            {
                // What failed to open is tried afresh next time: the file may have been mended.
                slot.Users--;
                if (!slot.Model.IsValueCreated)
                {
                    slots.Remove(path);
                }
            }

            throw;
        }
    }

    /// <summary>Gives a model back.</summary>
    public void Return(string path)
    {
        lock (gate)
        {
            slots[path].Users--;
            while (slots.Count > capacity && slots.Where(s => s.Value.Users == 0).OrderBy(s => s.Value.Used).FirstOrDefault() is { Key: not null } oldest)
            {
                slots.Remove(oldest.Key);
                oldest.Value.Close();
            }
        }
    }

    /// <summary>Closes every model.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            foreach (var slot in slots.Values)
            {
                slot.Close();
            }

            slots.Clear();
        }
    }

    private sealed class Slot(Lazy<T> model)
    {
        public Lazy<T> Model => model;

        public int Users { get; set; }

        public long Used { get; set; }

        public void Close()
        {
            if (model.IsValueCreated)
            {
                model.Value.Dispose();
            }
        }
    }
}
