namespace PersonaAvatar.Personas.Mind.Retrieval;

/// <summary>A statement that bears on a query.</summary>
/// <param name="Say">What is said.</param>
/// <param name="IsOpinion">Whether it is an opinion rather than a fact.</param>
/// <param name="Score">BM25 score over words and topics.</param>
/// <param name="Direct">Share of the query's words, weighed by rarity, that the statement holds, 0..1.</param>
internal readonly record struct Found(string Say, bool IsOpinion, double Score, double Direct);
