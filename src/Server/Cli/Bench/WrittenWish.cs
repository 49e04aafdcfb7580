using PersonaAvatar.Voices.Matching;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>A wish in words and in numbers.</summary>
/// <param name="Text">As somebody would write it.</param>
/// <param name="Wish">What it asks of the voice.</param>
internal sealed record WrittenWish(string Text, VoiceWish Wish);
