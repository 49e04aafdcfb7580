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
    /// <summary>Lips together, jaw up, nothing pulled.</summary>
    public static MouthPose Rest => new(0f, 0.59f, 0.06f, 0f, 0.1f);

    public static MouthPose operator +(MouthPose a, MouthPose b) =>
        new(a.Aperture + b.Aperture, a.Width + b.Width, a.Outer + b.Outer, a.Jaw + b.Jaw, a.Pucker + b.Pucker);

    public static MouthPose operator *(MouthPose a, float k) =>
        new(a.Aperture * k, a.Width * k, a.Outer * k, a.Jaw * k, a.Pucker * k);
}
