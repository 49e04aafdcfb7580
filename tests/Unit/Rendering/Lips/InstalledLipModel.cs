using Microsoft.ML.OnnxRuntime;
using PersonaAvatar.Rendering.Lips;

namespace PersonaAvatar.Tests.Unit.Rendering.Lips;

/// <summary>The lip model of this checkout; tests that need it are skipped where its file is absent.</summary>
internal static class InstalledLipModel
{
    public static string Path { get; } = Environment.GetEnvironmentVariable("PERSONA_Devices__LipModel") ?? Beside("models/lipsync.onnx");

    public static string StylePath { get; } = Environment.GetEnvironmentVariable("PERSONA_Devices__LipStyleModel") ?? Beside("models/lipsync-style.onnx");

    public static LipModel Open()
    {
        Require(Path);
        using SessionOptions options = Options();
        return new LipModel(Path, options);
    }

    public static SessionOptions Options() => new() { IntraOpNumThreads = 1, InterOpNumThreads = 1 };

    public static void Require(string path)
    {
        if (!File.Exists(path))
        {
            Assert.Skip($"The trained model {System.IO.Path.GetFileName(path)} is not in this checkout's models folder.");
        }
    }

    private static string Beside(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.Parent is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "PersonaAvatar.sln")))
        {
            folder = folder.Parent;
        }

        return System.IO.Path.Combine(folder.FullName, path);
    }
}
