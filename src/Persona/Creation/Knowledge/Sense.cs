namespace PersonaAvatar.Personas.Creation.Knowledge;

/// <summary>What a word or phrase means in a language.</summary>
/// <param name="Entry">What it names.</param>
/// <param name="Word">The word as listed, without an article.</param>
/// <param name="Language">en, de, fr, es, or xx for all others.</param>
/// <param name="English">The English noun or adjective for it.</param>
/// <param name="Gender">female or male where the word says so, else null.</param>
/// <param name="Article">ein, eine, un, une, una where listed, else empty.</param>
internal sealed record Sense(Entry Entry, string Word, string Language, string English, string? Gender, string Article);
