namespace PersonaAvatar.Personas.Creation.Understanding;

/// <summary>A name found in a description.</summary>
/// <param name="Name">The name as typed, or null.</param>
/// <param name="IsPerson">Whether it looks like the name of a person.</param>
/// <param name="Gender">What the first name says: female, male or null.</param>
/// <param name="IsPublic">Whether it is a well-known person's.</param>
internal sealed record NamePerson(string? Name, bool IsPerson = false, string? Gender = null, bool IsPublic = false);
