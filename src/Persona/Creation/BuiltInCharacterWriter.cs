using PersonaAvatar.Personas.Creation.Knowledge;
using PersonaAvatar.Personas.Creation.Understanding;
using PersonaAvatar.Personas.Creation.Writing;

namespace PersonaAvatar.Personas.Creation;

/// <summary>
/// Writes characters from its own knowledge of people, trades, moods, animals, fruits, plants, things, places and legends,
/// without a language model. English, German, French and Spanish; for other languages it writes English and says so.
/// </summary>
/// <remarks>Thread-safe; the same description and seed give the same character. Takes some milliseconds.</remarks>
public sealed class BuiltInCharacterWriter : ICharacterWriter
{
    private readonly DescriptionReader _reader = new(Encyclopedia.Shared);
    private readonly Casting _casting = new(Encyclopedia.Shared);

    /// <inheritdoc/>
    public Task<CharacterDraft> WriteAsync(string description, int seed, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Write(description, seed));
    }

    /// <summary>Writes a character at once.</summary>
    /// <param name="description">What the user typed.</param>
    /// <param name="seed">Chooses among equally good names, sentences and looks.</param>
    /// <exception cref="DescriptionException">The description cannot be used.</exception>
    public CharacterDraft Write(string description, int seed)
    {
        string clean = Description.Clean(description);
        Courtesy.Check(clean);
        return CharacterComposer.Compose(_casting.Of(_reader.Read(clean), seed));
    }
}
