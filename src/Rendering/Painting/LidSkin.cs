using System.Numerics;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>The skin above and below one eye: what its pixels are compared with. Immutable.</summary>
internal sealed class LidSkin
{
    /// <summary>A colour step nearer than this to the skin is skin, however even that is.</summary>
    private const float Least = 22f;

    /// <summary>Beyond it nothing is, however uneven.</summary>
    private const float Most = 55f;

    private readonly Plate _plate;
    private readonly EyeRest _rest;
    private readonly (Vector3 Colour, float Spread, float Height) _above;
    private readonly (Vector3 Colour, float Spread, float Height) _below;

    /// <param name="plate">The picture.</param>
    /// <param name="rest">The eye.</param>
    /// <param name="above">Height of skin above the eye, pixels from the middle of the corners.</param>
    /// <param name="below">Height of skin below it.</param>
    public LidSkin(Plate plate, EyeRest rest, float above, float below)
    {
        (_plate, _rest) = (plate, rest);
        _above = Sample(above);
        _below = Sample(below);
    }

    /// <summary>The brighter of both: the one that lies in no shade, 0..255.</summary>
    public Vector3 Lit => Light(_above.Colour) > Light(_below.Colour) ? _above.Colour : _below.Colour;

    /// <summary>How bright a colour is, on its own scale.</summary>
    public static float Light(Vector3 colour) => Vector3.Dot(colour, new Vector3(1f / 3f));

    /// <summary>Whether a place looks like the skin above or below, or like what lies between both.</summary>
    public bool Holds(Vector2 place)
    {
        var colour = _plate.ColourAt(place);
        var share = Math.Clamp((_rest.HeightOf(place) - _above.Height) / Math.Max(1f, _below.Height - _above.Height), 0f, 1f);
        var between = Vector3.Lerp(_above.Colour, _below.Colour, share);
        return Vector3.Distance(colour, between) < float.Lerp(_above.Spread, _below.Spread, share)
            || Vector3.Distance(colour, share < 0.5f ? _above.Colour : _below.Colour) < (share < 0.5f ? _above.Spread : _below.Spread);
    }

    private (Vector3 Colour, float Spread, float Height) Sample(float height)
    {
        var found = new List<Vector3>();
        for (var along = -0.3f; along <= 0.31f; along += 0.03f)
        {
            for (var step = -1; step <= 1; step++)
            {
                found.Add(_plate.ColourAt(_rest.PlaceOf(along * _rest.Width, height + (step * 0.02f * _rest.Width))));
            }
        }

        // The middle of the brightness: strands of hair and frames of glasses stand out of it.
        found.Sort((a, b) => Light(a).CompareTo(Light(b)));
        var middle = found[(found.Count / 4)..(3 * found.Count / 4)];
        var mean = middle.Aggregate(Vector3.Zero, (sum, colour) => sum + colour) / middle.Count;
        var spread = MathF.Sqrt(middle.Average(colour => Vector3.DistanceSquared(colour, mean)));
        return (mean, Math.Clamp(3f * spread, Least, Most), height);
    }
}
