using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>A piece made ready for one picture size: its path parsed, its light mixed.</summary>
internal sealed class DrawnPiece : IDisposable
{
    private readonly Piece _piece;
    private readonly char[] _verbs;
    private readonly float[] _points;
    private readonly float[] _follow;
    /// <summary>Area in square design units from which on a gradient is rendered once: computed per frame it costs more than all else.</summary>
    private const float Large = 24_000f;

    private readonly SKShader? _light;
    private readonly Texture? _texture;
    private readonly Glow? _glow;
    private readonly SKRect _box;
    private readonly float _beat;

    public DrawnPiece(Studio studio, Piece piece, Silhouette outline)
    {
        var contour = Contour.Parse(piece.Path).Placed(piece.Scale, piece.X, piece.Y);
        _box = contour.Bounds;
        contour = piece.Twin ? contour.Twin() : contour;
        _piece = piece;
        _verbs = [.. contour.Verbs];
        _points = [.. contour.Points];
        _follow = piece.Jaw ? [.. Enumerable.Range(0, _points.Length / 2).Select(i => outline.Follow(_points[(2 * i) + 1]))] : [];
        _beat = 1.1f + (0.13f * (_points.Length % 7));
        _glow = piece.Soft ? new Glow(piece.Color) : null;
        if (piece.Soft || piece.Even || piece.Width > 0f)
        {
            return;
        }

        var box = contour.Bounds;
        if (box.Width * box.Height > Large && piece.Color.Alpha == 255)
        {
            var (x, y) = (studio.Ink.Pose.Rig.X, studio.Ink.Pose.Rig.Y);
            _texture = studio.Texture(canvas => Shade(canvas, box, x, y, piece.Color));
        }
        else
        {
            _light = Light(studio.Ink, box, piece.Color);
        }
    }

    public void Draw(Ink ink, float drop)
    {
        Aim(ink);
        if (_glow is not null)
        {
            ink.Glow(_glow, _box.MidX, _box.MidY + (_piece.Jaw ? drop * _follow[0] : 0f), _box.Width * 0.5f, _box.Height * 0.5f);
            return;
        }

        Build(ink, drop);
        using var path = ink.Take();
        if (_piece.Width > 0f)
        {
            ink.Stroke(path, _piece.Color, _piece.Width);
        }
        else if (_texture is not null)
        {
            ink.Fill(path, _texture);
        }
        else if (_light is not null)
        {
            ink.Fill(path, _light);
        }
        else
        {
            ink.Fill(path, _piece.Color);
        }
    }

    public void Dispose()
    {
        _light?.Dispose();
        _texture?.Dispose();
        _glow?.Dispose();
    }

    private static SKShader Light(Ink ink, SKRect box, SKColor color)
    {
        var (x, y) = (ink.Left + (ink.Scale * ink.Pose.Rig.X), ink.Top + (ink.Scale * ink.Pose.Rig.Y));
        return SKShader.CreateLinearGradient(
            new SKPoint(x + (ink.Scale * (box.MidX - (0.35f * box.Width))), y + (ink.Scale * (box.Top - 4f))),
            new SKPoint(x + (ink.Scale * (box.MidX + (0.4f * box.Width))), y + (ink.Scale * (box.Bottom + 4f))),
            [Pigment.Lighter(color, 0.24f), color, Pigment.Darker(color, 0.3f)],
            [0f, 0.45f, 1f],
            SKShaderTileMode.Clamp);
    }

    private static void Shade(SKCanvas canvas, SKRect box, float x, float y, SKColor color)
    {
        using var shader = SKShader.CreateLinearGradient(
            new SKPoint(x + box.MidX - (0.35f * box.Width), y + box.Top - 4f),
            new SKPoint(x + box.MidX + (0.4f * box.Width), y + box.Bottom + 4f),
            [Pigment.Lighter(color, 0.24f), color, Pigment.Darker(color, 0.3f)],
            [0f, 0.45f, 1f],
            SKShaderTileMode.Clamp);
        using var paint = new SKPaint { Shader = shader, IsDither = true };
        canvas.DrawPaint(paint);
    }

    private void Aim(Ink ink)
    {
        var lift = _piece.Sneer * ink.Pose.Mean(ArkitShape.NoseSneerLeft, ArkitShape.NoseSneerRight);
        lift += _piece.Perk == 0f
            ? 0f
            : _piece.Perk * (ink.Pose[ArkitShape.BrowInnerUp] + ink.Pose.Mean(ArkitShape.BrowOuterUpLeft, ArkitShape.BrowOuterUpRight) - (0.7f * ink.Pose.Mean(ArkitShape.BrowDownLeft, ArkitShape.BrowDownRight)));
        if (_piece.OnDome)
        {
            ink.Dome(0f, -lift, _piece.Depth);
        }
        else
        {
            ink.Plane(0f, -lift, _piece.Depth);
        }
    }

    private void Build(Ink ink, float drop)
    {
        var sway = _piece.Sway == 0f ? 0f : _piece.Sway * 0.01f * MathF.Sin((float)(ink.Pose.Seconds % 3600.0) * _beat);
        var at = 0;
        foreach (var verb in _verbs)
        {
            switch (verb)
            {
                case 'M':
                    ink.MoveTo(Point(ink, at, sway, drop));
                    break;
                case 'L':
                    ink.LineTo(Point(ink, at, sway, drop));
                    break;
                case 'C':
                    ink.CurveTo(Point(ink, at, sway, drop), Point(ink, at + 1, sway, drop), Point(ink, at + 2, sway, drop));
                    break;
                default:
                    ink.Close();
                    break;
            }

            at += verb switch { 'C' => 3, 'Z' => 0, _ => 1 };
        }
    }

    private SKPoint Point(Ink ink, int i, float sway, float drop)
    {
        var (x, y) = (_points[2 * i], _points[(2 * i) + 1]);
        var follow = _follow.Length == 0 ? 0f : _follow[i];
        return ink.Map(x + (sway * (_piece.Root - y)), y + (drop * follow));
    }
}
