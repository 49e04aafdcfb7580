using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.ML.OnnxRuntime;
using PersonaAvatar.Rendering.Lips;
using PersonaAvatar.Server.Devices;
using PersonaAvatar.Server.Settings;
using SessionOptions = Microsoft.ML.OnnxRuntime.SessionOptions;

namespace PersonaAvatar.Tests.Unit.Server.Devices;

public sealed class DeviceTests
{
    [Fact]
    public void The_cpu_is_used_without_complaint_when_it_is_asked_for()
    {
        ModelDevice device = Device("cpu");

        Assert.Equal("cpu", device.Name);
        Assert.Null(device.Complaint);
        using SessionOptions options = device.CreateOptions();
        Assert.Equal(1, options.IntraOpNumThreads);
    }

    [Fact]
    public void Cuda_that_cannot_be_had_falls_back_to_the_cpu_and_says_so()
    {
        if (OrtEnv.Instance().GetAvailableProviders().Contains("CUDAExecutionProvider", StringComparer.Ordinal))
        {
            Assert.Skip("This build has ONNX Runtime for the GPU.");
        }

        ModelDevice device = Device("cuda");

        Assert.Equal("cpu", device.Name);
        Assert.Contains("OnnxRuntimeFlavor=Gpu", device.Complaint, StringComparison.Ordinal);
        Assert.Null(Device("auto").Complaint);
    }

    [Theory]
    [InlineData("auto", true)]
    [InlineData("CUDA", true)]
    [InlineData("tpu", false)]
    [InlineData("", false)]
    public void Only_known_providers_are_accepted(string provider, bool accepted)
    {
        var result = new DeviceOptionsValidator().Validate(null, new DeviceOptions { Provider = provider });

        Assert.Equal(accepted, result.Succeeded);
    }

    [Fact]
    public void Without_the_model_file_the_doctor_notes_it_and_nothing_fails_until_the_model_is_needed()
    {
        using LipModels models = Models("/no/such/lipsync.onnx");

        Assert.Null(models.Model);
        Assert.Null(models.Complaint);
        Assert.Contains("/no/such/lipsync.onnx", Assert.Throws<LipModelException>(models.Require).Message, StringComparison.Ordinal);
        Assert.Equal(["ok", "note", "note"], new DeviceCheck(Device("cpu"), models, Trackers()).Run().Select(finding => finding.State));
    }

    [Fact]
    public async Task A_damaged_model_file_is_a_problem_that_the_doctor_names()
    {
        string path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, "damaged", TestContext.Current.CancellationToken);
            using LipModels models = Models(path);

            Assert.Null(models.Model);
            var finding = new DeviceCheck(Device("cpu"), models, Trackers()).Run()[1];
            Assert.Equal("problem", finding.State);
            Assert.Contains(path, finding.Detail, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static ModelDevice Device(string provider) =>
        new(Options.Create(new DeviceOptions { Provider = provider }), NullLogger<ModelDevice>.Instance);

    private static FaceTrackers Trackers() => new(
        Options.Create(new DeviceOptions { FaceDetector = "/no/such.onnx", FaceMesh = "/no/such.onnx" }), Options.Create(new PathOptions()), Device("cpu"));

    private static LipModels Models(string path) =>
        new(Options.Create(new DeviceOptions { LipModel = path }), Options.Create(new PathOptions()), Device("cpu"), NullLogger<LipModels>.Instance);
}
