namespace PersonaAvatar.Server.Storage;

/// <summary>Why one step of a creation ended as it did.</summary>
/// <param name="Step">character, voice or face.</param>
/// <param name="Text">A sentence for people.</param>
internal sealed record MakingReason(string Step, string Text);
