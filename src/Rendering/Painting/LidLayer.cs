using System.Numerics;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>
/// The lids of one eye that shuts: skin of its surroundings laid over all of the eye that the picture shows, down to the moving edge with its
/// lashes. The mesh alone would leave rims of iris wherever its lids are not quite the picture's, and pull the brow down. Immutable.
/// </summary>
internal sealed class LidLayer
{
    /// <summary>From this openness down the laid skin begins to show.</summary>
    private const float Begins = 0.66f;

    /// <summary>At this openness it is all there.</summary>
    private const float Covers = 0.46f;

    /// <summary>Share of the way down at which lids meet.</summary>
    private const float Meets = 0.8f;

    /// <summary>How bright a lid is at least, over the skin beside the eye: what is spread over it comes from under a brow and between lashes.</summary>
    private const float LeastLight = 0.94f;

    /// <summary>How much of what is missing to that is given back.</summary>
    private const float Lifted = 0.7f;

    /// <summary>How dark the lashes' shade on the lid is at its edge.</summary>
    private const float EdgeShade = 0.22f;

    /// <summary>Most that grain differs from the skin around it, of 255.</summary>
    private const float MostGrain = 9f;

    private readonly EyeRest _rest;
    private readonly EyeOpening _opening;
    private readonly Sprite _skin;
    private readonly uint _lash;
    private readonly float _soft;
    private readonly float _thick;

    public LidLayer(PortraitRig rig, EyeRest rest, EyeOpening opening, uint lash)
    {
        (_rest, _opening, _lash) = (rest, opening, lash);
        (_soft, _thick) = (Math.Max(1f, 0.09f * rest.Width), Math.Max(0.8f, 0.024f * rest.Width));
        _skin = Skin(rig.Plate);
    }

    /// <summary>Lays the lids over an eye that has been drawn.</summary>
    /// <param name="openness">0 shut .. 1 as in the picture.</param>
    /// <param name="back">From the moved picture to the picture.</param>
    /// <param name="picture">Rows of <paramref name="width"/> pixels.</param>
    /// <param name="width">Pixels a row.</param>
    public void Paint(float openness, in Affine back, Span<uint> picture, int width)
    {
        var strength = Math.Clamp((Begins - openness) / (Begins - Covers), 0f, 1f);
        if (strength <= 0f)
        {
            return;
        }

        var (left, top, right, bottom) = Bounds(back.Inverse(), width, picture.Length / width);
        for (var row = top; row < bottom; row++)
        {
            for (var column = left; column < right; column++)
            {
                var place = back.Map(column + 0.5f, row + 0.5f);
                var (skin, lash) = At(place, openness);
                if (skin > 0.004f || lash > 0.004f)
                {
                    ref var pixel = ref picture[(row * width) + column];
                    pixel = EyeLayer.Blend(pixel, _skin.At(place), strength * skin);
                    pixel = EyeLayer.Blend(pixel, _lash, strength * lash);
                }
            }
        }
    }

    /// <summary>How much skin and how much lash lies over a place of the picture.</summary>
    private (float Skin, float Lash) At(Vector2 place, float openness)
    {
        float along = _rest.AlongOf(place), height = _rest.HeightOf(place);
        var ends = Math.Min(along - _opening.Left, _opening.Right - along);
        var end = Math.Clamp(1f + (ends / _soft), 0f, 1f);
        if (end <= 0f)
        {
            return default;
        }

        var (top, meet, bottom) = Edges(along);
        var upper = float.Lerp(meet, top, openness);
        var lower = float.Lerp(meet, bottom, openness);
        // Soft outwards, into the skin; sharp at the moving edges.
        var within = Math.Min(Math.Clamp(1f + ((height - top) / _soft), 0f, 1f), Math.Clamp(1f + ((bottom - height) / _soft), 0f, 1f));
        var lid = Math.Max(Math.Clamp(upper - height + 0.5f, 0f, 1f), Math.Clamp(height - lower + 0.5f, 0f, 1f));
        return (end * Smooth(within) * lid, Lash(height - upper, ends));
    }

