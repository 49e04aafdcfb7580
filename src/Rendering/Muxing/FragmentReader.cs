using System.Buffers;
using System.Buffers.Binary;
using System.IO.Pipelines;

namespace PersonaAvatar.Rendering.Muxing;

/// <summary>Cuts ffmpeg's output into the initialisation segment and fragments and publishes them.</summary>
/// <param name="broadcast">Where to.</param>
/// <param name="generation">Which encoder is read.</param>
internal sealed class FragmentReader(LiveBroadcast broadcast, int generation)
{
    private const int MaximumBox = 16 << 20;
    private static readonly uint Moov = BoxCursor.Type("moov");
    private static readonly uint Moof = BoxCursor.Type("moof");
    private static readonly uint Mdat = BoxCursor.Type("mdat");
    private static readonly uint Mfra = BoxCursor.Type("mfra");
    private readonly ArrayBufferWriter<byte> _pending = new(4096);
    private InitSegment? _init;
    private int _moofLength;

    /// <summary>Session media time of the encoder's first frame, in seconds; set before the first byte can arrive.</summary>
    public double StartSeconds { get; set; }

    /// <summary>Called once, when the initialisation segment is there.</summary>
    public Action? Started { get; set; }

    /// <summary>Reads to the end of the output.</summary>
    /// <exception cref="EncoderException">The output is not a fragmented MP4.</exception>
    public async Task ReadAsync(Stream output, CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(output, new StreamPipeReaderOptions(bufferSize: 65_536));
        while (true)
        {
            var result = await reader.ReadAsync(cancellationToken);
            var buffer = result.Buffer;
            while (TryCutBox(ref buffer, out var box, out var type))
            {
                Take(box, type);
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
            if (result.IsCompleted)
            {
                return;
            }
        }
    }

    private static bool TryCutBox(ref ReadOnlySequence<byte> buffer, out ReadOnlySequence<byte> box, out uint type)
    {
        box = default;
        type = 0;
        if (buffer.Length < 8)
        {
            return false;
        }

        Span<byte> header = stackalloc byte[8];
        buffer.Slice(0, 8).CopyTo(header);
        var size = BinaryPrimitives.ReadUInt32BigEndian(header);
        type = BinaryPrimitives.ReadUInt32BigEndian(header[4..]);
        if (size is < 8 or > MaximumBox)
        {
            throw new EncoderException("ffmpeg's output is not a fragmented MP4: check that nothing else writes to its standard output.");
        }

        if (buffer.Length < size)
        {
            return false;
        }

        box = buffer.Slice(0, size);
        buffer = buffer.Slice(size);
        return true;
    }

    private void Take(ReadOnlySequence<byte> box, uint type)
    {
        if (type == Mfra)
        {
            return;
        }

        foreach (var segment in box)
        {
            _pending.Write(segment.Span);
        }

        if (type == Moof)
        {
            _moofLength = (int)box.Length;
        }
        else if (type == Moov)
        {
            _init = InitSegment.Parse(_pending.WrittenSpan);
            broadcast.PublishInit(generation, StartSeconds, _init.Codecs, Copy());
            Started?.Invoke();
        }
        else if (type == Mdat && _init is not null)
        {
            var moof = _pending.WrittenSpan[(_pending.WrittenCount - (int)box.Length - _moofLength)..];
            var (seconds, keyframe) = _init.Read(moof[8.._moofLength]);
            broadcast.PublishFragment(generation, StartSeconds, StartSeconds + seconds, keyframe, Copy());
        }
    }

    /// <summary>The bytes gathered so far as an array of their own: viewers keep it as long as they like.</summary>
    private byte[] Copy()
    {
        var data = _pending.WrittenSpan.ToArray();
        _pending.ResetWrittenCount();
        return data;
    }
}
