using PersonaAvatar.Personas.Mind.Language;

namespace PersonaAvatar.Personas.Mind.Answers;

/// <summary>"Are you real?", answered honestly in character; and which mind speaks.</summary>
internal sealed class NatureAnswerer : IAnswerer
{
    private static readonly Pattern s_nature = new(@"\bare you (really |actually |just )?(a |an )?(real|human|robot|bot|ai|a i|machine|computer|program|chatbot|alive|chatgpt|llm|language model|artificial|person|living|conscious|fake|cartoon|animated)\b|\bwho [[made|created|built|programmed|drew]] you\b|\bare you not real\b");
    private static readonly Pattern s_model = new(@"\b(language model|which model|what model|built in mind|connect a model|connect an? llm|gpt|openai|ollama|your system prompt|your instructions|your prompt)\b");

    private static readonly string[] s_honest =
    [
        "Behind this face is a small built-in mind without any language model; one can be connected in the settings of this place.",
        "No language model is speaking: what I say was written for me, and I choose among it.",
        "My thoughts come from a card with my character on it, not from a language model, unless somebody connects one.",
    ];

    public string? Answer(Turn turn)
    {
        if (s_model.In(turn.Line.Lower))
        {
            return turn.Wording.Fresh([], s_honest);
        }

        return s_nature.In(turn.Line.Lower) ? turn.Wording.Fresh(turn.Lines.Nature, PlainLines.Nature) : null;
    }
}
