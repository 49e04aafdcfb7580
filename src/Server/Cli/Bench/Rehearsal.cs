using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Server.Sessions;
using PersonaAvatar.Voices.Speaking;
using PersonaAvatar.Voices.Speech;
using VoiceChoice = PersonaAvatar.Voices.Speaking.VoiceChoice;

namespace PersonaAvatar.Server.Cli.Bench;

/// <summary>
/// A text spoken and animated without a stage: what a clip or a call of the same text and voice must contain, since the
/// engines speak it alike every time.
/// </summary>
/// <param name="Frames">Sound and mouth, frame by frame.</param>
/// <param name="Phonemes">Every phone and its time, from the first sample of speech.</param>
internal sealed record Rehearsal(IReadOnlyList<SpeechFrame> Frames, IReadOnlyList<PhonemeCue> Phonemes)
{
    /// <summary>How loud its first three seconds are when: enough to find it by, and before a busy machine may have left a hole.</summary>
    public SoundShape Sound { get; } = SoundShape.Of([.. Frames.Take(3 * SpeechFormat.FrameRate).SelectMany(frame => frame.Samples.ToArray())]);

    /// <summary>How far the planned lip gap opens from one frame to the next.</summary>
    public float[] GapSteps { get; } = Alignment.Steps([.. Frames.Select(frame => MouthOpening.Of(frame.Mouth))]);

    /// <summary>Speaks a text with a persona's own voice, or another one.</summary>
    public static async Task<Rehearsal> OfAsync(
        IServiceProvider services, PersonaCard card, string? voice, string text, CancellationToken cancellationToken)
    {
        var phonemes = new List<PhonemeCue>();
        var choice = voice is null ? new VoiceChoice(card.Voice.Id, card.Tone()) : new VoiceChoice(voice);
        var speech = services.GetRequiredService<SpeechStage>().SpeakAsync(SayCommand.ClausesAsync(services, card, text, cancellationToken), choice, cancellationToken);
        var frames = new List<SpeechFrame>();
        await foreach (var frame in services.GetRequiredService<Animators>().CreateNamed(card.SpeakingStyle.Articulation).AnimateAsync(Noting(speech, phonemes), cancellationToken))
        {
            frames.Add(frame);
        }

        return new Rehearsal(frames, phonemes);
    }

    private static async IAsyncEnumerable<SpeechChunk> Noting(IAsyncEnumerable<SpeechChunk> speech, List<PhonemeCue> phonemes)
    {
        await foreach (var chunk in speech)
        {
            phonemes.AddRange(chunk.Phonemes);
            yield return chunk;
        }
    }
}
