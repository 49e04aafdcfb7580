using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PersonaAvatar.Rendering.Lips;

namespace PersonaAvatar.Server.Cli;

/// <summary>
/// The sound of any file that ffmpeg reads, mono, streamed: nothing but one block and the pipe is held. Read it
/// once.
/// </summary>
/// <param name="ffmpeg">The ffmpeg executable.</param>
/// <param name="path">The file: sound, or a video with sound.</param>
/// <param name="rate">Samples a second that are wanted; 16 kHz, as the lip model hears, unless said otherwise.</param>
internal sealed class SoundFile(string ffmpeg, string path, int rate = SoundLips.SampleRate)
{
    private const int BlockBytes = 64 * 1024;

    private readonly MediaReading _reading = new(ffmpeg, path);

    /// <summary>How long the file says it is; null until ffmpeg has told, or when the file does not say.</summary>
    public TimeSpan? Length => _reading.Length;

    /// <summary>Samples read so far.</summary>
    public long Samples { get; private set; }

    /// <summary>The sound in blocks; each block is overwritten by the next.</summary>
    /// <exception cref="UsageException">The file is absent, is no sound, or holds none.</exception>
    public async IAsyncEnumerable<ReadOnlyMemory<float>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var process = _reading.Start(
            "a file with sound", "-map", "0:a:0", "-ac", "1", "-ar", rate.ToString(System.Globalization.CultureInfo.InvariantCulture), "-f", "f32le", "pipe:1");
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

    private async Task ListenAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync(CancellationToken.None) is { } line)
        {
            _reading.Note(line);
        }
    }

    private void Check(int exitCode)
    {
        if (exitCode != 0)
        {
            throw _reading.Refusal("sound", "has no sound: ffmpeg finds no audio stream in it.");
        }

        if (Samples == 0)
        {
            throw new UsageException($"{path} holds no sound: its audio stream is empty.");
        }
    }
}
