using Microsoft.Extensions.Options;
using Microsoft.ML.OnnxRuntime;
using SessionOptions = Microsoft.ML.OnnxRuntime.SessionOptions;

namespace PersonaAvatar.Server.Devices;

/// <summary>The device that runs every model: chosen once, when it is first asked for. Thread-safe.</summary>
internal sealed class ModelDevice
{
    private const string CudaProvider = "CUDAExecutionProvider";
    private readonly Lazy<(bool Cuda, string? Complaint)> _choice;

    /// <summary>Chooses when asked.</summary>
    public ModelDevice(IOptions<DeviceOptions> options, ILogger<ModelDevice> logger) =>
        _choice = new(() =>
        {
            var choice = Choose(options.Value.Provider);
            if (choice.Complaint is not null)
            {
                Log.FellBack(logger, choice.Complaint);
            }

            return choice;
        });

    /// <summary>cuda or cpu.</summary>
    public string Name => IsCuda ? "cuda" : "cpu";

    /// <summary>Whether a GPU runs the models.</summary>
    public bool IsCuda => _choice.Value.Cuda;

    /// <summary>Why the CPU runs them although a GPU was asked for; null when all is as asked.</summary>
    public string? Complaint => _choice.Value.Complaint;

    /// <summary>Options for one model. A model keeps to one thread: sessions are what runs side by side.</summary>
    public SessionOptions CreateOptions() => Create(IsCuda);

    private static SessionOptions Create(bool cuda)
    {
        var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL,

            // The runtime's own chatter would reach standard error past our log.
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL,
        };
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        try
        {
            if (cuda)
            {
                options.AppendExecutionProvider_CUDA();
            }

            return options;
        }
        catch
        {
            options.Dispose();
            throw;
        }
    }

    private static (bool Cuda, string? Complaint) Choose(string provider)
    {
        if (provider.Equals("cpu", StringComparison.OrdinalIgnoreCase))
        {
            return (false, null);
        }

        var demanded = provider.Equals("cuda", StringComparison.OrdinalIgnoreCase);
        if (!OrtEnv.Instance().GetAvailableProviders().Contains(CudaProvider, StringComparer.Ordinal))
        {
            return (false, demanded
                ? "this build has ONNX Runtime for the CPU; build with -p:OnnxRuntimeFlavor=Gpu for CUDA"
                : null);
        }

        try
        {
            Create(cuda: true).Dispose();
            return (true, null);
        }
        catch (Exception failure) when (failure is OnnxRuntimeException or DllNotFoundException or EntryPointNotFoundException)
        {
            return (false, $"CUDA cannot be loaded ({FirstLine(failure.Message)}); install the CUDA and cuDNN libraries, or set Devices:Provider to cpu");
        }
    }

    private static string FirstLine(string text) => text.Split('\n')[0].Trim();
}
