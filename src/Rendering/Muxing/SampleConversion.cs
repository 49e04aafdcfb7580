using System.Runtime.InteropServices;

namespace PersonaAvatar.Rendering.Muxing;

/// <summary>Float samples to the 16-bit little-endian samples ffmpeg is given.</summary>
internal static class SampleConversion
{
    /// <summary>Clips to -1..1, scales by 32767 and rounds to nearest.</summary>
    /// <param name="samples">Any number of samples.</param>
    /// <param name="bytes">Receives two bytes a sample.</param>
    public static void ToInt16(ReadOnlySpan<float> samples, Span<byte> bytes)
    {
        var target = MemoryMarshal.Cast<byte, short>(bytes);
        for (var i = 0; i < samples.Length; i++)
        {
            target[i] = (short)MathF.Round(Math.Clamp(samples[i], -1f, 1f) * short.MaxValue);
        }
    }
}
