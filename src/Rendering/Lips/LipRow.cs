using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Rendering.Lips;

/// <summary>What the model says about one picture's mouth.</summary>
/// <param name="Pose">The mouth in measured units.</param>
/// <param name="Events">Closures, lip on teeth, and the work of tongue and teeth.</param>
/// <param name="Voice">How surely somebody speaks, 0..1.</param>
/// <param name="Stress">From the model: how stressed the vowel is that sounds; from <see cref="LipTrack"/>: the stress that begins here. 0..1.</param>
internal readonly record struct LipRow(MouthPose Pose, LipEvents Events, float Voice, float Stress)
{
    /// <summary>Numbers in a row.</summary>
    public const int Length = 12;

    private const float SealFrom = 0.2f;
    private const float SealRange = 0.2f;
    private const float ContactGain = 1.25f;

    /// <summary>
    /// Reads a row. The model's seal is a probability washed out in time: above .2 the lips begin to shut, from .4 on they
    /// are shut; a lip is at the teeth from .4 on, which the mapping takes from .5 on. Its pose is a mean over speakers, and is widened to one's.
    /// </summary>
    public static LipRow From(ReadOnlySpan<float> row) => new(
        new MouthPose(row[0], row[1], row[2], row[3], row[4]).Widened(),
        new LipEvents(Math.Clamp((row[5] - SealFrom) / SealRange, 0f, 1f), Math.Min(1f, ContactGain * row[6]), row[7], row[8], row[9]),
        row[10],
        row[11]);
}
