using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Stage;

/// <summary>What a picture has to show, decided when its sound was written.</summary>
internal struct FrameDecision
{
    /// <summary>Whether the frame lies inside a turn: the attitude is that of a speaker.</summary>
    public bool InTurn;

    /// <summary>Whether it has speech; not when speech is late inside a turn.</summary>
    public bool Speaking;

    /// <summary>Mouth shapes; zero when silent.</summary>
    public ShapeWeights Mouth;

    /// <summary>Stress that begins in this frame.</summary>
    public float Stress;

    /// <summary>How it is said; null when silent: the baseline counts.</summary>
    public EmotionMix? Emotion;
}
