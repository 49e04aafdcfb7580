namespace PersonaAvatar.Rendering.Sketch.Drawing;

/// <summary>Where a head sits in the 512 × 512 design and how far it bulges; the numbers behind every parallax shift.</summary>
/// <param name="X">Centre of the head, design units.</param>
/// <param name="Y">Centre of the head, design units.</param>
/// <param name="DomeX">Half width of the dome the features lie on.</param>
/// <param name="DomeY">Half height of the dome the features lie on.</param>
/// <param name="Depth">How far the middle of the dome stands before the turning axis.</param>
/// <param name="PivotY">The roll turns about (X, PivotY): the neck of a person, the foot of a thing.</param>
/// <param name="EyeDistance">Distance of the eye centres, design units.</param>
/// <param name="MouthGain">Inner-lip gap drawn, over the nominal one: a cartoon mouth opens a little wider than a real one.</param>
internal sealed record HeadRig(
    float X, float Y, float DomeX, float DomeY, float Depth, float PivotY, float EyeDistance, float MouthGain = 1.2f)
{
    /// <summary>Share of the head's angles that the rig shows: a teapot turns less than a neck.</summary>
    public float Turn { get; init; } = 1f;
}