    /// <summary>How much of the lashes' colour lies so far below the upper lid's edge: their line, thin at the corners, longer downwards, and their shade.</summary>
    private float Lash(float below, float ends)
    {
        var taper = Math.Clamp(ends / (0.15f * _rest.Width), 0f, 1f);
        var thick = _thick * (0.55f + (0.45f * Math.Clamp(ends / (0.4f * _rest.Width), 0f, 1f)));
        var line = Math.Clamp(1.5f - ((below > 0f ? 0.6f * below : -below) / thick), 0f, 1f);
        var shade = Math.Clamp(1f + (below / (0.14f * _rest.Width)), 0f, 1f) * (below > 0f ? 0f : 1f);
        return taper * Math.Max(0.65f * line, EdgeShade * shade * shade);
    }

    /// <summary>The eye at a place along it: its upper end, where its lids meet, its lower end; pixels below the line of the corners.</summary>
    private (float Top, float Meet, float Bottom) Edges(float along)
    {
        var column = _opening.ColumnOf(along);
        var k = Math.Clamp((int)column, 0, EyeOpening.Columns - 2);
        var share = Math.Clamp(column - k, 0f, 1f);
        var top = float.Lerp(_opening.Top[k], _opening.Top[k + 1], share);
        var bottom = float.Lerp(_opening.Bottom[k], _opening.Bottom[k + 1], share);
        return (top, float.Lerp(top, bottom, Meets), bottom);
    }

    private static float Smooth(float t) => t * t * (3f - (2f * t));

    private (int Left, int Top, int Right, int Bottom) Bounds(in Affine forth, int width, int height)
    {
        float above = _opening.Top.Min() - _soft, below = _opening.Bottom.Max() + _soft, aside = Math.Max(-_opening.Left, _opening.Right) + _soft;
        float left = float.MaxValue, top = float.MaxValue, right = float.MinValue, bottom = float.MinValue;
        ReadOnlySpan<Vector2> corners = [new(-aside, above), new(aside, above), new(-aside, below), new(aside, below)];
        foreach (var corner in corners)
        {
            var place = _rest.PlaceOf(corner.X, corner.Y);
            var at = forth.Map(place.X, place.Y);
            (left, right) = (Math.Min(left, at.X), Math.Max(right, at.X));
            (top, bottom) = (Math.Min(top, at.Y), Math.Max(bottom, at.Y));
        }

        return (Math.Clamp((int)left, 0, width), Math.Clamp((int)top, 0, height), Math.Clamp((int)right + 1, 0, width), Math.Clamp((int)bottom + 1, 0, height));
    }

    /// <summary>The skin around, spread over the eye: what is no skin there is no source.</summary>
    private Sprite Skin(Plate plate)
    {
        var reach = Math.Max(-_opening.Left, _opening.Right) + _soft + (0.2f * _rest.Width);
        var left = Math.Clamp((int)(_rest.Centre.X - reach), 0, plate.Width - 4);
        var top = Math.Clamp((int)(_rest.Centre.Y - reach), 0, plate.Height - 4);
        var width = Math.Clamp((int)(2f * reach), 4, plate.Width - left);
        var height = Math.Clamp((int)(2f * reach), 4, plate.Height - top);
        var colours = new Vector3[width * height];
        var known = new bool[colours.Length];
        Vector3 sum = default;
        var count = 0;
        for (var i = 0; i < colours.Length; i++)
        {
            int x = left + (i % width), y = top + (i / width);
            var place = new Vector2(x + 0.5f, y + 0.5f);
            if (At(place, 0f).Skin <= 0.004f && _opening.IsSkin(place))
            {
                (known[i], colours[i]) = (true, Sprite.Unpack(plate[x, y]));
                (sum, count) = (sum + colours[i], count + 1);
            }
        }

        Inpainting.Spread(colours, known, width, count > 0 ? sum / count : Sprite.Unpack(plate[(int)_rest.Centre.X, (int)_rest.Centre.Y]));
        Shape(plate, colours, known, left, top, width);
        var sprite = new Sprite(left, top, width, height);
        for (var i = 0; i < colours.Length; i++)
        {
            sprite[i % width, i / width] = Sprite.Pack(colours[i], 1f);
        }

        return sprite.Extend();
    }

