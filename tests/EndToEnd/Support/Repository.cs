namespace PersonaAvatar.Tests.EndToEnd.Support;

/// <summary>Where the checkout and what was built from it are.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Server { get; } = Path.Combine(AppContext.BaseDirectory, "PersonaAvatar.Server.dll");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PersonaAvatar.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run from inside the checkout.");
    }
}
