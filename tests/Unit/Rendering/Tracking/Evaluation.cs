namespace PersonaAvatar.Tests.Unit.Rendering.Tracking;

/// <summary>Evaluation data that lies beside the checkout on some machines and is no part of the project.</summary>
internal static class Evaluation
{
    /// <summary>A file of it; without it the test is skipped.</summary>
    public static string Require(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.Parent is not null && !File.Exists(Path.Combine(folder.FullName, "PersonaAvatar.sln")))
        {
            folder = folder.Parent;
        }

        string file = Path.Combine(folder.FullName, "../shared/eval", path);
        if (!File.Exists(file))
        {
            Assert.Skip($"Needs ../shared/eval/{path} beside the checkout, which is no part of the project.");
        }

        return file;
    }

    /// <summary>A file of this checkout; without it the test is skipped.</summary>
    public static string RequireModel(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.Parent is not null && !File.Exists(Path.Combine(folder.FullName, "PersonaAvatar.sln")))
        {
            folder = folder.Parent;
        }

        string file = Path.Combine(folder.FullName, "models", name);
        if (!File.Exists(file))
        {
            Assert.Skip($"The trained model {name} is not in this checkout's models folder.");
        }

        return file;
    }
}
