using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using PersonaAvatar.Rendering.Lips;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Server.Settings;

namespace PersonaAvatar.Server.Devices;

/// <summary>
/// The ways of moving a mouth, by name: the named ones, and those of the user, each a motion CSV <c>NAME.csv</c> in the folder
/// styles beside the user's personas, whose style is read once. Thread-safe.
/// </summary>
internal sealed class LipStyles(LipModels models, IOptions<PathOptions> paths)
{
    /// <summary>The style of who has none: the average speaker.</summary>
    public const string Usual = "average";

    private readonly ConcurrentDictionary<(string Path, DateTime Written), LipStyle> _read = new();

    /// <summary>Where the user's styles lie; the folder may be absent.</summary>
    public string Folder { get; } = paths.Value.Resolve(Path.Combine(paths.Value.Data, "styles"));

    /// <summary>The names there are, the built-in ones first.</summary>
    public IReadOnlyList<string> Names =>
    [
        .. ArticulationStyle.Named.Keys,
        .. (Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*.csv") : []).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal),
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
        var path = Path.Combine(Folder, name + ".csv");
        return Path.GetFileName(name) == name && File.Exists(path)
            ? OfFile(path)
            : throw new StyleException($"There is no style {name}; the styles are {string.Join(", ", Names)}, and a motion CSV in {Folder} adds one.");
    }

    /// <summary>A style by its name, or that of a motion CSV by its path.</summary>
    /// <exception cref="StyleException">There is neither, or the file is no face motion.</exception>
    public LipStyle FindOrRead(string nameOrFile) =>
        !ArticulationStyle.Named.ContainsKey(nameOrFile) && File.Exists(nameOrFile) ? OfFile(Path.GetFullPath(nameOrFile)) : Find(nameOrFile);

    private LipStyle OfFile(string path)
    {
        try
        {
            return _read.GetOrAdd((path, File.GetLastWriteTimeUtc(path)), key => models.ReadStyle(MotionFile.Read(key.Path)));
        }
        catch (LipModelException unusable)
        {
            throw new StyleException($"{path} gives no style: {unusable.Message}", unusable);
        }
    }
}
