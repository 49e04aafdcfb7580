using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Rendering.Frames;

/// <summary>Draws one face. Not thread-safe: one instance a session. The same motion and time give the same picture.</summary>
public interface IPainter : IDisposable
{
    /// <summary>Width of a picture in pixels; even.</summary>
    int Width { get; }

    /// <summary>Height of a picture in pixels; even.</summary>
    int Height { get; }

    /// <summary>Draws a picture.</summary>
    /// <param name="motion">What the face does.</param>
    /// <param name="seconds">Session time, for what moves by itself (steam, drifting background).</param>
    /// <param name="bgra">Receives <see cref="Width"/> × <see cref="Height"/> opaque BGRA pixels, rows top to bottom, no padding.</param>
    void Paint(in FaceMotion motion, double seconds, Span<byte> bgra);

    /// <summary>The inner-lip gap that <see cref="Paint"/> draws for a motion, over the distance of the eye centres; 0 is closed.</summary>
    float InnerLipGap(in FaceMotion motion);
}
