using System.Buffers.Binary;
using System.Text;

namespace PersonaAvatar.Voices.Engines;

/// <summary>
/// Bytes of a sound, as they arrive, into mono samples: raw 16-bit little-endian PCM, or a RIFF/WAVE file (16-bit or 32-bit float,
/// one or two channels) whose header may tell a length, zero or 0xFFFFFFFF, as streams do. Not thread-safe.
/// </summary>
/// <param name="rawRate">Samples per second where there is no header.</param>
internal sealed class PcmDecoder(int rawRate)
{
    // A header longer than this is no header.
    private const int LongestHeader = 64 * 1024;

    private readonly List<byte> pending = [];
    private bool begun;
    private bool isFloat;
    private int channels = 1;
    private long left = long.MaxValue;
    private bool counted;

    /// <summary>Samples per second; known once samples have come out.</summary>
    public int SampleRate { get; private set; } = rawRate;

    /// <summary>True when a header promised more than has arrived.</summary>
    public bool IsShort => counted && left > 0;

    /// <summary>Decodes what is complete.</summary>
    /// <exception cref="InvalidDataException">The header describes what cannot be read.</exception>
    public float[] Decode(ReadOnlySpan<byte> bytes)
    {
        pending.AddRange(bytes);
        if (!begun && !TryBegin())
        {
            return [];
        }

        var width = channels * (isFloat ? 4 : 2);
        var count = (int)(Math.Min(pending.Count, left) / width);
        var samples = new float[count];
        var data = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(pending);
        for (var i = 0; i < count; i++)
        {
            samples[i] = Read(data.Slice(i * width, width));
        }

        pending.RemoveRange(0, count * width);
        left -= counted ? count * width : 0;
        if (left <= 0)
        {
            // What follows the sound in a file is no sound.
            pending.Clear();
        }

        return samples;
    }

    private float Read(ReadOnlySpan<byte> frame)
    {
        float sum = 0;
        for (var c = 0; c < channels; c++)
        {
            sum += isFloat ? BinaryPrimitives.ReadSingleLittleEndian(frame[(4 * c)..]) : BinaryPrimitives.ReadInt16LittleEndian(frame[(2 * c)..]) / 32768f;
        }

        return float.IsFinite(sum) ? Math.Clamp(sum / channels, -1, 1) : 0;
    }

    private bool TryBegin()
    {
        if (pending.Count < 4)
        {
            return false;
        }

        var data = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(pending);
        if (!data.StartsWith("RIFF"u8))
        {
            return begun = true;
        }

        for (var at = 12; at + 8 <= data.Length;)
        {
            var size = BinaryPrimitives.ReadUInt32LittleEndian(data[(at + 4)..]);
            if (data.Slice(at, 4).SequenceEqual("data"u8))
            {
                counted = size is not (0 or >= 0x7FFFFFFF);
                left = counted ? size : long.MaxValue;
                pending.RemoveRange(0, at + 8);
                return begun = true;
            }

            if (data.Slice(at, 4).SequenceEqual("fmt "u8) && at + 24 <= data.Length)
            {
                Describe(data.Slice(at + 8, 16));
            }

            at = (int)Math.Min(int.MaxValue - 16, at + 8 + size + (size & 1));
        }

        return data.Length > LongestHeader ? throw new InvalidDataException("its header has no sound in it") : false;
    }

    private void Describe(ReadOnlySpan<byte> format)
    {
        var kind = BinaryPrimitives.ReadUInt16LittleEndian(format);
        channels = BinaryPrimitives.ReadUInt16LittleEndian(format[2..]);
        SampleRate = BinaryPrimitives.ReadInt32LittleEndian(format[4..]);
        var bits = BinaryPrimitives.ReadUInt16LittleEndian(format[14..]);

        // 0xFFFE is the extensible format: bits tell which it is.
        isFloat = kind == 3 || (kind == 0xFFFE && bits == 32);
        if (channels is not (1 or 2) || SampleRate is < 8000 or > 192_000 || bits != (isFloat ? 32 : 16) || kind is not (1 or 3 or 0xFFFE))
        {
            throw new InvalidDataException(new StringBuilder().Append("it is WAVE of format ").Append(kind).Append(" with ").Append(bits).Append(" bits and ").Append(channels).Append(" channels").ToString());
        }
    }
}
