using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition.Wear;

/// <summary>Draws pieces once onto a canvas, for what lies on a body that does not turn.</summary>
internal static class PieceArt
{
    /// <summary>Draws pieces about a point of the canvas; depth and motion are left out.</summary>
    public static void Draw(SKCanvas canvas, IReadOnlyList<Piece> pieces, float x, float y, float scale)
    {
        foreach (var piece in pieces)
        {
            var contour = Contour.Parse(piece.Path).Placed(piece.Scale, piece.X, piece.Y).Placed(scale, x, y);
            if (piece.Twin)
            {
                // The mirror of a moved shape lies about the point, not about the canvas.
                contour = Contour.Parse(piece.Path).Placed(piece.Scale, piece.X, piece.Y).Twin().Placed(scale, x, y);
            }

            var box = contour.Bounds;
            using var path = Path(contour);
            using var light = SKShader.CreateLinearGradient(
                new SKPoint(box.MidX - (0.35f * box.Width), box.Top), new SKPoint(box.MidX + (0.4f * box.Width), box.Bottom),
                [Pigment.Lighter(piece.Color, 0.24f), piece.Color, Pigment.Darker(piece.Color, 0.3f)], [0f, 0.45f, 1f], SKShaderTileMode.Clamp);
            using var paint = new SKPaint
            {
                IsAntialias = true, Color = piece.Color, Style = piece.Width > 0f ? SKPaintStyle.Stroke : SKPaintStyle.Fill, StrokeWidth = piece.Width * scale,
                StrokeCap = SKStrokeCap.Round, StrokeJoin = SKStrokeJoin.Round, Shader = piece.Even || piece.Width > 0f ? null : light,
            };
            canvas.DrawPath(path, paint);
        }
    }

    private static SKPath Path(Contour contour)
    {
        using var builder = new SKPathBuilder();
        var (at, p) = (0, contour.Points);
        SKPoint Next() => new(p[2 * at], p[(2 * at++) + 1]);
        foreach (var verb in contour.Verbs)
        {
            switch (verb)
            {
                case 'M': builder.MoveTo(Next()); break;
                case 'L': builder.LineTo(Next()); break;
                case 'C': builder.CubicTo(Next(), Next(), Next()); break;
                default: builder.Close(); break;
            }
        }

        return builder.Detach();
    }
}
