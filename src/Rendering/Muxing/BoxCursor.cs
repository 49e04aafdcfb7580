using System.Buffers.Binary;

namespace PersonaAvatar.Rendering.Muxing;

/// <summary>Walks the boxes of ISO/IEC 14496-12 (MP4) that lie one after the other in a span.</summary>
internal ref struct BoxCursor(ReadOnlySpan<byte> data)
{
    private ReadOnlySpan<byte> _rest = data;

    /// <summary>Four-letter type of the current box as a big-endian number; compare with <see cref="Type(string)"/>.</summary>
    public uint Current { get; private set; }

    /// <summary>What the current box holds, without its header.</summary>
    public ReadOnlySpan<byte> Body { get; private set; }

    /// <summary>Goes to the next box; false at the end, or where the data is not a box.</summary>
    public bool MoveNext()
    {
        if (_rest.Length < 8)
        {
            return false;
        }

        var size = BinaryPrimitives.ReadUInt32BigEndian(_rest);
        if (size < 8 || size > _rest.Length)
        {
            return false;
        }

        Current = BinaryPrimitives.ReadUInt32BigEndian(_rest[4..]);
        Body = _rest[8..(int)size];
        _rest = _rest[(int)size..];
        return true;
    }

    /// <summary>The number of a four-letter type.</summary>
    public static uint Type(string name) => ((uint)name[0] << 24) | ((uint)name[1] << 16) | ((uint)name[2] << 8) | name[3];

    /// <summary>What the first box of a type holds; empty when there is none.</summary>
    public static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> data, uint type)
    {
        var boxes = new BoxCursor(data);
        while (boxes.MoveNext())
        {
            if (boxes.Current == type)
            {
                return boxes.Body;
            }
        }

        return default;
    }

    /// <summary>The same, going down from box to box.</summary>
    public static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> data, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            data = Find(data, Type(name));
        }

        return data;
    }
}
