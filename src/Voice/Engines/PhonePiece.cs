namespace PersonaAvatar.Voices.Engines;

/// <summary>A stretch of a clause as a neural voice is given it.</summary>
/// <param name="Symbols">Symbols in order; empty symbols stand for padding.</param>
/// <param name="Ids">Their numbers; as many as symbols.</param>
internal sealed record PhonePiece(IReadOnlyList<string> Symbols, long[] Ids);
