namespace PersonaAvatar.Voices.Engines.Workers;

/// <summary>A voice or variant as a worker lists it.</summary>
/// <param name="Name">The engine's own name; a variant's starts with "+".</param>
/// <param name="Title">A readable name.</param>
/// <param name="Language">BCP 47 tag, lower case; empty for a variant.</param>
/// <param name="Gender">"female", "male" or "".</param>
internal sealed record WorkerVoice(string Name, string Title, string Language, string Gender);
