using System.Numerics;
using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>One frame's head rotation about a pivot, seen without perspective.</summary>
internal readonly struct HeadTurn
{
    /// <summary>Beyond this a single picture has nothing to show, degrees.</summary>
    public const float Most = 17f;

    private readonly Vector3 _pivot;
    private readonly float _xx, _xy, _xz, _yx, _yy, _yz, _rise;

    public HeadTurn(in FaceMotion motion, Vector3 pivot, float rise)
    {
        var (sinYaw, cosYaw) = MathF.SinCos(Soft(motion.HeadYaw));
        var (sinPitch, cosPitch) = MathF.SinCos(Soft(motion.HeadPitch));
        var (sinRoll, cosRoll) = MathF.SinCos(Soft(motion.HeadRoll));
        _pivot = pivot;
        _rise = rise;
        // Yaw to the right of the picture brings near points (negative z) to the right; pitch up brings them up.
        float ax = cosYaw, az = -sinYaw;
        float bx = sinYaw * sinPitch, by = cosPitch, bz = cosYaw * sinPitch;
        (_xx, _xy, _xz) = ((cosRoll * ax) - (sinRoll * bx), -sinRoll * by, (cosRoll * az) - (sinRoll * bz));
        (_yx, _yy, _yz) = ((sinRoll * ax) + (cosRoll * bx), cosRoll * by, (sinRoll * az) + (cosRoll * bz));
    }

    /// <summary>Where a place goes.</summary>
    /// <param name="x">Pixels.</param>
    /// <param name="y">Pixels.</param>
    /// <param name="z">Pixels; smaller is nearer.</param>
    /// <param name="weight">How much it goes with the head, 0..1.</param>
    /// <param name="chest">How much it goes with the breath, 0..1.</param>
    public (float X, float Y) Move(float x, float y, float z, float weight, float chest)
    {
        float dx = x - _pivot.X, dy = y - _pivot.Y, dz = z - _pivot.Z;
        var toX = (_xx * dx) + (_xy * dy) + (_xz * dz);
        var toY = (_yx * dx) + (_yy * dy) + (_yz * dz);
        return (x + (weight * (toX - dx)), y + (weight * (toY - dy)) - (_rise * Math.Max(chest, 0.6f * weight)));
    }

    /// <summary>Degrees to radians; beyond 15 it bends softly towards the limit.</summary>
    private static float Soft(float degrees)
    {
        const float Straight = 15f;
        var size = Math.Abs(degrees);
        var bent = size <= Straight ? size : Straight + ((Most - Straight) * MathF.Tanh((size - Straight) / (Most - Straight)));
        return MathF.CopySign(bent, degrees) * MathF.PI / 180f;
    }
}
