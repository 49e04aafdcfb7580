using PersonaAvatar.Voices.Engines.Workers;

if (args is [VoiceWorker.Verb, ..])
{
    return await VoiceWorker.RunAsync(args);
}

await Console.Out.WriteLineAsync("skeleton");
return 0;
