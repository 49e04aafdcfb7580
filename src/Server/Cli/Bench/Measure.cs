namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>One line of a benchmark: what was measured, what is asked for, whether it holds.</summary>
/// <param name="Name">What.</param>
/// <param name="Value">Measured, with its unit.</param>
/// <param name="Bar">Asked for.</param>
/// <param name="Holds">Whether the bar is met.</param>
internal sealed record Measure(string Name, string Value, string Bar, bool Holds);
