using System.Runtime.InteropServices;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Drawing;

/// <summary>What the coordinates of a path mean: the picture itself, a plane of the head, or the dome of the face.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Space
{
    private readonly SpaceKind _kind;
    private readonly float _x;
    private readonly float _y;
    private readonly float _depth;
    private readonly float _mirror;

    private Space(SpaceKind kind, float x, float y, float depth, float mirror)
    {
        _kind = kind;
        _x = x;
        _y = y;
        _depth = depth;
        _mirror = mirror;
    }

    public static Space Flat(float x, float y) => new(SpaceKind.Flat, x, y, 0f, 1f);

    public static Space Plane(float x, float y, float depth) => new(SpaceKind.Plane, x, y, depth, 1f);

    public static Space Dome(float x, float y, float lift, float mirror) => new(SpaceKind.Dome, x, y, lift, mirror);

    /// <summary>Turns a point of the head (from its centre, depth towards the viewer) into design units.</summary>
    public static SKPoint Turn(Pose pose, float x, float y, float depth)
    {
        var rig = pose.Rig;
        var turned = (x * pose.CosYaw) + (depth * pose.SinYaw);
        var ahead = (depth * pose.CosYaw) - (x * pose.SinYaw);
        var nodded = (y * pose.CosPitch) - (ahead * pose.SinPitch);
        var down = nodded + rig.Y - rig.PivotY;
        return new SKPoint(
            rig.X + (turned * pose.CosRoll) - (down * pose.SinRoll),
            rig.PivotY + (turned * pose.SinRoll) + (down * pose.CosRoll) - (2.2f * pose.Breath));
    }

    public SKPoint Place(Pose pose, float x, float y)
    {
        x = (x * _mirror) + _x;
        y += _y;
        return _kind switch
        {
            SpaceKind.Plane => Turn(pose, x, y, _depth),
            SpaceKind.Dome => Turn(pose, x, y, _depth + Height(pose.Rig, x, y)),
            _ => new SKPoint(x, y),
        };
    }

    private static float Height(HeadRig rig, float x, float y)
    {
        var (u, v) = (x / rig.DomeX, y / rig.DomeY);
        return rig.Depth * MathF.Sqrt(Math.Max(0f, 1f - (u * u) - (v * v)));
    }
}
