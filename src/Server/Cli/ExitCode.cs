namespace PersonaAvatar.Server.Cli;

/// <summary>What the process returns.</summary>
internal static class ExitCode
{
    /// <summary>It worked.</summary>
    public const int Success = 0;

    /// <summary>It was understood and failed.</summary>
    public const int Failure = 1;

    /// <summary>The command line was wrong.</summary>
    public const int BadUsage = 2;
}
