using PersonaAvatar.Voices.Speaking;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Text;

namespace PersonaAvatar.Server.Creation;

/// <summary>A voice on its own: one text, neutral, with no persona behind it.</summary>
internal static class SpokenSample
{
    /// <summary>Speaks a text.</summary>
    /// <returns>The samples, 48 kHz mono, in pieces; none when the text holds no word.</returns>
    /// <exception cref="Voices.Catalogue.UnknownVoiceException">There is no such voice.</exception>
    public static async Task<IReadOnlyList<ReadOnlyMemory<float>>> SpeakAsync(
        SpeechStage speech, VoiceChoice voice, string text, TimeProvider time, CancellationToken cancellationToken)
    {
        var samples = new List<ReadOnlyMemory<float>>();
        var clauses = new SentenceSplitter(time).SplitAsync(new[] { text }.ToAsyncEnumerable(), cancellationToken)
            .Select((clause, index) => new Clause(0, index, clause, EmotionMix.Neutral));
        await foreach (var chunk in speech.SpeakAsync(clauses, voice, cancellationToken))
        {
            samples.Add(chunk.Samples);
        }

        return samples;
    }
}
