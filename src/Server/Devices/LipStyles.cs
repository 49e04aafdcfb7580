using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.Options;
using PersonaAvatar.Rendering.Lips;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Server.Settings;

namespace PersonaAvatar.Server.Devices;

/// <summary>
/// The ways of moving a mouth, by name: the named ones, and those of the user in the folder styles beside the user's personas, each a motion
/// CSV <c>NAME.csv</c>, whose style is read once, or <c>NAME.json</c>, the eight numbers of a style by their names. Thread-safe.
/// </summary>
internal sealed class LipStyles(LipModels models, IOptions<PathOptions> paths)
{
    /// <summary>The style of who has none: the average speaker.</summary>
    public const string Usual = "average";

    private const string NumbersEnd = ".json";

    private static readonly string[] Ends = [".csv", NumbersEnd];

    private readonly ConcurrentDictionary<(string Path, DateTime Written), LipStyle> _read = new();

    /// <summary>Where the user's styles lie; the folder may be absent.</summary>
    public string Folder { get; } = paths.Value.Resolve(Path.Combine(paths.Value.Data, "styles"));

    /// <summary>The names there are, the built-in ones first.</summary>
    public IReadOnlyList<string> Names =>
    [
        .. ArticulationStyle.Named.Keys,
        .. Ends.SelectMany(end => Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*" + end) : [])
            .Select(path => Path.GetFileNameWithoutExtension(path)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>A style by its name; the empty name is the average speaker's.</summary>
    /// <exception cref="StyleException">There is none of that name, or its file is no face motion.</exception>
    public LipStyle Find(string name)
    {
        if (ArticulationStyle.Named.TryGetValue(name is "" ? Usual : name, out var named))
        {
            return LipStyle.From(named);
        }

        // A name is no path: what leads out of the folder is not looked for.
        return Path.GetFileName(name) == name && FileOf(name) is { } path
            ? OfFile(path)
            : throw new StyleException($"There is no style {name}; the styles are {string.Join(", ", Names)}, and persona styles add keeps one of a video.");
    }

    /// <summary>The file of one of the user's styles, or null.</summary>
    public string? FileOf(string name) => Ends.Select(end => Path.Combine(Folder, name + end)).FirstOrDefault(File.Exists);

    /// <summary>Keeps a style under a name, in place of one that was; answers the file.</summary>
    /// <param name="name">Fit for a file's name.</param>
    /// <param name="style">The style.</param>
    /// <exception cref="StyleException">It cannot be written.</exception>
    public string Keep(string name, LipStyle style)
    {
        var path = Path.Combine(Folder, name + NumbersEnd);
        try
        {
            Directory.CreateDirectory(Folder);
            var numbers = LipStyle.Traits.Zip(style.Values.ToArray()).ToDictionary(pair => pair.First, pair => MathF.Round(pair.Second, 3));
            File.WriteAllText(path + ".part", JsonSerializer.Serialize(numbers));
            File.Move(path + ".part", path, overwrite: true);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            throw new StyleException($"{path} cannot be written: {denied.Message}", denied);
        }

        return path;
    }

    /// <summary>A style by its name, or that of a motion CSV by its path.</summary>
    /// <exception cref="StyleException">There is neither, or the file is no face motion.</exception>
    public LipStyle FindOrRead(string nameOrFile) =>
        !ArticulationStyle.Named.ContainsKey(nameOrFile) && File.Exists(nameOrFile) ? OfFile(Path.GetFullPath(nameOrFile)) : Find(nameOrFile);

    private LipStyle OfFile(string path)
    {
        try
        {
            return _read.GetOrAdd((path, File.GetLastWriteTimeUtc(path)), key =>
                Path.GetExtension(key.Path) == NumbersEnd ? Numbers(key.Path) : models.ReadStyle(MotionFile.Read(key.Path)));
        }
        catch (LipModelException unusable)
        {
            throw new StyleException($"{path} gives no style: {unusable.Message}", unusable);
        }
    }

    private static LipStyle Numbers(string path)
    {
        try
        {
            var numbers = JsonSerializer.Deserialize<Dictionary<string, float>>(File.ReadAllText(path)) ?? [];
            return numbers.Keys.FirstOrDefault(key => !LipStyle.Traits.Contains(key)) is { } unknown
                ? throw new StyleException($"{path} gives no style: there is no trait {unknown}; they are {string.Join(", ", LipStyle.Traits)}.")
                : LipStyle.From([.. LipStyle.Traits.Select(trait => numbers.GetValueOrDefault(trait))]);
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new StyleException($"{path} gives no style: {unusable.Message}", unusable);
        }
    }
}
