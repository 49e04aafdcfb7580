using PersonaAvatar.Personas.Cards;

namespace PersonaAvatar.Server.Storage;

/// <summary>
/// Everybody who can be talked to: the originals, which are read-only, and the personas in the store, also those another
/// process has just stored. Thread-safe.
/// </summary>
internal sealed class PersonaRoster(PersonaLibrary originals, PersonaStore store)
{
    private readonly Lock _gate = new();
    private long _revision;
    private PersonaLibrary? _all;

    /// <summary>All personas: the originals first, then the stored ones by name.</summary>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public IReadOnlyList<PersonaCard> All => Current().All;

    /// <summary>The card of an id; letter case does not matter.</summary>
    /// <exception cref="UnknownPersonaException">There is none; the nearest are offered.</exception>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public PersonaCard Find(string id) => Current().Find(id);

    /// <summary>A persona and how it came to be.</summary>
    /// <exception cref="UnknownPersonaException">There is none; the nearest are offered.</exception>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public KeptPersona Keep(string id)
    {
        var card = Find(id);
        return store.Find(card.Id) ?? new KeptPersona(card, PersonaSource.Original);
    }

    /// <summary>Whether a card is one of the originals, as they are.</summary>
    public bool IsOriginal(PersonaCard card) => originals.All.Contains(card);

    /// <summary>An id like the wanted one that nobody has: "rosa", else "rosa-2".</summary>
    /// <param name="wanted">A valid id.</param>
    public string FreeId(string wanted)
    {
        var taken = All.Select(card => card.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var stem = wanted;
        for (var number = 2; taken.Contains(wanted); number++)
        {
            var suffix = $"-{number}";
            wanted = stem[..Math.Min(stem.Length, PersonaIds.Longest - suffix.Length)].TrimEnd('-') + suffix;
        }

        return wanted;
    }

    private PersonaLibrary Current()
    {
        lock (_gate)
        {
            var revision = store.Revision;
            if (_all is null || revision != _revision)
            {
                _all = originals.With([.. store.List().Select(persona => persona.Card)]);
                _revision = revision;
            }

            return _all;
        }
    }
}
