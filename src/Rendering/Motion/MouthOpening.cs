namespace PersonaAvatar.Rendering.Motion;

/// <summary>
/// The contract between those who move a mouth and those who draw it: which inner-lip gap a set of weights means.
/// Every painter draws this gap, so that a closure that was planned is a closure that is seen.
/// </summary>
/// <remarks>
/// gap = clamp(jawOpen − mouthClose + 0.30 · lowerDown + 0.20 · upperUp + 0.10 · funnel, 0, 1.3), where lowerDown and upperUp
/// are the means of left and right. It follows ARKit's own convention that mouthClose equal to jawOpen shuts the lips over
/// an open jaw. No other shape changes the gap: a smile, a press, a pucker or a rolled lip changes how the lips look
/// around it. 0 is lips touching, 1 the widest of ordinary speech (96th percentile of a speaker's frames), and theatrical speech or a
/// yawn goes to 1.3 at most.
/// </remarks>
public static class MouthOpening
{
    /// <summary>
    /// The inner-lip gap of a median speaker at 1, over the distance of the eye centres: measured .276 less the .007 that
    /// closed lips measure.
    /// </summary>
    public const float InterOcularRange = 0.27f;

    /// <summary>The most that any weights open: beyond ordinary speech by as much as the upper quartile of speakers is beyond the median one.</summary>
    public const float Widest = 1.3f;

    /// <summary>A gap up to this counts as closed: lips that touch, within what a picture can show.</summary>
    public const float Closed = 0.02f;

    /// <summary>Gap added by lips drawn fully down.</summary>
    public const float LowerDownShare = 0.30f;

    /// <summary>Gap added by lips drawn fully up.</summary>
    public const float UpperUpShare = 0.20f;

    /// <summary>Gap added by a full funnel.</summary>
    public const float FunnelShare = 0.10f;

    /// <summary>The nominal inner-lip gap of a set of weights, 0..<see cref="Widest"/>. Linear in the weights between its ends.</summary>
    public static float Of(in ShapeWeights shapes) => Math.Clamp(
        shapes[ArkitShape.JawOpen] - shapes[ArkitShape.MouthClose]
        + (LowerDownShare * 0.5f * (shapes[ArkitShape.MouthLowerDownLeft] + shapes[ArkitShape.MouthLowerDownRight]))
        + (UpperUpShare * 0.5f * (shapes[ArkitShape.MouthUpperUpLeft] + shapes[ArkitShape.MouthUpperUpRight]))
        + (FunnelShare * shapes[ArkitShape.MouthFunnel]),
        0f,
        Widest);
}
