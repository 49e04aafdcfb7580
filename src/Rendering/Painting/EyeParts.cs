using System.Numerics;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>Takes one eye of a picture apart: the white without its iris, and the whole iris.</summary>
internal sealed class EyeParts
{
    private readonly Plate _plate;
    private readonly EyeRest _rest;
    private readonly AreaMask _between;
    private readonly int _left;
    private readonly int _top;
    private readonly int _width;
    private readonly int _height;

    public EyeParts(PortraitRig rig, EyeRest rest)
    {
        (_plate, _rest) = (rig.Plate, rest);
        var reach = (0.75f * rest.Width) + rest.IrisRadius + 3f;
        _left = Math.Clamp((int)(rest.Centre.X - reach), 0, _plate.Width - 4);
        _top = Math.Clamp((int)(rest.Centre.Y - reach), 0, _plate.Height - 4);
        _width = Math.Clamp((int)(2f * reach), 4, _plate.Width - _left);
        _height = Math.Clamp((int)(2f * reach), 4, _plate.Height - _top);
        _between = new AreaMask((_width + 4) * (_height + 4) * 4);
        var contour = rest.Contour;
        float[] x = [.. contour.Upper.Select(v => rig.X[v]), .. contour.Lower.Reverse().Skip(1).SkipLast(1).Select(v => rig.X[v])];
        float[] y = [.. contour.Upper.Select(v => rig.Y[v]), .. contour.Lower.Reverse().Skip(1).SkipLast(1).Select(v => rig.Y[v])];
        _between.Set(x, y, _plate.Width, _plate.Height);
        (White, Mobility) = FindWhite();
        Iris = FindIris();
        Lash = FindLash(rig);
    }

    /// <summary>Opaque.</summary>
    public Sprite White { get; }

    /// <summary>A disc with a soft rim.</summary>
    public Sprite Iris { get; }

    /// <summary>How freely the iris may move: less where hardly any white shows, 0..1.</summary>
    public float Mobility { get; }

    /// <summary>Colour of the lashes.</summary>
    public uint Lash { get; }

    private float Between(int x, int y)
    {
        int column = x - _between.Left, row = y - _between.Top;
        return column < 0 || row < 0 || column >= _between.Width || row >= _between.Height ? 0f : _between.Row(row)[column];
    }

    private (Sprite White, float Mobility) FindWhite()
    {
        var colours = new Vector3[_width * _height];
        var known = new bool[colours.Length];
        Vector3 sum = default;
        int white = 0, inside = 0;
        // A little more than the iris: its rim is soft, and a rim left behind would show as a ring.
        var cut = (1.14f * _rest.IrisRadius) + 0.7f;
        for (var i = 0; i < colours.Length; i++)
        {
            int x = _left + (i % _width), y = _top + (i / _width);
            var within = Between(x, y) > 0.98f;
            inside += within ? 1 : 0;
            if (within && Vector2.Distance(new Vector2(x + 0.5f, y + 0.5f), _rest.Iris) > cut)
            {
                known[i] = true;
                colours[i] = _plate.ColourAt(x, y);
                sum += colours[i];
                white++;
            }
        }

        var start = white > 0 ? sum / white : _plate.ColourAt(_rest.Iris);
        Inpainting.Spread(colours, known, _width, start);
        var sprite = new Sprite(_left, _top, _width, _height);
        for (var i = 0; i < colours.Length; i++)
        {
            sprite[i % _width, i / _width] = Sprite.Pack(colours[i], 1f);
        }

        var share = white / Math.Max(1f, inside);
        return (sprite.Extend(), Math.Clamp(share / 0.25f, 0.25f, 1f));
    }

    private Sprite FindIris()
    {
        var radius = _rest.IrisRadius;
        var side = (int)MathF.Ceiling(2.4f * radius) + 4;
        int left = (int)(_rest.Iris.X - (side / 2f)), top = (int)(_rest.Iris.Y - (side / 2f));
        var colours = new Vector3[side * side];
        var known = new bool[colours.Length];
        Vector3 sum = default;
        var count = 0;
        for (var i = 0; i < colours.Length; i++)
        {
            var place = new Vector2(left + (i % side), top + (i / side));
            if (Vector2.Distance(place + new Vector2(0.5f), _rest.Iris) < 1.2f * radius && TryIris(place, out colours[i]))
            {
                known[i] = true;
                sum += colours[i];
                count++;
            }
        }

        Inpainting.Spread(colours, known, side, count > 0 ? sum / count : default);
        var sprite = new Sprite(left, top, side, side);
        for (var i = 0; i < colours.Length; i++)
        {
            var distance = Vector2.Distance(new Vector2(left + (i % side) + 0.5f, top + (i / side) + 0.5f), _rest.Iris);
            var soft = Math.Max(1f, 0.1f * radius);
            sprite[i % side, i / side] = Sprite.Pack(colours[i], Math.Clamp(((1.08f * radius) + soft - distance) / soft, 0f, 1f));
        }

        return sprite;
    }

    /// <summary>
    /// The colour of a place of the iris: its own where it shows; just behind a lid that of the nearest place that shows, for the lid's soft edge lets
    /// it through; else that of the place opposite.
    /// </summary>
    private bool TryIris(Vector2 place, out Vector3 colour)
    {
        var offset = place + new Vector2(0.5f) - _rest.Iris;
        var across = Vector2.Dot(offset, _rest.Across);
        var down = Vector2.Dot(offset, _rest.Down);
        var inwards = down < 0f ? 1f : -1f;
        ReadOnlySpan<Vector2> candidates =
        [
            new(across, down), new(across, down + inwards), new(across, down + (2f * inwards)), new(across, down + (3f * inwards)),
            new(across, -down), new(-across, down), new(-across, -down),
        ];
        foreach (var candidate in candidates)
        {
            var at = _rest.Iris + (candidate.X * _rest.Across) + (candidate.Y * _rest.Down);
            int x = (int)MathF.Floor(at.X), y = (int)MathF.Floor(at.Y);
            if (Between(x, y) > 0.98f && Between(x, y - 1) > 0.9f)
            {
                colour = _plate.ColourAt(x, y);
                return true;
            }
        }

        colour = default;
        return false;
    }

    /// <summary>The dark of the lashes: the darkest fifth along the upper lid, darker and half as colourful, for it may be of the iris.</summary>
    private uint FindLash(PortraitRig rig)
    {
        var found = new List<Vector3>();
        foreach (var vertex in _rest.Contour.Upper)
        {
            for (var step = -2; step <= 1; step++)
            {
                var at = new Vector2(rig.X[vertex], rig.Y[vertex]) + (step * 0.03f * _rest.Width * _rest.Down);
                found.Add(_plate.ColourAt(at));
            }
        }

        found.Sort((a, b) => (a.X + a.Y + a.Z).CompareTo(b.X + b.Y + b.Z));
        var darkest = found.Take(found.Count / 5).Aggregate(Vector3.Zero, (a, b) => a + b) / (found.Count / 5);
        return Sprite.Pack(0.75f * Vector3.Lerp(darkest, new Vector3(LidSkin.Light(darkest)), 0.5f), 1f);
    }
}
