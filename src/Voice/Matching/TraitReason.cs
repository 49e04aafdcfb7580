namespace PersonaAvatar.Voices.Matching;

/// <summary>How one trait of a voice compares with what was wanted.</summary>
/// <param name="Trait">"language", "gender", "pitch", "pace", "size", "energy", "warmth", "roughness", "clarity", "naturalness" or "variety".</param>
/// <param name="Text">For people: "pitch 98 Hz, wanted 90–110".</param>
/// <param name="Score">0 as far away as can be .. 1 as wanted.</param>
/// <param name="Wanted">True where the wish asked for it, false where it only follows from age, gender or good taste.</param>
public sealed record TraitReason(string Trait, string Text, double Score, bool Wanted)
{
    /// <summary>True when the trait is as wanted.</summary>
    public bool Met => Score >= 0.999;
}
