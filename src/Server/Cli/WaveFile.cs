using System.Buffers.Binary;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Server.Cli;

/// <summary>Writes sound as RIFF/WAVE: 16-bit PCM, mono, 48 kHz.</summary>
internal static class WaveFile
{
    private const int HeaderLength = 44;

    /// <summary>Writes a file; samples beyond -1..1 are clipped.</summary>
    public static async Task WriteAsync(string path, ReadOnlyMemory<float> samples, CancellationToken cancellationToken)
    {
        var bytes = new byte[HeaderLength + (samples.Length * 2)];
        Header(bytes, samples.Length * 2);
        for (var i = 0; i < samples.Length; i++)
        {
            BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(HeaderLength + (2 * i)), (short)Math.Round(Math.Clamp(samples.Span[i], -1, 1) * short.MaxValue));
        }

        await File.WriteAllBytesAsync(path, bytes, cancellationToken);
    }

    private static void Header(Span<byte> bytes, int length)
    {
        "RIFF"u8.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[4..], HeaderLength - 8 + length);
        "WAVEfmt "u8.CopyTo(bytes[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[16..], 16);
        BinaryPrimitives.WriteInt16LittleEndian(bytes[20..], 1);
        BinaryPrimitives.WriteInt16LittleEndian(bytes[22..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[24..], SpeechFormat.SampleRate);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[28..], SpeechFormat.SampleRate * 2);
        BinaryPrimitives.WriteInt16LittleEndian(bytes[32..], 2);
        BinaryPrimitives.WriteInt16LittleEndian(bytes[34..], 16);
        "data"u8.CopyTo(bytes[36..]);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[40..], length);
    }
}
