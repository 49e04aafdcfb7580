namespace PersonaAvatar.Tests.Unit.Rendering.Tracking;

/// <summary>Files of this checkout, and evaluation data that lies beside it on some machines and is no part of the project.</summary>
internal static class Evaluation
{
    /// <summary>A file of the evaluation data; without it the test is skipped.</summary>
    public static string Require(string path)
    {
        string file = Source("../shared/eval/" + path);
        if (!File.Exists(file))
        {
            Assert.Skip($"Needs ../shared/eval/{path} beside the checkout, which is no part of the project.");
        }

        return file;
    }

    /// <summary>A model of this checkout; without it the test is skipped.</summary>
    public static string RequireModel(string name)
    {
        string file = Source("models/" + name);
        if (!File.Exists(file))
        {
            Assert.Skip($"The trained model {name} is not in this checkout's models folder.");
        }

        return file;
    }

    /// <summary>A path from the top of the checkout.</summary>
    public static string Source(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.Parent is not null && !File.Exists(Path.Combine(folder.FullName, "PersonaAvatar.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, path);
    }
}
