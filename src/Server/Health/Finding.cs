namespace PersonaAvatar.Server.Health;

/// <summary>One thing looked at.</summary>
/// <param name="Name">What.</param>
/// <param name="State">ok, note (works without it) or problem.</param>
/// <param name="Detail">What was found, or what to do.</param>
internal sealed record Finding(string Name, string State, string Detail)
{
    /// <summary>It works.</summary>
    public static Finding Ok(string name, string detail) => new(name, "ok", detail);

    /// <summary>Something optional is absent.</summary>
    public static Finding Note(string name, string detail) => new(name, "note", detail);

    /// <summary>The service cannot work like this.</summary>
    public static Finding Problem(string name, string detail) => new(name, "problem", detail);
}
