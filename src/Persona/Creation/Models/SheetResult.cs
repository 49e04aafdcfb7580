namespace PersonaAvatar.Personas.Creation.Models;

/// <summary>What a model's reply came to.</summary>
/// <param name="Draft">The character, null where there is none at all.</param>
/// <param name="Errors">What is wrong, a sentence each; empty when the draft is good.</param>
/// <param name="IsUsable">Whether only statements are missing.</param>
internal sealed record SheetResult(CharacterDraft? Draft, IReadOnlyList<string> Errors, bool IsUsable);
