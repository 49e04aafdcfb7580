using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using PersonaAvatar.Rendering.Lips;

namespace PersonaAvatar.Server.Cli;

/// <summary>
/// The sound of any file that ffmpeg reads, mono, streamed: nothing but one block and the pipe is held. Read it
/// once.
/// </summary>
/// <param name="ffmpeg">The ffmpeg executable.</param>
/// <param name="path">The file: sound, or a video with sound.</param>
/// <param name="rate">Samples a second that are wanted; 16 kHz, as the lip model hears, unless said otherwise.</param>
internal sealed partial class SoundFile(string ffmpeg, string path, int rate = SoundLips.SampleRate)
{
    private const int BlockBytes = 64 * 1024;
    private const int LastLines = 4;

    private readonly Queue<string> _errors = new(LastLines);

    /// <summary>How long the file says it is; null until ffmpeg has told, or when the file does not say.</summary>
    public TimeSpan? Length { get; private set; }

    /// <summary>Samples read so far.</summary>
    public long Samples { get; private set; }

    /// <summary>The sound in blocks; each block is overwritten by the next.</summary>
    /// <exception cref="UsageException">The file is absent, is no sound, or holds none.</exception>
    public async IAsyncEnumerable<ReadOnlyMemory<float>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            throw new UsageException(Directory.Exists(path) ? $"{path} is a folder, not a file with sound." : $"There is no file {path}.");
        }

        using var process = Start();
        var complaints = ListenAsync(process.StandardError);
        try
        {
            var bytes = new byte[BlockBytes];
            var block = new float[BlockBytes / sizeof(float)];
            var held = 0;
            while (await process.StandardOutput.BaseStream.ReadAsync(bytes.AsMemory(held), cancellationToken) is var read and > 0)
            {
                held += read;
                var count = held / sizeof(float);
                MemoryMarshal.Cast<byte, float>(bytes.AsSpan(0, count * sizeof(float))).CopyTo(block);
                bytes.AsSpan(count * sizeof(float), held - (count * sizeof(float))).CopyTo(bytes);
                held -= count * sizeof(float);
                Samples += count;
                yield return block.AsMemory(0, count);
            }

            await process.WaitForExitAsync(cancellationToken);
            await complaints;
            Check(process.ExitCode);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
                await process.WaitForExitAsync(CancellationToken.None);
            }

            await complaints;
        }
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(ffmpeg) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };

        // Nothing but the file itself may be opened: playlists in it must not reach the network.
        string[] arguments =
        [
            "-hide_banner", "-nostdin", "-nostats", "-protocol_whitelist", "file,pipe", "-i", "file:" + Path.GetFullPath(path),
            "-map", "0:a:0", "-ac", "1", "-ar", rate.ToString(System.Globalization.CultureInfo.InvariantCulture), "-f", "f32le", "pipe:1",
        ];
        foreach (var argument in arguments)
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

    private async Task ListenAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync(CancellationToken.None) is { } line)
        {
            if (Length is null && DurationLine().Match(line) is { Success: true } match && TimeSpan.TryParse(match.Groups["length"].Value, out var length))
            {
                Length = length;
            }

            if (_errors.Count == LastLines)
            {
                _errors.Dequeue();
            }

            _errors.Enqueue(line.Trim());
        }
    }

    private void Check(int exitCode)
    {
        if (exitCode != 0)
        {
            throw new UsageException(_errors.Any(line => line.Contains("matches no streams", StringComparison.Ordinal))
                ? $"{path} has no sound: ffmpeg finds no audio stream in it."
                : $"ffmpeg cannot read {path} as sound: {Reason()}");
        }

        if (Samples == 0)
        {
            throw new UsageException($"{path} holds no sound: its audio stream is empty.");
        }
    }

    /// <summary>What ffmpeg said last, without the file's name, which the sentence has already.</summary>
    private string Reason()
    {
        var reason = _errors.LastOrDefault(line => line.Length > 0 && !line.StartsWith("Conversion failed", StringComparison.Ordinal)) ?? "it gave no reason";
        var name = "file:" + Path.GetFullPath(path);
        return reason.Replace(name + ": ", "", StringComparison.Ordinal).TrimEnd('.') + ".";
    }

    [GeneratedRegex(@"^\s*Duration: (?<length>\d+:\d+:\d+\.\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DurationLine();
}
