namespace PersonaAvatar.Rendering.Motion;

/// <summary>
/// Measured mouth → ARKit shapes.
/// <list type="table">
/// <listheader><term>shape</term><description>driven by</description></listheader>
/// <item><term>jawOpen</term><description>0.75 · jaw at balanced lips; less for sibilants, up to half less at a seal</description></item>
/// <item><term>mouthLowerDown, mouthUpperUp</term><description>what the aperture asks beyond the jaw, the lower lip a little more</description></item>
/// <item><term>mouthClose</term><description>what the jaw opens beyond the aperture: the lips meet over an open jaw</description></item>
/// <item><term>mouthPucker, mouthFunnel</term><description>rounding (pucker score and narrow corners); pucker when the gap is small, funnel when it is wide</description></item>
/// <item><term>mouthSmile, mouthStretch, mouthDimple</term><description>width beyond rest</description></item>
/// <item><term>mouthRollLower, mouthRollUpper</term><description>seal of p b m; lower lip under the teeth for f v; outer gap smaller than the inner one asks</description></item>
/// <item><term>mouthPress</term><description>seal of p b m</description></item>
/// <item><term>mouthShrugLower, mouthShrugUpper</term><description>outer gap larger than the inner one (protruding lips); the upper lip's lift for f v</description></item>
/// <item><term>tongueOut</term><description>th, l, and slightly d n t, behind an open gap</description></item>
/// <item><term>cheekPuff</term><description>a trace before p and b open</description></item>
/// </list>
/// The gap of the result by <see cref="MouthOpening"/> equals the wanted aperture, and is exactly zero at a full seal.
/// </summary>
internal static class MouthMapping
{
    private const float JawPerUnit = 0.75f;
    private const float RestWidth = 0.59f;

    /// <summary>The shapes of a pose.</summary>
    public static ShapeWeights ToShapes(in MouthPose pose, in LipEvents events, ArticulationStyle style)
    {
        var shapes = default(ShapeWeights);
        float aperture = Math.Clamp(pose.Aperture * style.Strength, 0f, MouthOpening.Widest) * (1 - events.Seal);
        aperture *= 1 - (0.35f * events.Labiodental);
        float round = Round(pose, events) * style.Rounding;
        shapes[ArkitShape.MouthFunnel] = Unit(round * (0.25f + (0.6f * Unit(aperture))));
        shapes[ArkitShape.MouthPucker] = Unit(round * (1.05f - (0.7f * Unit(aperture))));
        Open(ref shapes, pose, events, aperture, style);
        Corners(ref shapes, pose, round, style);
        Lips(ref shapes, pose, events, aperture);
        float ajar = Unit(aperture * 5f);
        shapes[ArkitShape.TongueOut] = Unit(0.45f * events.Tongue * ajar);
        shapes[ArkitShape.CheekPuff] = 0.12f * events.Burst;
        return shapes;
    }

    /// <summary>Rounding 0..1: half from the pucker score, half from corners that come together.</summary>
    private static float Round(in MouthPose pose, in LipEvents events)
    {
        float round = (0.68f * Unit((pose.Pucker - 0.2f) / 2.2f)) + (0.68f * Unit((0.52f - pose.Width) / 0.5f));
        return Unit(round) * (1 - (0.4f * events.Labiodental));
    }

    /// <summary>Shares an aperture among jaw and lips so that <see cref="MouthOpening"/> gives it back.</summary>
    private static void Open(ref ShapeWeights shapes, in MouthPose pose, in LipEvents events, float aperture, ArticulationStyle style)
    {
        float jawGain = JawPerUnit * (1.3f - (0.6f * style.LipBalance)) * Math.Min(1.2f, (0.4f + (0.6f * style.Strength)));
        float jaw = Unit(pose.Jaw * jawGain * (1 - (0.35f * events.Sibilant)) * (1 - (0.45f * events.Seal)));
        float funnel = MouthOpening.FunnelShare * shapes[ArkitShape.MouthFunnel];
        float lips = aperture - jaw - funnel;
        const float Reach = 0.8f;
        const float MostByLips = Reach * (MouthOpening.LowerDownShare + MouthOpening.UpperUpShare);
        if (lips > MostByLips)
        {
            jaw += lips - MostByLips;
            lips = MostByLips;
        }

        float lift = Math.Max(0, lips) / (MouthOpening.LowerDownShare + MouthOpening.UpperUpShare);
        float lower = lift * 1.2f;
        float upper = lift * 0.7f;
        shapes[ArkitShape.JawOpen] = Unit(jaw);
        shapes[ArkitShape.MouthClose] = Unit(-lips);
        (shapes[ArkitShape.MouthLowerDownLeft], shapes[ArkitShape.MouthLowerDownRight]) = Sides(lower, style.Asymmetry);
        (shapes[ArkitShape.MouthUpperUpLeft], shapes[ArkitShape.MouthUpperUpRight]) = Sides(upper, style.Asymmetry);
    }

    private static void Corners(ref ShapeWeights shapes, in MouthPose pose, float round, ArticulationStyle style)
    {
        float wide = Unit((pose.Width - RestWidth) / 0.4f) * (1 - round);
        float smile = Unit((0.3f * wide) + (style.Smile * (1 - (0.7f * Unit(round)))));
        (shapes[ArkitShape.MouthSmileLeft], shapes[ArkitShape.MouthSmileRight]) = Sides(smile, style.Asymmetry);
        (shapes[ArkitShape.MouthStretchLeft], shapes[ArkitShape.MouthStretchRight]) = Sides(0.45f * wide, style.Asymmetry);
        (shapes[ArkitShape.MouthDimpleLeft], shapes[ArkitShape.MouthDimpleRight]) = Sides(0.15f * wide, style.Asymmetry);
    }

    private static void Lips(ref ShapeWeights shapes, in MouthPose pose, in LipEvents events, float aperture)
    {
        float thin = Unit((pose.Aperture - pose.Outer) * 1.5f);
        float full = Unit((pose.Outer - pose.Aperture) * 2f);
        shapes[ArkitShape.MouthRollLower] = Unit((0.35f * events.Seal) + (0.7f * events.Labiodental) + (0.5f * thin));
        shapes[ArkitShape.MouthRollUpper] = Unit((0.3f * events.Seal) + (0.4f * thin * (1 - events.Labiodental)));
        shapes[ArkitShape.MouthPressLeft] = shapes[ArkitShape.MouthPressRight] = Unit(0.3f * events.Seal);
        shapes[ArkitShape.MouthShrugUpper] = Unit((0.25f * events.Labiodental) + (0.3f * full));
        shapes[ArkitShape.MouthShrugLower] = Unit(0.4f * full * (1 - (0.5f * Unit(aperture))));
    }

    /// <summary>Splits a weight over left and right around the same mean, so that asymmetry moves no gap.</summary>
    private static (float Left, float Right) Sides(float weight, float asymmetry)
    {
        float shift = Math.Min(weight, 1 - weight) * Math.Clamp(asymmetry, -1f, 1f) * 0.6f;
        return (Unit(weight + shift), Unit(weight - shift));
    }

    private static float Unit(float value) => Math.Clamp(value, 0f, 1f);
}
