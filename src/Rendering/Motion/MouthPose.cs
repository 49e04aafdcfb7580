namespace PersonaAvatar.Rendering.Motion;

/// <summary>
/// A mouth in measured units: 0 is the 4th and 1 the 96th percentile of a speaker's own footage, pucker in standard
/// deviations above its median.
/// </summary>
/// <param name="Aperture">Inner-lip gap.</param>
/// <param name="Width">Distance of the mouth corners; about .59 at rest.</param>
/// <param name="Outer">Gap between the outer lip borders.</param>
/// <param name="Jaw">Distance from chin to nose.</param>
/// <param name="Pucker">Rounding and protrusion.</param>
internal readonly record struct MouthPose(float Aperture, float Width, float Outer, float Jaw, float Pucker)
{
    /// <summary>
    /// How much of a mean is added to it where it is 1. Over a talk the means of the median speaker reach .7 to .78 at their 96th percentile, where
    /// each speaker who was averaged reaches 1; with this they reach .95 to 1.05, and small openings stay small.
    /// </summary>
    private const float Averaged = 0.45f;

    /// <summary>Lips together, jaw up, nothing pulled.</summary>
    public static MouthPose Rest => new(0f, 0.59f, 0.06f, 0f, 0.1f);

    /// <summary>
    /// The pose with the movement that averaging took from it. Targets and lip models give the mean of many mouths at a sound, and the mean moves
    /// less than any of them: x → x (1 + .45 x) for aperture, outer gap and jaw. Zero stays zero, so lips that touch go on touching.
    /// </summary>
    public MouthPose Widened() => this with { Aperture = Widen(Aperture), Outer = Widen(Outer), Jaw = Widen(Jaw) };

    public static MouthPose operator +(MouthPose a, MouthPose b) =>
        new(a.Aperture + b.Aperture, a.Width + b.Width, a.Outer + b.Outer, a.Jaw + b.Jaw, a.Pucker + b.Pucker);

    public static MouthPose operator *(MouthPose a, float k) =>
        new(a.Aperture * k, a.Width * k, a.Outer * k, a.Jaw * k, a.Pucker * k);

    private static float Widen(float mean) => mean * (1 + (Averaged * Math.Max(0f, mean)));
}
