namespace PersonaAvatar.Rendering.Tracking;

/// <summary>How a head is turned, in degrees, in the sense of <see cref="Motion.FaceMotion"/>.</summary>
/// <param name="Yaw">Positive towards the person's left, the right of the picture.</param>
/// <param name="Pitch">Positive looking up.</param>
/// <param name="Roll">Positive clockwise in the picture.</param>
public readonly record struct HeadAngles(float Yaw, float Pitch, float Roll);
