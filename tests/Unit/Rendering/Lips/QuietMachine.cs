namespace PersonaAvatar.Tests.Unit.Rendering.Lips;

/// <summary>Tests that count the allocations of the whole process run alone.</summary>
[CollectionDefinition(nameof(QuietMachine), DisableParallelization = true)]
public sealed class QuietMachine;
