using System.Globalization;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Drawing;

/// <summary>
/// A shape written once as path data and replayed through an ink every frame, so that it turns with the head. Absolute
/// commands only: M, L, Q, C, Z as in SVG, O x y rx ry for an oval, B x y w h r for a rounded box.
/// </summary>
internal sealed class Contour
{
    private readonly List<char> _verbs = [];
    private readonly List<float> _points = [];

    private Contour()
    {
    }

    /// <summary>One letter a step: M and L take one point, C three, Z none.</summary>
    public IReadOnlyList<char> Verbs => _verbs;

    /// <summary>x and y of every point in turn.</summary>
    public IReadOnlyList<float> Points => _points;

    /// <summary>Box round all points, design units.</summary>
    public SKRect Bounds
    {
        get
        {
            var box = new SKRect(_points[0], _points[1], _points[0], _points[1]);
            for (var i = 2; i < _points.Count; i += 2)
            {
                box.Union(new SKRect(_points[i], _points[i + 1], _points[i], _points[i + 1]));
            }

            return box;
        }
    }

    /// <summary>Reads path data.</summary>
    /// <exception cref="FormatException">A command is unknown or a number is missing.</exception>
    public static Contour Parse(string data)
    {
        var contour = new Contour();
        var words = data.Replace(',', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var command = ' ';
        Span<float> all = stackalloc float[6];
        for (var i = 0; i < words.Length;)
        {
            if (char.IsLetter(words[i][0]))
            {
                command = words[i][0];
                words[i] = words[i][1..];
                i += words[i].Length == 0 ? 1 : 0;
            }

            var count = Count(command);
            var numbers = all[..count];
            for (var k = 0; k < count; k++)
            {
                numbers[k] = i < words.Length ? float.Parse(words[i++], CultureInfo.InvariantCulture) : throw new FormatException($"A number is missing in '{data}'.");
            }

            contour.Add(command, numbers);
        }

        return contour;
    }

    /// <summary>Scales the shape about its origin, then moves it.</summary>
    public Contour Placed(float scale, float x, float y)
    {
        for (var i = 0; i < _points.Count; i++)
        {
            _points[i] = (_points[i] * scale) + ((i & 1) == 0 ? x : y);
        }

        return this;
    }

    /// <summary>Closes a right half, drawn from the top to the bottom, with its mirror image.</summary>
    public Contour Mirrored()
    {
        var (verbs, points) = (_verbs.ToArray(), _points.ToArray());
        var end = points.Length - 2;
        for (var v = verbs.Length - 1; v > 0; v--)
        {
            if (verbs[v] == 'L')
            {
                Append('L', -points[end - 2], points[end - 1]);
                end -= 2;
            }
            else
            {
                Append('C', -points[end - 2], points[end - 1], -points[end - 4], points[end - 3], -points[end - 6], points[end - 5]);
                end -= 6;
            }
        }

        _verbs.Add('Z');
        return this;
    }

    /// <summary>Adds the mirror image on the other side.</summary>
    public Contour Twin()
    {
        _verbs.AddRange([.. _verbs]);
        foreach (var (i, value) in _points.ToArray().Index())
        {
            _points.Add((i & 1) == 0 ? -value : value);
        }

        return this;
    }

    private static int Count(char command) => command switch
    {
        'M' or 'L' => 2,
        'Q' or 'O' => 4,
        'B' => 5,
        'C' => 6,
        'Z' => 0,
        _ => throw new FormatException($"Path data knows no command '{command}'."),
    };

    private void Add(char command, ReadOnlySpan<float> n)
    {
        switch (command)
        {
            case 'Q':
                var (x, y) = (_points[^2], _points[^1]);
                Append('C', x + ((n[0] - x) * 2f / 3f), y + ((n[1] - y) * 2f / 3f), n[2] + ((n[0] - n[2]) * 2f / 3f), n[3] + ((n[1] - n[3]) * 2f / 3f), n[2], n[3]);
                break;
            case 'O':
                AddBox(n[0] - n[2], n[1] - n[3], n[0] + n[2], n[1] + n[3], n[2], n[3]);
                break;
            case 'B':
                AddBox(n[0], n[1], n[0] + n[2], n[1] + n[3], n[4], n[4]);
                break;
            default:
                Append(command, n);
                break;
        }
    }

    private void AddBox(float l, float t, float r, float b, float rx, float ry)
    {
        var (kx, ky) = (rx * 0.4477f, ry * 0.4477f);
        Append('M', l, t + ry);
        Append('C', l, t + ky, l + kx, t, l + rx, t);
        Append('L', r - rx, t);
        Append('C', r - kx, t, r, t + ky, r, t + ry);
        Append('L', r, b - ry);
        Append('C', r, b - ky, r - kx, b, r - rx, b);
        Append('L', l + rx, b);
        Append('C', l + kx, b, l, b - ky, l, b - ry);
        Append('Z');
    }

    private void Append(char verb, params ReadOnlySpan<float> numbers)
    {
        _verbs.Add(verb);
        foreach (var number in numbers)
        {
            _points.Add(number);
        }
    }
}
