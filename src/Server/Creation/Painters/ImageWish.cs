namespace PersonaAvatar.Server.Creation.Painters;

/// <summary>A picture that is wanted.</summary>
/// <param name="Prompt">What it shows, with the user's description in it word for word.</param>
/// <param name="Start">A picture to begin from, PNG: the sketch of the same looks.</param>
/// <param name="Control">The landmarks of that picture drawn on black, PNG.</param>
/// <param name="Strength">How far the painter may go from the start: 0 keeps it, 1 forgets it.</param>
/// <param name="Seed">Seed of the picture.</param>
internal sealed record ImageWish(string Prompt, byte[] Start, byte[] Control, double Strength, int Seed);
