using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Motion;

/// <summary>The sound of one picture and the face that makes it: audio and motion travel together, so they cannot drift apart.</summary>
/// <param name="Epoch">The turn it belongs to.</param>
/// <param name="Start">First sample, counted from the first sample of the turn's speech; a multiple of 1920.</param>
/// <param name="Samples">1920 samples, mono, 48 kHz, -1..1; the last frame of a turn is padded with silence.</param>
/// <param name="Mouth">Mouth, jaw, tongue and cheek shapes; the rest is zero and belongs to the life motion.</param>
/// <param name="Stress">Prosodic stress 0..1 that begins in this frame; drives nods and brows.</param>
/// <param name="Words">Words that begin in this frame.</param>
/// <param name="Emotion">How it is said.</param>
public sealed record SpeechFrame(
    int Epoch,
    long Start,
    ReadOnlyMemory<float> Samples,
    ShapeWeights Mouth,
    float Stress,
    IReadOnlyList<WordCue> Words,
    EmotionMix Emotion);
