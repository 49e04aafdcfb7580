using System.Numerics;
using PersonaAvatar.Rendering.Tracking;

namespace PersonaAvatar.Rendering.Matting;

/// <summary>
/// Where head, hair, neck and shoulders of somebody usually are, told from the face's outline alone, in pixels of the grid it is asked in.
/// </summary>
internal sealed class BodyPrior
{
    private readonly Vector2[] _outline;
    private readonly Vector2 _middle;
    private readonly Vector2 _across;
    private readonly Vector2 _down;
    private readonly float _halfWidth;
    private readonly Vector2 _chin;

    /// <param name="points">478 points in pixels of the grid.</param>
    public BodyPrior(Vector2[] points)
    {
        _outline = Array.ConvertAll(FaceMesh.Outline.ToArray(), i => points[i]);
        _middle = _outline.Aggregate(Vector2.Zero, (sum, point) => sum + point) / _outline.Length;
        (Vector2 top, _chin) = (points[10], points[152]);
        HalfHeight = 0.5f * Math.Max(1f, Vector2.Distance(top, _chin));
        _down = (_chin - top) / (2f * HalfHeight);
        _across = new Vector2(_down.Y, -_down.X);
        // Seen from the side an outline is narrow, but the head is as deep as it is wide.
        _halfWidth = Math.Max(0.5f * Vector2.Distance(points[234], points[454]), 0.74f * HalfHeight);
    }

    /// <summary>Half the way from hairline to chin, pixels.</summary>
    public float HalfHeight { get; }

    /// <summary>How likely a place belongs to the person, 0..1.</summary>
    public float At(Vector2 place) => Math.Clamp(Math.Max(Math.Max(Head(place), Body(place)), LongHair(place)), 0.07f, 0.93f);

    /// <summary>Whether a place certainly belongs to the person: the face itself, the throat, the middle of the chest.</summary>
    public bool IsPerson(Vector2 place)
    {
        // A little above the forehead there is hair, a hat, or a bald head: that tells their colours.
        if (IsInside(_middle + ((place - _middle) * 1.06f)) || (Vector2.Dot(place - _middle, _down) < -0.45f * HalfHeight && Reach(place) < 1.07f))
        {
            return true;
        }

        var below = (place.Y - _chin.Y) / HalfHeight;
        var aside = Math.Abs(place.X - _chin.X) / _halfWidth;
        return below is >= 0f and < 0.5f ? aside < 0.3f : below >= 0.5f && aside < 0.3f + (0.2f * (below - 0.5f));
    }

    /// <summary>Whether nothing of the person reaches a place: far above or beside the head.</summary>
    public bool IsBehind(Vector2 place) => place.Y < _chin.Y && Reach(place) > 2.7f;

    /// <summary>How far from the head a place lies that may show the background: 1 at the outline of the face; 0 for what hangs from it or bears it.</summary>
    public float Distance(Vector2 place) => place.Y < _chin.Y ? Reach(place) : 0f;

    /// <summary>Whether a place shows almost everybody's hair, face, throat or chest.</summary>
    public bool IsOftenPerson(Vector2 place) => IsPerson(place) || At(place) > 0.92f;

    private float Reach(Vector2 place)
    {
        var offset = place - _middle;
        // Hair stands higher above the hairline than it hangs beside the ears.
        float x = Vector2.Dot(offset, _across) / _halfWidth, y = (Vector2.Dot(offset, _down) / HalfHeight) + 0.14f;
        return MathF.Sqrt((x * x) + (y * y / 1.25f));
    }

    private float Head(Vector2 place) => 1f / (1f + MathF.Exp((Reach(place) - 1.39f) / 0.12f));

    /// <summary>Beside cheeks and throat there is hair or none: its colour must tell.</summary>
    private float LongHair(Vector2 place)
    {
        var below = (place.Y - _middle.Y) / HalfHeight;
        var aside = Math.Abs(Vector2.Dot(place - _middle, _across)) / _halfWidth;
        return below < 0f ? 0f : 0.42f / (1f + MathF.Exp((Math.Max(aside - 1.75f, below - 2.6f)) / 0.12f));
    }

    private float Body(Vector2 place)
    {
        var below = (place.Y - _chin.Y) / HalfHeight;
        if (below < -0.4f)
        {
            return 0f;
        }

        // The throat, then shoulders that fall away.
        var half = below < 0.35f ? 0.62f : 0.62f + (1.75f * (1f - MathF.Exp(-(below - 0.35f) / 0.55f)));
        var aside = Math.Abs(place.X - _chin.X) / _halfWidth;
        return 1f / (1f + MathF.Exp((aside - half) / 0.16f)) * Math.Clamp((below + 0.4f) / 0.4f, 0f, 1f);
    }

    private bool IsInside(Vector2 place)
    {
        var inside = false;
        for (int i = 0, j = _outline.Length - 1; i < _outline.Length; j = i++)
        {
            var (a, b) = (_outline[i], _outline[j]);
            if ((a.Y > place.Y) != (b.Y > place.Y) && place.X < ((b.X - a.X) * (place.Y - a.Y) / (b.Y - a.Y)) + a.X)
            {
                inside = !inside;
            }
        }

        return inside;
    }
}
