using System.Buffers.Binary;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Server.Creation;

/// <summary>Speech as a WAV file: mono, 48 kHz, 16 bit.</summary>
internal static class WaveBytes
{
    private const int HeaderBytes = 44;

    /// <summary>Writes the samples one after another; what is beyond -1..1 is clipped.</summary>
    public static byte[] Write(IReadOnlyList<ReadOnlyMemory<float>> samples)
    {
        var count = samples.Sum(piece => piece.Length);
        var file = new byte[HeaderBytes + (2 * count)];
        var head = file.AsSpan();
        "RIFF"u8.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], file.Length - 8);
        "WAVEfmt "u8.CopyTo(head[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(head[16..], 16);
        BinaryPrimitives.WriteInt16LittleEndian(head[20..], 1);
        BinaryPrimitives.WriteInt16LittleEndian(head[22..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(head[24..], SpeechFormat.SampleRate);
        BinaryPrimitives.WriteInt32LittleEndian(head[28..], 2 * SpeechFormat.SampleRate);
        BinaryPrimitives.WriteInt16LittleEndian(head[32..], 2);
        BinaryPrimitives.WriteInt16LittleEndian(head[34..], 16);
        "data"u8.CopyTo(head[36..]);
        BinaryPrimitives.WriteInt32LittleEndian(head[40..], 2 * count);
        var at = HeaderBytes;
        foreach (var piece in samples)
        {
            foreach (var sample in piece.Span)
            {
                BinaryPrimitives.WriteInt16LittleEndian(head[at..], (short)Math.Round(Math.Clamp(sample, -1, 1) * short.MaxValue));
                at += 2;
            }
        }

        return file;
    }
}
