using System.Reflection;
using System.Text;

namespace PersonaAvatar.Personas.Creation.Knowledge;

/// <summary>All entries, read once from the embedded files.</summary>
internal sealed class Encyclopedia
{
    private const string Prefix = "creation/";

    private static readonly Lazy<Encyclopedia> s_shared = new(() => new Encyclopedia());

    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    private Encyclopedia()
    {
        var senses = new List<Sense>();
        Assembly assembly = typeof(Encyclopedia).Assembly;
        string[] names = assembly.GetManifestResourceNames();
        // The English files hold the head lines, so they come first.
        foreach (string language in (ReadOnlySpan<string>)["en", "de", "fr", "es"])
        {
            foreach (string name in names.Where(name => name.StartsWith($"{Prefix}{language}/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            {
                using var text = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
                EntryReader.Read(text, language, _entries, senses);
            }
        }

        Lexicon = new Lexicon(senses);
    }

    /// <summary>The one instance; reading it takes some tens of milliseconds the first time.</summary>
    public static Encyclopedia Shared => s_shared.Value;

    public Lexicon Lexicon { get; }

    public IReadOnlyCollection<Entry> Entries => _entries.Values;

    /// <summary>The entry of this id, or null.</summary>
    public Entry? Find(string id) => _entries.GetValueOrDefault(id);

    /// <summary>Opens an embedded file of the room, such as "looks.txt".</summary>
    public static StreamReader Open(string file) =>
        new(typeof(Encyclopedia).Assembly.GetManifestResourceStream(Prefix + file) ?? throw new InvalidOperationException($"The embedded file {file} is missing."), Encoding.UTF8);
}
