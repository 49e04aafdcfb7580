namespace PersonaAvatar.Voices.Speech;

/// <summary>A piece of speech with the times of what is said in it. Immutable; the receiver may keep it.</summary>
/// <remarks>
/// Chunks of one turn are contiguous: the next one's <see cref="Start"/> is this one's plus its length. Cues lie inside
/// the chunk or before the end of the same clause; cues are ordered by start.
/// </remarks>
/// <param name="Epoch">The turn it belongs to.</param>
/// <param name="Clause">Index of the clause in the turn.</param>
/// <param name="Start">Position of the first sample, 48 kHz, counted from the first sample of the turn's speech.</param>
/// <param name="Samples">Mono, 48 kHz, 32-bit float, -1..1.</param>
/// <param name="Phonemes">Phones that begin in this chunk.</param>
/// <param name="Words">Words that begin in this chunk.</param>
/// <param name="Emotion">How it is said.</param>
public sealed record SpeechChunk(
    int Epoch,
    int Clause,
    long Start,
    ReadOnlyMemory<float> Samples,
    IReadOnlyList<PhonemeCue> Phonemes,
    IReadOnlyList<WordCue> Words,
    EmotionMix Emotion)
{
    /// <summary>One past the last sample.</summary>
    public long End => Start + Samples.Length;
}
