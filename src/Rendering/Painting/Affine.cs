using System.Numerics;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>An affine map of the plane: (Xx x + Xy y + X0, Yx x + Yy y + Y0).</summary>
internal readonly record struct Affine(float Xx, float Xy, float X0, float Yx, float Yy, float Y0)
{
    /// <summary>Leaves every place where it is.</summary>
    public static Affine Identity { get; } = new(1f, 0f, 0f, 0f, 1f, 0f);

    /// <summary>From places of a moved picture back to the picture: the inverse of how a small flat part goes with the head.</summary>
    /// <param name="turn">The head.</param>
    /// <param name="field">How places go with it.</param>
    /// <param name="middle">Middle of the part, pixels.</param>
    /// <param name="across">A unit vector along it.</param>
    /// <param name="reach">How far it reaches, pixels.</param>
    /// <param name="depth">Its depth, pixels.</param>
    public static Affine BackFrom(in HeadTurn turn, HeadField field, Vector2 middle, Vector2 across, float reach, float depth)
    {
        var down = new Vector2(-across.Y, across.X);
        var weight = field.Weight(middle.X, middle.Y);
        var chest = field.Chest(middle.X, middle.Y);
        var (ox, oy) = turn.Move(middle.X, middle.Y, depth, weight, chest);
        var side = middle + (reach * across);
        var (ax, ay) = turn.Move(side.X, side.Y, depth, weight, chest);
        var below = middle + (reach * down);
        var (bx, by) = turn.Move(below.X, below.Y, depth, weight, chest);
        var (ux, uy, vx, vy) = ((ax - ox) / reach, (ay - oy) / reach, (bx - ox) / reach, (by - oy) / reach);
        var area = (ux * vy) - (uy * vx);
        // Picture offset (dx, dy) = s·u + t·v; the place is middle + s·across + t·down.
        float sx = vy / area, sy = -vx / area, tx = -uy / area, ty = ux / area;
        float xx = (sx * across.X) + (tx * down.X), xy = (sy * across.X) + (ty * down.X);
        float yx = (sx * across.Y) + (tx * down.Y), yy = (sy * across.Y) + (ty * down.Y);
        return new Affine(xx, xy, middle.X - (xx * ox) - (xy * oy), yx, yy, middle.Y - (yx * ox) - (yy * oy));
    }

    /// <summary>The way back.</summary>
    public Affine Inverse()
    {
        var area = (Xx * Yy) - (Xy * Yx);
        float xx = Yy / area, xy = -Xy / area, yx = -Yx / area, yy = Xx / area;
        return new Affine(xx, xy, -((xx * X0) + (xy * Y0)), yx, yy, -((yx * X0) + (yy * Y0)));
    }

    /// <summary>Where a place goes.</summary>
    public Vector2 Map(float x, float y) => new((Xx * x) + (Xy * y) + X0, (Yx * x) + (Yy * y) + Y0);
}
