using System.Text;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Motion;

/// <summary>
/// Face motion as CSV: time_s (the centre of the picture's 40 ms), the 52 ARKit columns in camel case, headYaw, headPitch,
/// headRoll in degrees, and mouth_open, the inner-lip gap over the distance of the eye centres.
/// </summary>
public static class MotionCsv
{
    /// <summary>The first line.</summary>
    public static string Header { get; } = string.Join(
        ',',
        ["time_s", .. Enum.GetNames<ArkitShape>().Select(name => char.ToLowerInvariant(name[0]) + name[1..]), "headYaw", "headPitch", "headRoll", "mouth_open"]);

    /// <summary>The time of a picture that begins at a sample: the centre of its 40 ms, for which its motion was made.</summary>
    public static double TimeOf(long start) => (start + (SpeechFormat.SamplesPerFrame / 2)) / (double)SpeechFormat.SampleRate;

    /// <summary>One line, without its line end.</summary>
    public static string Row(double seconds, in FaceMotion motion)
    {
        var line = new StringBuilder(512);
        line.Append($"{seconds:0.000}");
        for (int i = 0; i < ShapeWeights.Count; i++)
        {
            line.Append($",{motion.Shapes[i]:0.####}");
        }

        return line.Append($",{motion.HeadYaw:0.###},{motion.HeadPitch:0.###},{motion.HeadRoll:0.###}")
            .Append($",{MouthOpening.Of(motion.Shapes) * MouthOpening.InterOcularRange:0.#####}")
            .ToString();
    }

    /// <summary>Writes the header and one line per picture.</summary>
    /// <param name="writer">Receives the lines; stays open.</param>
    /// <param name="motions">Time in seconds and motion of each picture, in order.</param>
    /// <param name="cancellationToken">Stops between two lines.</param>
    public static async Task WriteAsync(TextWriter writer, IAsyncEnumerable<(double Seconds, FaceMotion Motion)> motions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(motions);
        await writer.WriteLineAsync(Header.AsMemory(), cancellationToken);
        await foreach ((double seconds, FaceMotion motion) in motions.WithCancellation(cancellationToken))
        {
            await writer.WriteLineAsync(Row(seconds, motion).AsMemory(), cancellationToken);
        }
    }
}
