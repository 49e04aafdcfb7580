using System.Buffers.Binary;

namespace PersonaAvatar.Rendering.Muxing;

/// <summary>What the initialisation segment of a live stream says: codecs, and how the fragments are to be read.</summary>
internal sealed class InitSegment
{
    private const int SampleEntryTable = 8;
    private const int VisualSampleEntry = 78;
    private const int AudioSampleEntry = 28;
    private readonly Dictionary<uint, uint> _timescales = [];
    private uint _videoTrack;

    private InitSegment()
    {
    }

    /// <summary>MIME type with codecs, for example <c>video/mp4; codecs="avc1.42C01E,mp4a.40.2"</c> (RFC 6381).</summary>
    public string Codecs { get; private set; } = "";

    /// <summary>Reads ftyp and moov.</summary>
    /// <exception cref="EncoderException">It is not what the live command line makes ffmpeg write.</exception>
    public static InitSegment Parse(ReadOnlySpan<byte> data)
    {
        var segment = new InitSegment();
        var codecs = new List<string>();
        var boxes = new BoxCursor(BoxCursor.Find(data, BoxCursor.Type("moov")));
        while (boxes.MoveNext())
        {
            if (boxes.Current == BoxCursor.Type("trak"))
            {
                segment.AddTrack(boxes.Body, codecs);
            }
        }

        if (segment._videoTrack == 0 || codecs.Count != 2)
        {
            throw new EncoderException("ffmpeg's first output is not an H.264 and AAC initialisation segment: install the Debian package, which has both codecs.");
        }

        segment.Codecs = $"video/mp4; codecs=\"{string.Join(',', codecs)}\"";
        return segment;
    }

    /// <summary>Reads a moof: when its first sample is shown, in seconds of the generation, and whether it is a keyframe.</summary>
    public (double Seconds, bool Keyframe) Read(ReadOnlySpan<byte> moof)
    {
        var seconds = double.PositiveInfinity;
        var keyframe = false;
        var boxes = new BoxCursor(moof);
        while (boxes.MoveNext())
        {
            if (boxes.Current != BoxCursor.Type("traf"))
            {
                continue;
            }

            var header = BoxCursor.Find(boxes.Body, BoxCursor.Type("tfhd"));
            var time = BoxCursor.Find(boxes.Body, BoxCursor.Type("tfdt"));
            var run = BoxCursor.Find(boxes.Body, BoxCursor.Type("trun"));
            var track = BinaryPrimitives.ReadUInt32BigEndian(header[4..]);
            var ticks = time[0] == 1 ? BinaryPrimitives.ReadUInt64BigEndian(time[4..]) : BinaryPrimitives.ReadUInt32BigEndian(time[4..]);
            seconds = Math.Min(seconds, (double)ticks / _timescales[track]);
            keyframe |= track == _videoTrack && (FirstSampleFlags(header, run) & 0x10000) == 0;
        }

        return (double.IsInfinity(seconds) ? 0 : seconds, keyframe);
    }

    /// <summary>Flags of the first sample, which may stand in three places (14496-12, 8.8.7 and 8.8.8).</summary>
    private static uint FirstSampleFlags(ReadOnlySpan<byte> header, ReadOnlySpan<byte> run)
    {
        var runFlags = BinaryPrimitives.ReadUInt32BigEndian(run);
        var at = 8 + ((runFlags & 0x1) != 0 ? 4 : 0);
        if ((runFlags & 0x4) != 0)
        {
            return BinaryPrimitives.ReadUInt32BigEndian(run[at..]);
        }

        if ((runFlags & 0x400) != 0)
        {
            at += ((runFlags & 0x100) != 0 ? 4 : 0) + ((runFlags & 0x200) != 0 ? 4 : 0);
            return BinaryPrimitives.ReadUInt32BigEndian(run[at..]);
        }

        var flags = BinaryPrimitives.ReadUInt32BigEndian(header);
        at = 8 + ((flags & 0x1) != 0 ? 8 : 0) + ((flags & 0x2) != 0 ? 4 : 0) + ((flags & 0x8) != 0 ? 4 : 0) + ((flags & 0x10) != 0 ? 4 : 0);
        return (flags & 0x20) != 0 ? BinaryPrimitives.ReadUInt32BigEndian(header[at..]) : 0;
    }

    private void AddTrack(ReadOnlySpan<byte> track, List<string> codecs)
    {
        var header = BoxCursor.Find(track, BoxCursor.Type("tkhd"));
        var id = BinaryPrimitives.ReadUInt32BigEndian(header[(header[0] == 1 ? 20 : 12)..]);
        var media = BoxCursor.Find(track, "mdia", "mdhd");
        _timescales[id] = BinaryPrimitives.ReadUInt32BigEndian(media[(media[0] == 1 ? 20 : 12)..]);
        var entries = BoxCursor.Find(track, "mdia", "minf", "stbl", "stsd")[SampleEntryTable..];
        var video = BoxCursor.Find(entries, BoxCursor.Type("avc1"));
        if (!video.IsEmpty)
        {
            _videoTrack = id;
            var configuration = BoxCursor.Find(video[VisualSampleEntry..], BoxCursor.Type("avcC"));
            codecs.Add($"avc1.{configuration[1]:X2}{configuration[2]:X2}{configuration[3]:X2}");
            return;
        }

        var audio = BoxCursor.Find(entries, BoxCursor.Type("mp4a"));
        if (!audio.IsEmpty)
        {
            codecs.Add($"mp4a.40.{AudioObjectType(BoxCursor.Find(audio[AudioSampleEntry..], BoxCursor.Type("esds")))}");
        }
    }

    /// <summary>The first five bits of the AudioSpecificConfig (14496-3, 1.6.2.1), found behind descriptor tag 5.</summary>
    private static int AudioObjectType(ReadOnlySpan<byte> descriptors)
    {
        const byte decoderSpecificInfo = 5;
        for (var i = 4; i < descriptors.Length - 2; i++)
        {
            if (descriptors[i] != decoderSpecificInfo)
            {
                continue;
            }

            var at = i + 1;
            while ((descriptors[at] & 0x80) != 0)
            {
                at++;
            }

            if (descriptors[at] is >= 2 and <= 16 && at + descriptors[at] < descriptors.Length)
            {
                return descriptors[at + 1] >> 3;
            }
        }

        throw new EncoderException("ffmpeg's AAC track has no decoder configuration: install the Debian package.");
    }
}
