namespace PersonaAvatar.Server.Cli;

/// <summary>One clip to write.</summary>
/// <param name="Text">What is said; empty when a recording speaks.</param>
/// <param name="Persona">Who says it.</param>
/// <param name="Face">Another face than the persona's, or null.</param>
/// <param name="Voice">Another voice than the persona's, or null.</param>
/// <param name="Size">Width and height in pixels, even.</param>
/// <param name="Output">The file to write.</param>
/// <param name="Style">Another style of articulation than the persona's: a name, or the path of a motion CSV; or null.</param>
/// <param name="Audio">A recording that is spoken instead of a text, or null.</param>
internal sealed record ClipRequest(string Text, string Persona, string? Face, string? Voice, int Size, string Output, string? Style = null, string? Audio = null);
