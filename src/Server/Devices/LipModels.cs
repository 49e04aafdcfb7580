using Microsoft.Extensions.Options;
using PersonaAvatar.Rendering.Lips;
using PersonaAvatar.Server.Settings;

namespace PersonaAvatar.Server.Devices;

/// <summary>
/// The one lip model of this process, opened when it is first asked for. Without its file everything works, with lips from
/// phoneme cues alone. Thread-safe; owns the model.
/// </summary>
internal sealed class LipModels : IDisposable
{
    private readonly DeviceOptions _options;
    private readonly PathOptions _paths;
    private readonly ModelDevice _device;
    private readonly Lazy<(LipModel? Model, string? Complaint)> _opened;

    /// <summary>Opens when asked.</summary>
    public LipModels(IOptions<DeviceOptions> options, IOptions<PathOptions> paths, ModelDevice device, ILogger<LipModels> logger)
    {
        _options = options.Value;
        _paths = paths.Value;
        _device = device;
        _opened = new(() =>
        {
            var opened = Open();
            if (opened.Complaint is not null)
            {
                Log.NoLipModel(logger, opened.Complaint);
            }

            return opened;
        });
    }

    /// <summary>Where the model is looked for.</summary>
    public string Path => _paths.Resolve(_options.LipModel);

    /// <summary>Where the model that reads styles is looked for.</summary>
    public string StylePath => _paths.Resolve(_options.LipStyleModel);

    /// <summary>Whether the file is there.</summary>
    public bool IsInstalled => File.Exists(Path);

    /// <summary>The model, or null when its file is absent or cannot be used.</summary>
    public LipModel? Model => _opened.Value.Model;

    /// <summary>Why a file that is there cannot be used; null when all is well or there is none.</summary>
    public string? Complaint => _opened.Value.Complaint;

    /// <summary>The model, for work that cannot do without.</summary>
    /// <exception cref="LipModelException">It is absent or cannot be used.</exception>
    public LipModel Require() => Model ?? throw new LipModelException(
        Complaint ?? $"The lip model {Path} is not installed; it comes with the project, so restore the file or set Devices:LipModel.");

    /// <summary>The style that a stretch of face motion was spoken in.</summary>
    /// <param name="motion">52 ARKit weights per picture, row by row, 25 pictures a second.</param>
    /// <exception cref="LipModelException">The model that reads styles is absent or cannot be used, or there is too little motion.</exception>
    public LipStyle ReadStyle(float[] motion)
    {
        using var options = _device.CreateOptions();
        using var reader = new LipStyleReader(StylePath, options);
        return reader.Read(motion);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_opened.IsValueCreated)
        {
            _opened.Value.Model?.Dispose();
        }
    }

    private (LipModel? Model, string? Complaint) Open()
    {
        if (!IsInstalled)
        {
            return (null, null);
        }

        try
        {
            using var options = _device.CreateOptions();
            return (new LipModel(Path, options, _device.IsCuda), null);
        }
        catch (LipModelException unusable)
        {
            return (null, unusable.Message);
        }
    }
}
