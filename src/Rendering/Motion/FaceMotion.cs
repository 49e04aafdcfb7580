namespace PersonaAvatar.Rendering.Motion;

/// <summary>What a face does in one picture.</summary>
public struct FaceMotion
{
    /// <summary>The 52 ARKit weights, 0..1. Left and right are the persona's own.</summary>
    public ShapeWeights Shapes;

    /// <summary>Head turn in degrees, positive towards the persona's left (the right of the picture).</summary>
    public float HeadYaw;

    /// <summary>Head nod in degrees, positive looking up.</summary>
    public float HeadPitch;

    /// <summary>Head tilt in degrees, positive clockwise in the picture.</summary>
    public float HeadRoll;

    /// <summary>Breath, 0 empty .. 1 full: shoulders and chest rise with it.</summary>
    public float Breath;
}
