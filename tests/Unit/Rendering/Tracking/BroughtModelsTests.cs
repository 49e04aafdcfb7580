using System.Numerics;
using System.Text.Json;
using Microsoft.ML.OnnxRuntime;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Tracking;

namespace PersonaAvatar.Tests.Unit.Rendering.Tracking;

public sealed class BroughtModelsTests
{
    [Theory]
    [InlineData("photo-01.jpg", "photo-05.jpg")]
    [InlineData("drawing-01.png", "cartoon-02.png")]
    public void YuNet_and_the_face_mesh_find_what_their_own_reference_found(string first, string second)
    {
        using FaceTracker tracker = Brought();
        using JsonDocument reference = JsonDocument.Parse(File.ReadAllBytes(Evaluation.Require("portraits/landmarks.json")));
        foreach (string name in new[] { first, second })
        {
            TrackedFace face = Assert.Single(tracker.Find(PictureFile.Read(Evaluation.Require("portraits/" + name))));

            JsonElement known = reference.RootElement.GetProperty(name).GetProperty("points");
            float unit = Vector2.Distance(At(known, 33), At(known, 263));
            double error = Enumerable.Range(0, FaceMesh.Count).Average(i => Vector2.Distance(At(known, i), new(face.Points[i].X, face.Points[i].Y))) / unit;
            Assert.InRange(error, 0, 0.02);
            Assert.InRange(face.Presence, 0.99f, 1);
            Assert.True(face.HasShapes);
        }
    }

    [Fact]
    public void A_file_is_known_by_its_tensors()
    {
        using var options = new SessionOptions();

        Assert.Equal(ModelKind.YuNetDetector, ModelKinds.Recognise(Evaluation.Require("detector/yunet_n_dynamic.onnx"), options));
        Assert.Equal(ModelKind.MediaPipeMesh, ModelKinds.Recognise(Evaluation.Require("detector/face_landmarks_detector.onnx"), options));
        Assert.Equal(ModelKind.MediaPipeShapes, ModelKinds.Recognise(Evaluation.Require("detector/face_blendshapes.onnx"), options));
    }

    [Fact]
    public void A_model_for_something_else_is_refused_and_the_message_says_what_was_expected()
    {
        string lips = Evaluation.RequireModel("lipsync.onnx");
        using var options = new SessionOptions();

        Assert.Contains("features", Assert.Throws<TrackerModelException>(() => ModelKinds.Recognise(lips, options)).Message, StringComparison.Ordinal);
        Assert.Contains("kps_32", Assert.Throws<TrackerModelException>(() => new YuNetDetector(lips, options)).Message, StringComparison.Ordinal);
        Assert.Contains("1434", Assert.Throws<TrackerModelException>(() => new MediaPipeMesh(lips, null, options)).Message, StringComparison.Ordinal);
        Assert.Contains("146", Assert.Throws<TrackerModelException>(() => new MediaPipeShapes(lips, options)).Message, StringComparison.Ordinal);
        Assert.Contains("cells", Assert.Throws<TrackerModelException>(() => new CentreDetector(lips, options)).Message, StringComparison.Ordinal);
        Assert.Contains("478", Assert.Throws<TrackerModelException>(() => new LandmarkNetwork(lips, options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_model_is_refused()
    {
        using var options = new SessionOptions();
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "no model");

            Assert.Contains("ONNX", Assert.Throws<TrackerModelException>(() => ModelKinds.Recognise(path, options)).Message, StringComparison.Ordinal);
            Assert.Contains("There is no model", Assert.Throws<TrackerModelException>(() => ModelKinds.Recognise(path + ".none", options)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Vector2 At(JsonElement points, int index) => new(points[index][0].GetSingle(), points[index][1].GetSingle());

    private static FaceTracker Brought()
    {
        using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1 };
        return new(
            "brought",
            new YuNetDetector(Evaluation.Require("detector/yunet_n_dynamic.onnx"), options),
            new MediaPipeMesh(
                Evaluation.Require("detector/face_landmarks_detector.onnx"), new MediaPipeShapes(Evaluation.Require("detector/face_blendshapes.onnx"), options), options));
    }
}
