namespace PersonaAvatar.Voices.Engines;

/// <summary>A voice as its engine lists it.</summary>
/// <param name="Id">"engine:name", the same word in JSON, CLI and page, for example "espeak:en-gb-x-rp+f3" or "flite:slt".</param>
/// <param name="Engine">Name of the engine, lower case.</param>
/// <param name="Name">A readable name.</param>
/// <param name="Language">BCP 47 tag, lower case, for example "en-gb".</param>
/// <param name="Gender">"female", "male" or "" where the engine does not say.</param>
public sealed record EngineVoice(string Id, string Engine, string Name, string Language, string Gender);
