using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch.Characters;
using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch;

/// <summary>Paints one sketch character into a picture of its own, then copies it out: no surface is made per frame.</summary>
internal sealed class SketchPainter : IPainter
{
    /// <summary>Side of the square that characters are designed in.</summary>
    private const float Design = 512f;

    private readonly SKBitmap _picture;
    private readonly SKCanvas _canvas;
    private readonly Ink _ink;
    private readonly ICharacter _character;

    public SketchPainter(HeadRig rig, Func<Studio, ICharacter> create, int width, int height)
    {
        Width = width;
        Height = height;
        _picture = new SKBitmap(new SKImageInfo(width, height, SKColorType.Bgra8888, SKAlphaType.Opaque));
        _canvas = new SKCanvas(_picture);
        _ink = InkFor(_canvas, rig, width, height);
        _character = create(new Studio(_ink, width, height));
    }

    /// <summary>An ink that fits the design into a picture: centred, on its lower edge.</summary>
    public static Ink InkFor(SKCanvas canvas, HeadRig rig, int width, int height)
    {
        var scale = Math.Min(width, height) / Design;
        return new Ink(canvas, scale, 0.5f * (width - (Design * scale)), height - (Design * scale), rig);
    }

    public int Width { get; }

    public int Height { get; }

    public void Paint(in FaceMotion motion, double seconds, Span<byte> bgra)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bgra.Length, Width * Height * 4, nameof(bgra));
        _ink.Pose.Set(motion, seconds);
        _character.Draw(_ink);
        _picture.GetPixelSpan()[..(Width * Height * 4)].CopyTo(bgra);
    }

    public float InnerLipGap(in FaceMotion motion) => Pose.GapOf(_ink.Pose.Rig, motion.Shapes);

    public void Dispose()
    {
        _character.Dispose();
        _ink.Dispose();
        _canvas.Dispose();
        _picture.Dispose();
    }
}
