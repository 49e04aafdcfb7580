namespace PersonaAvatar.Voices.Speech;

/// <summary>A stretch of text that is spoken in one breath, ready for a voice: plain words and punctuation, no markup.</summary>
/// <param name="Epoch">The turn it belongs to.</param>
/// <param name="Index">Position in the turn, from 0.</param>
/// <param name="Text">Plain text, never empty.</param>
/// <param name="Emotion">How it is said.</param>
public sealed record Clause(int Epoch, int Index, string Text, EmotionMix Emotion);
