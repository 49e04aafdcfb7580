using System.Runtime.InteropServices;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>
/// Draws textured triangles into a picture. A pixel belongs to the triangle that holds its centre, and an edge is followed in
/// the same direction for both its triangles, so that meshes have neither cracks nor overlaps.
/// </summary>
/// <param name="texture">What is drawn.</param>
internal sealed class TriangleRaster(Plate texture)
{
    private readonly float _right = texture.Width - 0.5f;
    private readonly float _bottom = texture.Height - 0.5f;

    /// <summary>Draws one mesh.</summary>
    /// <param name="triangles">Three vertices each.</param>
    /// <param name="x">Where the vertices lie in the picture.</param>
    /// <param name="y">Where the vertices lie in the picture.</param>
    /// <param name="u">Where they lie in the texture.</param>
    /// <param name="v">Where they lie in the texture.</param>
    /// <param name="picture">Rows of <paramref name="width"/> pixels.</param>
    /// <param name="width">Pixels a row.</param>
    public void Draw(
        ReadOnlySpan<int> triangles, ReadOnlySpan<float> x, ReadOnlySpan<float> y, ReadOnlySpan<float> u, ReadOnlySpan<float> v, Span<uint> picture, int width) =>
        DrawOver(default, triangles, x, y, u, v, picture, width);

    /// <summary>
    /// Draws one mesh of premultiplied pixels over another picture: what was drawn there before does not show through, so that meshes may
    /// overlap without their soft rims adding up.
    /// </summary>
    /// <param name="under">What shows through, as large as the picture; empty draws opaque pixels as they are.</param>
    /// <param name="triangles">Three vertices each.</param>
    /// <param name="x">Where the vertices lie in the picture.</param>
    /// <param name="y">Where the vertices lie in the picture.</param>
    /// <param name="u">Where they lie in the texture.</param>
    /// <param name="v">Where they lie in the texture.</param>
    /// <param name="picture">Rows of <paramref name="width"/> pixels.</param>
    /// <param name="width">Pixels a row.</param>
    public void DrawOver(
        ReadOnlySpan<uint> under, ReadOnlySpan<int> triangles, ReadOnlySpan<float> x, ReadOnlySpan<float> y, ReadOnlySpan<float> u, ReadOnlySpan<float> v, Span<uint> picture, int width)
    {
        for (var t = 0; t + 2 < triangles.Length; t += 3)
        {
            int a = triangles[t], b = triangles[t + 1], c = triangles[t + 2];
            // Top, middle, bottom; equal rows from the left.
            if (Above(y, x, b, a))
            {
                (a, b) = (b, a);
            }

            if (Above(y, x, c, a))
            {
                (a, c) = (c, a);
            }

            if (Above(y, x, c, b))
            {
                (b, c) = (c, b);
            }

            var area = ((x[b] - x[a]) * (y[c] - y[a])) - ((y[b] - y[a]) * (x[c] - x[a]));
            if (Math.Abs(area) >= 1e-4f)
            {
                var map = new Mapping(
                    u[a], v[a], x[a], y[a],
                    (((u[b] - u[a]) * (y[c] - y[a])) - ((u[c] - u[a]) * (y[b] - y[a]))) / area,
                    (((v[b] - v[a]) * (y[c] - y[a])) - ((v[c] - v[a]) * (y[b] - y[a]))) / area,
                    (((u[c] - u[a]) * (x[b] - x[a])) - ((u[b] - u[a]) * (x[c] - x[a]))) / area,
                    (((v[c] - v[a]) * (x[b] - x[a])) - ((v[b] - v[a]) * (x[c] - x[a]))) / area);
                Fill(new Corners(x[a], y[a], x[b], y[b], x[c], y[c], area < 0), map, picture, under, width);
            }
        }
    }

    private static bool Above(ReadOnlySpan<float> y, ReadOnlySpan<float> x, int a, int b) => y[a] < y[b] || (y[a] == y[b] && x[a] < x[b]);

