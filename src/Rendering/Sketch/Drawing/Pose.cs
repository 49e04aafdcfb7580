using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Rendering.Sketch.Drawing;

/// <summary>One frame's face motion, made ready for drawing: sines of the head angles, the gap in design units, the clock.</summary>
internal sealed class Pose(HeadRig rig)
{
    private const float RadiansPerDegree = MathF.PI / 180f;
    private ShapeWeights _shapes;

    public HeadRig Rig { get; } = rig;

    public float SinYaw { get; private set; }

    public float CosYaw { get; private set; } = 1f;

    public float SinPitch { get; private set; }

    public float CosPitch { get; private set; } = 1f;

    public float SinRoll { get; private set; }

    public float CosRoll { get; private set; } = 1f;

    /// <summary>Breath 0..1.</summary>
    public float Breath { get; private set; }

    /// <summary>Session time.</summary>
    public double Seconds { get; private set; }

    /// <summary>Inner-lip gap in design units.</summary>
    public float Gap { get; private set; }

    public float this[ArkitShape shape] => _shapes[shape];

    /// <summary>Weight of the shape on one side: +1 is the persona's left, the right of the picture.</summary>
    public float Sided(ArkitShape left, ArkitShape right, int side) => side > 0 ? _shapes[left] : _shapes[right];

    /// <summary>Mean of a left and right pair.</summary>
    public float Mean(ArkitShape left, ArkitShape right) => 0.5f * (_shapes[left] + _shapes[right]);

    public void Set(in FaceMotion motion, double seconds)
    {
        for (var i = 0; i < ShapeWeights.Count; i++)
        {
            _shapes[i] = Math.Clamp(motion.Shapes[i], 0f, 1f);
        }

        (SinYaw, CosYaw) = MathF.SinCos(Math.Clamp(motion.HeadYaw, -35f, 35f) * Rig.Turn * RadiansPerDegree);
        (SinPitch, CosPitch) = MathF.SinCos(Math.Clamp(motion.HeadPitch, -25f, 25f) * Rig.Turn * RadiansPerDegree);
        (SinRoll, CosRoll) = MathF.SinCos(Math.Clamp(motion.HeadRoll, -25f, 25f) * Rig.Turn * RadiansPerDegree);
        Breath = Math.Clamp(motion.Breath, 0f, 1f);
        Seconds = seconds;
        Gap = GapOf(Rig, _shapes) * Rig.EyeDistance;
    }

    /// <summary>The drawn gap over the distance of the eye centres.</summary>
    public static float GapOf(HeadRig rig, in ShapeWeights shapes) =>
        MouthOpening.Of(shapes) * MouthOpening.InterOcularRange * rig.MouthGain;
}
