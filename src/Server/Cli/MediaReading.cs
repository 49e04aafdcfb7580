using System.Diagnostics;
using System.Text.RegularExpressions;

namespace PersonaAvatar.Server.Cli;

/// <summary>ffmpeg reading one file of the user: the process, the length the file says it has, and what ffmpeg complains of.</summary>
/// <param name="ffmpeg">The ffmpeg executable.</param>
/// <param name="path">The file.</param>
internal sealed partial class MediaReading(string ffmpeg, string path)
{
    private const int LastLines = 4;

    private readonly Queue<string> _complaints = new(LastLines);

    /// <summary>How long the file says it is; null until ffmpeg has told, or when the file does not say.</summary>
    public TimeSpan? Length { get; private set; }

    private string Input => "file:" + Path.GetFullPath(path);

    /// <summary>Starts ffmpeg with standard output and standard error redirected.</summary>
    /// <param name="wanted">What the file should be, for the message: "a video".</param>
    /// <param name="output">The arguments after the input.</param>
    /// <exception cref="UsageException">There is no such file.</exception>
    /// <exception cref="InvalidOperationException">ffmpeg is not installed.</exception>
    public Process Start(string wanted, params ReadOnlySpan<string> output)
    {
        if (!File.Exists(path))
        {
            throw new UsageException(Directory.Exists(path) ? $"{path} is a folder, not {wanted}." : $"There is no file {path}.");
        }

        var start = new ProcessStartInfo(ffmpeg) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };

        // Nothing but the file itself may be opened: playlists in it must not reach the network.
        foreach (var argument in (ReadOnlySpan<string>)["-hide_banner", "-nostdin", "-nostats", "-protocol_whitelist", "file,pipe", "-i", Input, .. output])
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new InvalidOperationException($"{ffmpeg} cannot be started; install ffmpeg or set PERSONA_FFMPEG.", missing);
        }
    }

    /// <summary>Takes in a line of standard error.</summary>
    public void Note(string line)
    {
        if (Length is null && DurationLine().Match(line) is { Success: true } match && TimeSpan.TryParse(match.Groups["length"].Value, out var length))
        {
            Length = length;
        }

        if (_complaints.Count == LastLines)
        {
            _complaints.Dequeue();
        }

        _complaints.Enqueue(line.Trim());
    }

    /// <summary>Why the file could not be read.</summary>
    /// <param name="kind">What it was read as: "sound", "a video".</param>
    /// <param name="withoutStream">What is said of a file that has no such stream.</param>
    public UsageException Refusal(string kind, string withoutStream)
    {
        if (_complaints.Any(line => line.Contains("matches no streams", StringComparison.Ordinal)))
        {
            return new UsageException($"{path} {withoutStream}");
        }

        // The sentence has the file's name already.
        var reason = _complaints.LastOrDefault(line => line.Length > 0 && !line.StartsWith("Conversion failed", StringComparison.Ordinal)) ?? "it gave no reason";
        return new UsageException($"ffmpeg cannot read {path} as {kind}: {reason.Replace(Input + ": ", "", StringComparison.Ordinal).TrimEnd('.')}.");
    }

    [GeneratedRegex(@"^\s*Duration: (?<length>\d+:\d+:\d+\.\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DurationLine();
}