    private void Fill(in Corners at, in Mapping map, Span<uint> picture, ReadOnlySpan<uint> under, int width)
    {
        var height = picture.Length / width;
        var longSlope = (at.Cx - at.Ax) / (at.Cy - at.Ay);
        var row = Math.Clamp((int)MathF.Ceiling(at.Ay - 0.5f), 0, height);
        var middle = Math.Clamp((int)MathF.Ceiling(at.By - 0.5f), 0, height);
        var last = Math.Clamp((int)MathF.Ceiling(at.Cy - 0.5f), 0, height);
        for (; row < last; row++)
        {
            var y = row + 0.5f;
            // From the top to the middle corner, then from the middle to the bottom one: always downwards.
            var shortAt = row < middle
                ? at.Ax + ((y - at.Ay) * ((at.Bx - at.Ax) / (at.By - at.Ay)))
                : at.Bx + ((y - at.By) * ((at.Cx - at.Bx) / (at.Cy - at.By)));
            var longAt = at.Ax + ((y - at.Ay) * longSlope);
            var from = Math.Clamp((int)MathF.Ceiling((at.ShortIsLeft ? shortAt : longAt) - 0.5f), 0, width);
            var to = Math.Clamp((int)MathF.Ceiling((at.ShortIsLeft ? longAt : shortAt) - 0.5f), 0, width);
            if (from < to)
            {
                var pixels = picture.Slice((row * width) + from, to - from);
                Span(pixels, from, row, map);
                if (!under.IsEmpty)
                {
                    LayOver(pixels, under.Slice((row * width) + from, to - from));
                }
            }
        }
    }

    private static void LayOver(Span<uint> pixels, ReadOnlySpan<uint> under)
    {
        for (var i = 0; i < pixels.Length; i++)
        {
            var rest = 255 - (pixels[i] >> 24);
            if (rest != 0)
            {
                // Divided by 255, rounded: what is left of the background must be exactly what the person was lifted off.
                var redBlue = ((under[i] & 0x00FF00FF) * rest) + 0x00800080;
                var alphaGreen = (((under[i] >> 8) & 0x00FF00FF) * rest) + 0x00800080;
                redBlue = ((redBlue + ((redBlue >> 8) & 0x00FF00FF)) >> 8) & 0x00FF00FF;
                alphaGreen = (alphaGreen + ((alphaGreen >> 8) & 0x00FF00FF)) & 0xFF00FF00;
                pixels[i] += redBlue | alphaGreen;
            }
        }
    }

    private void Span(Span<uint> pixels, int column, int row, in Mapping map)
    {
        const float One = 1 << Sampling.Bits;
        float x = column + 0.5f - map.X, y = row + 0.5f - map.Y;
        var u = map.U + (map.Ux * x) + (map.Uy * y);
        var v = map.V + (map.Vx * x) + (map.Vy * y);
        var length = pixels.Length - 1;
        // Rounding may carry the ends of a thin triangle out of the texture: the two ends tell.
        var uEnd = u + (map.Ux * length);
        var vEnd = v + (map.Vx * length);
        ref var origin = ref MemoryMarshal.GetArrayDataReference(texture.Pixels);
        const float Shift = Plate.Border - 0.5f;
        if (Math.Min(u, uEnd) < -0.5f || Math.Max(u, uEnd) > _right || Math.Min(v, vEnd) < -0.5f || Math.Max(v, vEnd) > _bottom)
        {
            for (var i = 0; i <= length; i++)
            {
                var cu = Math.Clamp(u + (i * map.Ux), 0f, _right) + Shift;
                var cv = Math.Clamp(v + (i * map.Vx), 0f, _bottom) + Shift;
                pixels[i] = Sampling.At(ref origin, texture.Stride, (int)(cu * One), (int)(cv * One));
            }

            return;
        }

        var fixedU = (int)MathF.Round((u + Shift) * One);
        var fixedV = (int)MathF.Round((v + Shift) * One);
        int stepU = (int)MathF.Round(map.Ux * One), stepV = (int)MathF.Round(map.Vx * One);
        var stride = texture.Stride;
        for (var i = 0; i < pixels.Length; i++)
        {
            pixels[i] = Sampling.At(ref origin, stride, fixedU, fixedV);
            fixedU += stepU;
            fixedV += stepV;
        }
    }

    /// <summary>Top, middle and bottom corner, and on which side the two short edges lie.</summary>
    private readonly record struct Corners(float Ax, float Ay, float Bx, float By, float Cx, float Cy, bool ShortIsLeft);

    /// <summary>Texture place of a picture place: (U, V) at (X, Y) and what a pixel to the right or down adds.</summary>
    private readonly record struct Mapping(float U, float V, float X, float Y, float Ux, float Vx, float Uy, float Vy);
}
