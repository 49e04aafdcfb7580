namespace PersonaAvatar.Rendering.Sketch.Composition.Words;

/// <summary>What looks were understood to mean, and what was not understood.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Category">The category that is drawn.</param>
/// <param name="KnownSubject">Whether the subject itself is in the lexicon.</param>
/// <param name="Reasons">What was recognised and why, in sentences.</param>
/// <param name="Unknown">Words that say nothing to the painter.</param>
internal sealed record Reading(SketchPlan Plan, string Category, bool KnownSubject, IReadOnlyList<string> Reasons, IReadOnlyList<string> Unknown);
