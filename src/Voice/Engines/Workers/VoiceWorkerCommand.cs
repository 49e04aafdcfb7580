namespace PersonaAvatar.Voices.Engines.Workers;

/// <summary>
/// The command line that starts a voice worker process. The engine's name is appended as the last argument, so that the
/// process must end up in <see cref="VoiceWorker.RunAsync(string[], CancellationToken)"/> with
/// <c>["voice-worker", "espeak" | "flite"]</c>.
/// </summary>
/// <param name="FileName">Executable to start.</param>
/// <param name="Arguments">Arguments before the engine's name; normally ends with "voice-worker".</param>
public sealed record VoiceWorkerCommand(string FileName, IReadOnlyList<string> Arguments);
