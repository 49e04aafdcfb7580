namespace PersonaAvatar.Personas.Creation;

/// <summary>Writes a whole character from a description of anybody or anything.</summary>
public interface ICharacterWriter
{
    /// <summary>Writes a character. The same description and seed give the same character from a writer without a model.</summary>
    /// <param name="description">What the user typed: a word, a sentence, emoji, any language; up to <see cref="Description.Longest"/> characters.</param>
    /// <param name="seed">Chooses among equally good names, sentences and looks.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A draft whose card is valid.</returns>
    /// <exception cref="DescriptionException">The description cannot be used; the message is for the user.</exception>
    Task<CharacterDraft> WriteAsync(string description, int seed, CancellationToken cancellationToken);
}
