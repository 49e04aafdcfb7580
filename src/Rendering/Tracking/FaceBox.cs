namespace PersonaAvatar.Rendering.Tracking;

/// <summary>A rectangle in pixels of a picture; it may reach beyond the picture.</summary>
/// <param name="Left">Left edge.</param>
/// <param name="Top">Top edge.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Bottom">Bottom edge.</param>
public readonly record struct FaceBox(float Left, float Top, float Right, float Bottom)
{
    /// <summary>Its width.</summary>
    public float Width => Right - Left;

    /// <summary>Its height.</summary>
    public float Height => Bottom - Top;

    /// <summary>Its area; 0 where it is turned inside out.</summary>
    public float Area => Math.Max(0, Width) * Math.Max(0, Height);

    /// <summary>The area shared with another over the area of both together, 0..1.</summary>
    public float Overlap(in FaceBox other)
    {
        float width = Math.Min(Right, other.Right) - Math.Max(Left, other.Left);
        float height = Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top);
        float shared = Math.Max(0, width) * Math.Max(0, height);
        return shared <= 0 ? 0 : shared / (Area + other.Area - shared);
    }
}
