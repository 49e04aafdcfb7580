namespace PersonaAvatar.Personas.Creation.Knowledge;

/// <summary>Something an entry has to say: a fact or an opinion with the words it is found by.</summary>
/// <param name="About">Topic words.</param>
/// <param name="Text">A spoken sentence; <c>[a|b]</c> are alternatives.</param>
/// <param name="Only">Nouns of the entry it holds for; empty for all.</param>
/// <param name="IsOpinion">Whether it is a view rather than something lived.</param>
internal sealed record Saying(string About, string Text, IReadOnlyList<string> Only, bool IsOpinion);
