using PersonaAvatar.Server.Cli;
using PersonaAvatar.Voices.Engines.Workers;

return args is [VoiceWorker.Verb, ..]
    ? await VoiceWorker.RunAsync(args)
    : await CommandLine.RunAsync(args);
