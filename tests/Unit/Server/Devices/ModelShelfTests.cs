using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PersonaAvatar.Rendering.Tracking;
using PersonaAvatar.Server.Cli;
using PersonaAvatar.Server.Devices;
using PersonaAvatar.Server.Settings;
using PersonaAvatar.Tests.Unit.Rendering.Tracking;

namespace PersonaAvatar.Tests.Unit.Server.Devices;

public sealed class ModelShelfTests : IDisposable
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("persona-models-");
    private readonly FaceTrackers _trackers;
    private readonly LipModels _lips;
    private readonly ModelShelf _shelf;

    public ModelShelfTests()
    {
        var devices = Options.Create(new DeviceOptions
        {
            FaceDetector = "/no/such/detector.onnx", FaceMesh = "/no/such/mesh.onnx", LipModel = "/no/such/lips.onnx", LipStyleModel = "/no/such/style.onnx",
        });
        var paths = Options.Create(new PathOptions { Data = _data.FullName });
        var device = new ModelDevice(devices, NullLogger<ModelDevice>.Instance);
        _trackers = new FaceTrackers(devices, paths, device);
        _lips = new LipModels(devices, paths, device, NullLogger<LipModels>.Instance);
        _shelf = new ModelShelf(_trackers, _lips, device);
    }

    public void Dispose()
    {
        _trackers.Dispose();
        _lips.Dispose();
        _data.Delete(recursive: true);
    }

    [Fact]
    public async Task A_tracker_that_is_brought_can_be_listed_verified_and_used()
    {
        IReadOnlyList<string> said = await AddAsync("mediapipe");

        Assert.Equal(["mediapipe/detector: YuNet face detector", "mediapipe/mesh: MediaPipe face mesh", "mediapipe/shapes: MediaPipe blendshapes"], said.Order(StringComparer.Ordinal));
        Assert.Equal(["own", "mediapipe"], _trackers.Names);
        Assert.Equal("mediapipe", _trackers.Require("mediapipe").Name);
        Assert.Same(_trackers.Require("mediapipe"), _trackers.Require("mediapipe"));
        IReadOnlyList<ShelvedModel> verified = await _shelf.VerifyAsync(TestContext.Current.CancellationToken);
        Assert.Contains(verified, model => model is { Name: "mediapipe/shapes", Kind: "MediaPipe blendshapes", Complaint: null });
        Assert.Contains(verified, model => model is { Name: "mediapipe/detector", Complaint: not null });
    }

    [Fact]
    public async Task A_file_that_changed_since_it_was_added_is_told()
    {
        await AddAsync("mine");
        string file = Path.Combine(_trackers.Folder, "mine", "shapes.onnx");
        byte[] bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);

        ShelvedModel model = (await _shelf.VerifyAsync(TestContext.Current.CancellationToken)).Single(model => model.Name == "mine/shapes");

        Assert.Contains("changed", model.Complaint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("own")]
    [InlineData("../elsewhere")]
    [InlineData("Capital")]
    [InlineData("")]
    public async Task A_name_that_cannot_be_a_folder_is_refused(string name)
    {
        await Assert.ThrowsAsync<UsageException>(() => _shelf.AddAsync([Path.GetTempPath()], name, TestContext.Current.CancellationToken));
        Assert.False(Directory.Exists(_trackers.Folder));
    }

    [Fact]
    public async Task Nothing_is_left_behind_when_a_file_is_no_model()
    {
        string wrong = Path.Combine(_data.FullName, "wrong.onnx");
        await File.WriteAllTextAsync(wrong, "no model", TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<TrackerModelException>(() => _shelf.AddAsync([wrong], "mine", TestContext.Current.CancellationToken));

        Assert.False(Directory.Exists(_trackers.Folder));
        Assert.Contains("there are own", Assert.Throws<TrackerModelException>(() => _trackers.Require("mine")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_comes_with_the_project_and_is_missing_is_listed_as_missing()
    {
        Assert.All(_shelf.All(), model => Assert.Contains("missing", model.Complaint, StringComparison.Ordinal));
    }

    private Task<IReadOnlyList<string>> AddAsync(string name) => _shelf.AddAsync(
        [
            Evaluation.Require("detector/yunet_n_dynamic.onnx"), Evaluation.Require("detector/face_landmarks_detector.onnx"),
            Evaluation.Require("detector/face_blendshapes.onnx"),
        ],
        name,
        TestContext.Current.CancellationToken);
}
