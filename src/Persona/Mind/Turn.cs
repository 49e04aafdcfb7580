using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Mind.Language;
using PersonaAvatar.Personas.Mind.Retrieval;

namespace PersonaAvatar.Personas.Mind;

/// <summary>Everything an answer may draw on.</summary>
/// <param name="Card">The persona.</param>
/// <param name="Index">Its statements.</param>
/// <param name="Line">The listener's line.</param>
/// <param name="Memory">The conversation before it.</param>
/// <param name="Wording">Words not said yet.</param>
/// <param name="Now">The listener's local time.</param>
internal sealed record Turn(PersonaCard Card, StatementIndex Index, UserLine Line, TalkMemory Memory, Wording Wording, DateTimeOffset Now)
{
    public PersonaLines Lines => Card.Lines;
}
