using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Stage;

/// <summary>What keeps a face alive between and during words: breath, blinks, gaze, head. One instance a session, called once a frame.</summary>
public interface IFaceLife
{
    /// <summary>Goes on by one frame of 40 ms.</summary>
    /// <param name="attitude">What the persona is doing.</param>
    /// <param name="emotion">How it feels.</param>
    /// <param name="mouth">Mouth shapes of speech; zero when silent.</param>
    /// <param name="stress">Prosodic stress 0..1 that begins in this frame.</param>
    /// <param name="speaking">Whether speech sounds.</param>
    /// <param name="motion">Receives what the face does.</param>
    void Advance(Attitude attitude, in EmotionMix emotion, in ShapeWeights mouth, float stress, bool speaking, out FaceMotion motion);
}
