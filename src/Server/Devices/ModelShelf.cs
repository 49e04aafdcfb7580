using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Lips;
using PersonaAvatar.Rendering.Tracking;
using PersonaAvatar.Server.Cli;

namespace PersonaAvatar.Server.Devices;

/// <summary>The models installed: those that come with the project and those of the user.</summary>
internal sealed partial class ModelShelf(FaceTrackers trackers, LipModels lips, ModelDevice device)
{
    private const string SumsFile = "sums.json";
    private const long MostBytes = 200_000_000;

    /// <summary>All models; a file that should be there and is not is listed with a complaint.</summary>
    public IReadOnlyList<ShelvedModel> All()
    {
        var models = new List<ShelvedModel>
        {
            Shelved("lips", "lips from sound", lips.Path),
            Shelved("lips/style", "style from face motion", lips.StylePath),
            Shelved("own/detector", "face detector of this project", trackers.DetectorPath),
            Shelved("own/mesh", "landmark network of this project", trackers.MeshPath),
        };
        foreach (var name in trackers.Names.Where(name => name != FaceTrackers.Own))
        {
            models.AddRange(Directory.GetFiles(Path.Combine(trackers.Folder, name), "*.onnx").Order(StringComparer.Ordinal)
                .Select(file => Shelved($"{name}/{Path.GetFileNameWithoutExtension(file)}", "brought by the user", file)));
        }

        return models;
    }

    /// <summary>Opens, checks and tries every model.</summary>
    public async Task<IReadOnlyList<ShelvedModel>> VerifyAsync(CancellationToken cancellationToken)
    {
        var models = new List<ShelvedModel>();
        foreach (var model in All())
        {
            models.Add(model.Complaint is not null ? model : await VerifyAsync(model, cancellationToken));
        }

        return models;
    }

    /// <summary>Brings a tracker of the user, or parts of one; answers with a line for each file.</summary>
    /// <exception cref="UsageException">The name cannot be used or two files are the same part.</exception>
    /// <exception cref="TrackerModelException">A file is no model for a tracker.</exception>
    public async Task<IReadOnlyList<string>> AddAsync(IReadOnlyList<string> files, string name, CancellationToken cancellationToken)
    {
        if (name == FaceTrackers.Own || !NameForm().IsMatch(name))
        {
            throw new UsageException($"A tracker cannot be called {name}; use up to 40 small letters, digits, - and _, and not {FaceTrackers.Own}.");
        }

        var parts = new Dictionary<string, (string From, string Kind)>(StringComparer.Ordinal);
        using var options = device.CreateOptions();
        foreach (var file in files)
        {
            if (new FileInfo(file) is { Exists: true, Length: > MostBytes } large)
            {
                throw new UsageException($"{file} has {large.Length / 1e6:0} MB; models of trackers have at most {MostBytes / 1e6:0} MB.");
            }

            var (part, kind) = TrackerFiles.Recognise(file, options);
            if (!parts.TryAdd(part, (file, kind)))
            {
                throw new UsageException($"{file} and {parts[part].From} are both a {Path.GetFileNameWithoutExtension(part)}; give one of them.");
            }
        }

        if (parts.Keys.All(part => part == TrackerFiles.Shapes) && !File.Exists(Path.Combine(trackers.Folder, name, TrackerFiles.Mesh)))
        {
            throw new UsageException("A model for blendshapes works on the points of a MediaPipe face mesh; give that file too.");
        }

        await CopyAsync(Path.Combine(trackers.Folder, name), parts, cancellationToken);
        return [.. parts.Select(part => $"{name}/{Path.GetFileNameWithoutExtension(part.Key)}: {part.Value.Kind}")];
    }

    private static async Task CopyAsync(string folder, Dictionary<string, (string From, string Kind)> parts, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var sums = await SumsAsync(folder, cancellationToken);
        foreach (var (part, (from, _)) in parts)
        {
            var partial = Path.Combine(folder, part + ".part");
            File.Copy(from, partial, overwrite: true);
            sums[part] = await SumAsync(partial, cancellationToken);
            File.Move(partial, Path.Combine(folder, part), overwrite: true);
        }

        await File.WriteAllTextAsync(Path.Combine(folder, SumsFile), JsonSerializer.Serialize(sums), cancellationToken);
    }

    private async Task<ShelvedModel> VerifyAsync(ShelvedModel model, CancellationToken cancellationToken)
    {
        try
        {
            if (model.Path.StartsWith(trackers.Folder, StringComparison.Ordinal))
            {
                var sums = await SumsAsync(Path.GetDirectoryName(model.Path)!, cancellationToken);
                if (sums.TryGetValue(Path.GetFileName(model.Path), out var sum) && sum != await SumAsync(model.Path, cancellationToken))
                {
                    return model with { Complaint = "the file has changed since it was added; add it again" };
                }
            }

            return model with { Kind = Try(model) };
        }
        catch (Exception unusable) when (unusable is LipModelException or TrackerModelException or IOException or JsonException)
        {
            return model with { Complaint = unusable.Message };
        }
    }

    /// <summary>Runs a model once; answers what it is.</summary>
    private string Try(ShelvedModel model)
    {
        if (model.Name == "lips")
        {
            lips.Require();
            return model.Kind;
        }

        using var options = device.CreateOptions();
        if (model.Name == "lips/style")
        {
            new LipStyleReader(model.Path, options).Dispose();
            return model.Kind;
        }

        var (part, kind) = TrackerFiles.Recognise(model.Path, options);
        if (part != TrackerFiles.Shapes)
        {
            using var tracker = new FaceTracker(
                model.Name,
                TrackerFiles.OpenDetector(part == TrackerFiles.Detector ? model.Path : trackers.DetectorPath, options, device.IsCuda),
                TrackerFiles.OpenMesh(part == TrackerFiles.Mesh ? model.Path : trackers.MeshPath, null, options, device.IsCuda));
            tracker.Find(new Picture(64, 64));
        }

        return kind;
    }

    private static ShelvedModel Shelved(string name, string kind, string path) => File.Exists(path)
        ? new(name, kind, path, new FileInfo(path).Length, null)
        : new(name, kind, path, 0, "the file is missing; it comes with the project, so restore it");

    private static async Task<Dictionary<string, string>> SumsAsync(string folder, CancellationToken cancellationToken)
    {
        var file = Path.Combine(folder, SumsFile);
        return File.Exists(file)
            ? JsonSerializer.Deserialize<Dictionary<string, string>>(await File.ReadAllTextAsync(file, cancellationToken)) ?? []
            : [];
    }

    private static async Task<string> SumAsync(string file, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9_-]{0,39}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NameForm();
}
