using System.Text;

namespace PersonaAvatar.Server.Cli;

/// <summary>A CSV that appears under its name when it is complete, so that nobody reads half of one; or standard output.</summary>
internal sealed class CsvTarget : IAsyncDisposable
{
    private readonly string? _final;
    private readonly string? _partial;

    private CsvTarget(TextWriter writer, string? final, string? partial) => (Writer, _final, _partial) = (writer, final, partial);

    /// <summary>Receives the lines.</summary>
    public TextWriter Writer { get; }

    /// <summary>Opens a target.</summary>
    /// <exception cref="UsageException">It cannot be written there.</exception>
    public static CsvTarget Open(string path)
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (path == "-")
        {
            return new CsvTarget(new StreamWriter(Console.OpenStandardOutput(), encoding, 64 * 1024), null, null);
        }

        var final = Path.GetFullPath(path);
        if (!Directory.Exists(Path.GetDirectoryName(final)))
        {
            throw new UsageException($"The folder {Path.GetDirectoryName(final)} does not exist; create it first.");
        }

        if (Directory.Exists(final))
        {
            throw new UsageException($"{final} is a folder; name a file.");
        }

        // A link or a device is written in place: a file moved onto it would replace it.
        var inPlace = final.StartsWith("/dev/", StringComparison.Ordinal) || new FileInfo(final).LinkTarget is not null;
        var partial = inPlace ? null : $"{final}.{Environment.ProcessId}.part";
        try
        {
            return new CsvTarget(new StreamWriter(partial ?? final, append: false, encoding, 64 * 1024), final, partial);
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{final} cannot be written: {denied.Message}");
        }
    }

    /// <summary>Everything is written: the file takes its name.</summary>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        await Writer.FlushAsync(cancellationToken);
        await Writer.DisposeAsync();
        if (_partial is not null)
        {
            File.Move(_partial, _final!, overwrite: true);
        }
    }

    /// <summary>Closes; what was not completed is removed.</summary>
    public async ValueTask DisposeAsync()
    {
        await Writer.DisposeAsync();
        if (_partial is not null)
        {
            File.Delete(_partial);
        }
    }
}
