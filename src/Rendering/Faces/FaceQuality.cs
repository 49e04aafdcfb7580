namespace PersonaAvatar.Rendering.Faces;

/// <summary>How well a picture suits being animated; measured once, when it is added.</summary>
/// <param name="Score">0 unusable .. 1 ideal: the weakest of the parts.</param>
/// <param name="EyeDistance">Distance of the eye centres in pixels; 60 and more is good.</param>
/// <param name="Sharpness">0 blurred .. 1 crisp, of the face alone.</param>
/// <param name="Yaw">How far the head is turned, degrees, positive towards the person's left.</param>
/// <param name="Roll">How far it is tilted, degrees, positive clockwise in the picture.</param>
/// <param name="MouthGap">Inner-lip gap over the distance of the eye centres; up to 0.02 is closed.</param>
/// <param name="EyesOpen">Opening of the more closed eye over its width; below 0.12 is shut.</param>
/// <param name="Confidence">The tracker's presence, 0..1; 1 where a person set the points.</param>
/// <param name="Advice">What would make it better, most useful first; empty when nothing would.</param>
public sealed record FaceQuality(
    float Score,
    float EyeDistance,
    float Sharpness,
    float Yaw,
    float Roll,
    float MouthGap,
    float EyesOpen,
    float Confidence,
    IReadOnlyList<string> Advice);
