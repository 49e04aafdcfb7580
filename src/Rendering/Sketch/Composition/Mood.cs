namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>The temper of a resting face: how brows, lids and mouth stand before any motion.</summary>
/// <param name="Frown">Inner ends of the brows down (positive) or up, shares of the brow's travel.</param>
/// <param name="Raise">Brows up, shares of the brow's travel.</param>
/// <param name="Lids">Height of the upper lids, 1 for open eyes.</param>
/// <param name="Corners">Corners of the mouth up (positive) or down, shares of the mouth's travel.</param>
/// <param name="Smirk">How much one corner is higher, shares of the mouth's travel.</param>
internal sealed record Mood(float Frown, float Raise, float Lids, float Corners, float Smirk = 0f)
{
    public static readonly Mood Calm = new(0f, 0.08f, 1f, 0.36f);

    /// <summary>The blueprint in this mood.</summary>
    public Blueprint On(Blueprint plan)
    {
        var (brow, mouth, eye) = (plan.Brow, plan.Mouth, plan.Eye);
        return plan with
        {
            Brow = brow with
            {
                Y = brow.Y - (brow.Travel * ((0.75f * Raise) - (0.5f * Frown))),
                Slope = brow.Slope - (brow.Travel * 1.15f * Frown),
                Arch = brow.Arch * (1f - (0.45f * Math.Max(0f, Frown))),
            },
            Mouth = mouth with
            {
                Rest = -mouth.Travel * Corners * (plan.BeakRidge > 0f ? 0.6f : 1f),
                Smirk = mouth.Travel * Smirk,
            },
            Eye = eye with { Upper = eye.Upper * Lids, Tilt = eye.Tilt - (2.5f * Frown) },
        };
    }
}
