namespace PersonaAvatar.Rendering.Frames;

/// <summary>
/// A still picture or one frame of a video in memory: BGRA, 8 bits a channel, colour not multiplied with alpha, sRGB, rows top to
/// bottom without padding. Whoever holds it may write to <see cref="Pixels"/>, so that frames of a video share one instance.
/// </summary>
public sealed class Picture
{
    private readonly byte[] _pixels;

    /// <summary>A picture over memory.</summary>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="bgra">width × height × 4 bytes; becomes the picture's. Null makes a picture that is transparent black.</param>
    /// <exception cref="ArgumentException">The memory has another length.</exception>
    public Picture(int width, int height, byte[]? bgra = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        _pixels = bgra ?? new byte[checked(width * height * 4)];
        if (_pixels.Length != (long)width * height * 4)
        {
            throw new ArgumentException($"A picture of {width} × {height} has {(long)width * height * 4} bytes, not {_pixels.Length}.", nameof(bgra));
        }

        Width = width;
        Height = height;
    }

    /// <summary>Pixels in a row.</summary>
    public int Width { get; }

    /// <summary>Rows.</summary>
    public int Height { get; }

    /// <summary>Bytes in a row.</summary>
    public int Stride => Width * 4;

    /// <summary>All pixels.</summary>
    public Span<byte> Pixels => _pixels;

    /// <summary>The memory behind <see cref="Pixels"/>, for readers that fill it.</summary>
    public Memory<byte> Memory => _pixels;

    /// <summary>One row.</summary>
    public ReadOnlySpan<byte> Row(int row) => _pixels.AsSpan(row * Stride, Stride);

    /// <summary>Whether any pixel is not opaque; looks at every pixel.</summary>
    public bool HasTransparency()
    {
        for (int i = 3; i < _pixels.Length; i += 4)
        {
            if (_pixels[i] != byte.MaxValue)
            {
                return true;
            }
        }

        return false;
    }
}