    /// <summary>Makes a lid of what was spread: round over the eyeball, out of shade that is not its own, with the grain of the skin below the eye.</summary>
    private void Shape(Plate plate, Vector3[] colours, bool[] known, int left, int top, int width)
    {
        for (var i = 0; i < colours.Length; i++)
        {
            if (!known[i])
            {
                var place = new Vector2(left + (i % width) + 0.5f, top + (i / width) + 0.5f);
                float along = _rest.AlongOf(place), height = _rest.HeightOf(place);
                var edges = Edges(along);
                // 0 where the skin around begins, 1 well inside: colours leave the skin around without a step.
                var aside = Math.Min(along - _opening.Left, _opening.Right - along) / (0.25f * _rest.Width);
                var inside = Math.Min(height - edges.Top, edges.Bottom - height) / Math.Max(1f, 0.35f * (edges.Bottom - edges.Top));
                var deep = Smooth(Math.Clamp(Math.Min(aside, inside), 0f, 1f));
                colours[i] = (Vector3.Lerp(colours[i], Lightened(colours[i]), deep) * Roundness(height, edges)) + Grain(plate, along, height, edges.Bottom);
            }
        }
    }

    /// <summary>A colour half the way to the hue of the skin beside the eye, and out of shade that is not the lid's own.</summary>
    private Vector3 Lightened(Vector3 colour)
    {
        float skin = Math.Max(1f, LidSkin.Light(_opening.LitSkin)), light = Math.Max(1f, LidSkin.Light(colour));
        var lit = light + (Lifted * Math.Max(0f, (LeastLight * skin) - light));
        return Vector3.Lerp(colour * (lit / light), _opening.LitSkin * (lit / skin), 0.5f);
    }

    /// <summary>How a lid over a ball takes light from above: brightest above its middle, turned away at its edge; 1 where the skin around begins.</summary>
    private static float Roundness(float height, (float Top, float Meet, float Bottom) edges)
    {
        if (height > edges.Meet)
        {
            return 0.91f + (0.09f * Math.Clamp((height - edges.Meet) / Math.Max(1f, edges.Bottom - edges.Meet), 0f, 1f));
        }

        var down = Math.Clamp((height - edges.Top) / Math.Max(1f, edges.Meet - edges.Top), 0f, 1f);
        return 1f + (0.05f * MathF.Sin(MathF.PI * down)) - (0.09f * down * down * down);
    }

    /// <summary>What a pixel of skin as far below the eye as this place is above its lower end differs by from those around it: without it a lid is too smooth.</summary>
    private Vector3 Grain(Plate plate, float along, float height, float bottom)
    {
        var place = _rest.PlaceOf(along, (2f * (bottom + _soft)) - height);
        int x = (int)place.X, y = (int)place.Y;
        if (x < 2 || y < 2 || x >= plate.Width - 2 || y >= plate.Height - 2 || !_opening.IsSkin(place))
        {
            return default;
        }

        Vector3 sum = default;
        for (var i = 0; i < 25; i++)
        {
            sum += Sprite.Unpack(plate[x - 2 + (i % 5), y - 2 + (i / 5)]);
        }

        return Vector3.Clamp(Sprite.Unpack(plate[x, y]) - (sum / 25f), new Vector3(-MostGrain), new Vector3(MostGrain));
    }
}
