using PersonaAvatar.Server.Cli;
using PersonaAvatar.Voices.Engines.Workers;

return args is ["voice-worker", ..]
    ? await VoiceWorker.RunAsync(args)
    : await CommandLine.RunAsync(args);
