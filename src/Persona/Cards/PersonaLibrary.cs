using System.Reflection;

namespace PersonaAvatar.Personas.Cards;

/// <summary>The personas there are: the shipped ones and the user's own. Immutable and safe to share.</summary>
public sealed class PersonaLibrary
{
    private const string Prefix = "cards/";

    private readonly Dictionary<string, PersonaCard> _byId;

    private PersonaLibrary(IReadOnlyList<PersonaCard> all)
    {
        All = all;
        _byId = all.ToDictionary(card => card.Id, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>All personas, shipped ones first, each group by name.</summary>
    public IReadOnlyList<PersonaCard> All { get; }

    /// <summary>The shipped personas and those of a folder, where a user's card replaces a shipped one of the same id.</summary>
    /// <param name="userFolder">Folder of <c>*.json</c> cards; null or a missing folder adds none.</param>
    /// <exception cref="PersonaCardException">A card is wrong, or two user cards have the same id.</exception>
    public static PersonaLibrary Load(string? userFolder = null)
    {
        List<PersonaCard> shipped = ReadShipped();
        List<PersonaCard> users = ReadFolder(userFolder);
        var taken = users.Select(card => card.Id).ToHashSet(StringComparer.Ordinal);
        return new PersonaLibrary([.. shipped.Where(card => !taken.Contains(card.Id)), .. users]);
    }

    /// <summary>This library with more personas at its end; one of the same id is replaced.</summary>
    /// <param name="cards">Cards that have been validated, with different ids.</param>
    public PersonaLibrary With(params IReadOnlyList<PersonaCard> cards)
    {
        ArgumentNullException.ThrowIfNull(cards);
        var replaced = cards.Select(card => card.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new PersonaLibrary([.. All.Where(other => !replaced.Contains(other.Id)), .. cards]);
    }

    /// <summary>The persona of this id; case does not matter.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="UnknownPersonaException">There is none; the nearest are offered.</exception>
    public PersonaCard Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _byId.TryGetValue(id.Trim(), out PersonaCard? card)
            ? card
            : throw new UnknownPersonaException(id, Nearest(id));
    }

    private List<string> Nearest(string id)
    {
        // People also type the name they read: "nonna" means rosa.
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (PersonaCard card in All)
        {
            names.TryAdd(card.Id, card.Id);
            names.TryAdd(card.Name, card.Id);
        }

        return [.. NearestNames.Find(id, names.Keys, 4).Select(name => names[name]).Distinct().Take(3)];
    }

    private static List<PersonaCard> ReadShipped()
    {
        Assembly assembly = typeof(PersonaLibrary).Assembly;
        var cards = new List<PersonaCard>();
        foreach (string name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            byte[] json = new byte[stream.Length];
            stream.ReadExactly(json);
            cards.Add(PersonaCardReader.Read(json, name));
        }

        return [.. cards.OrderBy(card => card.Name, StringComparer.Ordinal)];
    }

    private static List<PersonaCard> ReadFolder(string? folder)
    {
        var cards = new List<PersonaCard>();
        if (folder is null || !Directory.Exists(folder))
        {
            return cards;
        }

        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            PersonaCard card = PersonaCardReader.ReadFile(path);
            if (!files.TryAdd(card.Id, path))
            {
                throw new PersonaCardException($"{path}: id '{card.Id}' is already used by {files[card.Id]}");
            }

            cards.Add(card);
        }

        return [.. cards.OrderBy(card => card.Name, StringComparer.Ordinal)];
    }
}
