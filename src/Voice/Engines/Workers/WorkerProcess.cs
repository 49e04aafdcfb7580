using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace PersonaAvatar.Voices.Engines.Workers;

/// <summary>One worker process and its two pipes. Used by one caller at a time.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process process;
    private bool disposed;

    private WorkerProcess(Process process)
    {
        this.process = process;
        Frames = new FrameReader(process.StandardOutput.BaseStream);
    }

    /// <summary>What the worker answers.</summary>
    public FrameReader Frames { get; }

    /// <summary>Process id.</summary>
    public int Id => process.Id;

    /// <summary>True until the process ends.</summary>
    public bool IsAlive => !disposed && !process.HasExited;

    /// <summary>Starts a worker; it answers once its engine is loaded, requests may be sent at once.</summary>
    /// <exception cref="VoiceEngineException">The executable cannot be started.</exception>
    public static WorkerProcess Start(VoiceWorkerCommand command, string engine)
    {
        var start = new ProcessStartInfo(command.FileName) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in command.Arguments.Append(engine))
        {
            start.ArgumentList.Add(argument);
        }

        // Short clauses, two cores, no need for a second heap or for the tiers of a long-lived server.
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_TieredCompilation"] = "1";
        try
        {
            return new WorkerProcess(Process.Start(start) ?? throw new InvalidOperationException("No process was started."));
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException or IOException)
        {
            throw new VoiceEngineException($"A {engine} voice worker cannot be started with \"{command.FileName}\"; check the installation.", canRetry: false, e);
        }
    }

    /// <summary>Sends a request.</summary>
    public async Task SendAsync(SynthesisRequest request, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(request, WorkerJson.Default.SynthesisRequest);
        var message = new byte[4 + body.Length];
        BinaryPrimitives.WriteInt32LittleEndian(message, body.Length);
        body.CopyTo(message, 4);
        var input = process.StandardInput.BaseStream;
        await input.WriteAsync(message, cancellationToken);
        await input.FlushAsync(cancellationToken);
    }

    /// <summary>Kills the process. The system reaps it when it is gone.</summary>
    public void Dispose()
    {
        if (disposed)
        {
            return;
        }

        disposed = true;
        try
        {
            process.Kill();
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It ended by itself in the meantime: that is what is wanted.
        }

        process.Dispose();
    }
}
