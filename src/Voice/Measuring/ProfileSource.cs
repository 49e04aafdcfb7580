namespace PersonaAvatar.Voices.Measuring;

/// <summary>Where the numbers of a profile come from.</summary>
public enum ProfileSource
{
    /// <summary>This very voice was spoken and measured.</summary>
    Measured,

    /// <summary>Its language and its variant were each measured; the two are put together.</summary>
    Composed,

    /// <summary>Not measured yet: what the engine says of itself.</summary>
    Declared,
}
