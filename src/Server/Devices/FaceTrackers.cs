using Microsoft.Extensions.Options;
using PersonaAvatar.Rendering.Tracking;
using PersonaAvatar.Server.Settings;
using SessionOptions = Microsoft.ML.OnnxRuntime.SessionOptions;

namespace PersonaAvatar.Server.Devices;

/// <summary>
/// The face trackers by name: "own", which comes with the project, and those of the user, each a folder of data/models/trackers with any of
/// detector.onnx, mesh.onnx and shapes.onnx; what a folder lacks is taken from ours. Opened when asked for. Thread-safe; owns them.
/// </summary>
internal sealed class FaceTrackers(IOptions<DeviceOptions> options, IOptions<PathOptions> paths, ModelDevice device) : IDisposable
{
    /// <summary>The name of the tracker that comes with the project.</summary>
    public const string Own = "own";

    private readonly Lock _turn = new();
    private readonly Dictionary<string, FaceTracker> _open = new(StringComparer.Ordinal);

    /// <summary>Where the trackers of the user are.</summary>
    public string Folder => paths.Value.Resolve(Path.Combine(paths.Value.Data, "models", "trackers"));

    /// <summary>Our detector.</summary>
    public string DetectorPath => paths.Value.Resolve(options.Value.FaceDetector);

    /// <summary>Our landmark network.</summary>
    public string MeshPath => paths.Value.Resolve(options.Value.FaceMesh);

    /// <summary>The name of the tracker that is used where none is named.</summary>
    public string Default => options.Value.Tracker;

    /// <summary>All names; ours first.</summary>
    public IReadOnlyList<string> Names => [Own, .. Brought()];

    /// <summary>A tracker, opened once.</summary>
    /// <param name="name">Its name; null is the default.</param>
    /// <exception cref="TrackerModelException">There is none of that name, or a file cannot be used.</exception>
    public IFaceTracker Require(string? name = null)
    {
        name ??= Default;
        lock (_turn)
        {
            if (!_open.TryGetValue(name, out var tracker))
            {
                _open.Add(name, tracker = Open(name));
            }

            return tracker;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_turn)
        {
            foreach (var tracker in _open.Values)
            {
                tracker.Dispose();
            }

            _open.Clear();
        }
    }

    private FaceTracker Open(string name)
    {
        if (!Names.Contains(name, StringComparer.Ordinal))
        {
            throw new TrackerModelException($"There is no face tracker {name}; there are {string.Join(", ", Names)}, and persona models add brings others.");
        }

        using var session = device.CreateOptions();
        var folder = name == Own ? null : Path.Combine(Folder, name);
        var detector = TrackerFiles.OpenDetector(PathOf(folder, TrackerFiles.Detector) ?? DetectorPath, session, device.IsCuda);
        try
        {
            return new FaceTracker(name, detector, Mesh(folder, session));
        }
        catch
        {
            detector.Dispose();
            throw;
        }
    }

    private IMeshModel Mesh(string? folder, SessionOptions session) =>
        TrackerFiles.OpenMesh(PathOf(folder, TrackerFiles.Mesh) ?? MeshPath, PathOf(folder, TrackerFiles.Shapes), session, device.IsCuda);

    private IEnumerable<string> Brought() => Directory.Exists(Folder)
        ? Directory.GetDirectories(Folder)
            .Where(folder => File.Exists(Path.Combine(folder, TrackerFiles.Mesh)) || File.Exists(Path.Combine(folder, TrackerFiles.Detector)))
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal)
        : [];

    private static string? PathOf(string? folder, string file) =>
        folder is not null && Path.Combine(folder, file) is var path && File.Exists(path) ? path : null;
}
