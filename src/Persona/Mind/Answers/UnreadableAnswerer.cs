using PersonaAvatar.Personas.Mind.Language;

namespace PersonaAvatar.Personas.Mind.Answers;

/// <summary>Other languages, and letters that make no words.</summary>
internal sealed class UnreadableAnswerer : IAnswerer
{
    public string? Answer(Turn turn)
    {
        if (LanguageGuess.IsForeign(turn.Line))
        {
            return turn.Wording.Fresh(turn.Lines.OtherLanguage, PlainLines.OtherLanguage);
        }

        return LanguageGuess.IsGibberish(turn.Line, word => turn.Index.Knows(Stemmer.Stem(word)) || Synonyms.Topics(Stemmer.Stem(word)).Count > 0)
            ? turn.Wording.Fresh(turn.Lines.Gibberish, PlainLines.Gibberish)
            : null;
    }
}
