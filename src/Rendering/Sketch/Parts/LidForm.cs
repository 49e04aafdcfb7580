using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Parts;

/// <summary>Where the lids of one eye stand in a frame: control heights of the upper and lower lid, and the gaze.</summary>
/// <param name="Upper">Height of the upper lid's middle; negative is up.</param>
/// <param name="Lower">Height of the lower lid's middle.</param>
/// <param name="Inner">Height of the inner corner.</param>
/// <param name="Outer">Height of the outer corner.</param>
/// <param name="Blink">0 open .. 1 shut.</param>
/// <param name="LookX">Iris shift towards the outer corner.</param>
/// <param name="LookY">Iris shift downwards.</param>
internal readonly record struct LidForm(
    float Upper, float Lower, float Inner, float Outer, float Blink, float LookX, float LookY)
{
    /// <summary>Below this many design units the lids count as shut: nothing between them is drawn.</summary>
    private const float Shut = 1.6f;

    /// <summary>Whether anything of the eyeball shows.</summary>
    public bool Open => Lower - Upper > Shut;

    /// <summary>Reads one eye's lids from a pose.</summary>
    /// <param name="pose">The frame.</param>
    /// <param name="style">The eye.</param>
    /// <param name="side">+1 for the persona's left eye, -1 for the right.</param>
    public static LidForm Of(Pose pose, EyeStyle style, int side)
    {
        var blink = Math.Min(1f, pose.Sided(ArkitShape.EyeBlinkLeft, ArkitShape.EyeBlinkRight, side) * 1.04f);
        var squint = pose.Sided(ArkitShape.EyeSquintLeft, ArkitShape.EyeSquintRight, side);
        var cheek = pose.Sided(ArkitShape.CheekSquintLeft, ArkitShape.CheekSquintRight, side);
        var smile = pose.Sided(ArkitShape.MouthSmileLeft, ArkitShape.MouthSmileRight, side);
        var wide = pose.Sided(ArkitShape.EyeWideLeft, ArkitShape.EyeWideRight, side);
        var up = pose.Sided(ArkitShape.EyeLookUpLeft, ArkitShape.EyeLookUpRight, side);
        var down = pose.Sided(ArkitShape.EyeLookDownLeft, ArkitShape.EyeLookDownRight, side);
        var outward = pose.Sided(ArkitShape.EyeLookOutLeft, ArkitShape.EyeLookOutRight, side)
            - pose.Sided(ArkitShape.EyeLookInLeft, ArkitShape.EyeLookInRight, side);

        var upper = -style.Upper * (1f + (0.24f * wide) + (0.07f * up) - (0.34f * down) - (0.22f * squint));
        var lower = style.Lower * (1f + (0.1f * wide) - (0.5f * squint) - (0.36f * cheek) - (0.16f * smile) + (0.08f * down));
        var shut = style.Lower * 0.5f;
        return new LidForm(
            upper + ((shut - upper) * blink),
            lower + ((shut - lower) * blink),
            (-style.Tilt * 0.5f) + (shut * 0.2f * blink),
            (style.Tilt * 0.5f) + (shut * 0.3f * blink),
            blink,
            outward * style.LookX,
            (down - up) * style.LookY);
    }
}
