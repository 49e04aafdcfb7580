using PersonaAvatar.Voices.Engines.Workers;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Voices.Engines.Espeak;

/// <summary>espeak-ng (Debian package libespeak-ng1): 131 languages and accents, each with any of its variants.</summary>
public sealed class EspeakEngine : WorkerEngine, IPhonemizer
{
    /// <summary>Name of the engine.</summary>
    public const string EngineName = "espeak";

    private static readonly IpaPhones Phones = new();

    /// <summary>Creates the engine; no process starts before the first use or <see cref="WorkerEngine.Prestart"/>.</summary>
    /// <param name="command">How a worker process is started.</param>
    /// <param name="workers">Processes at most, at least 1.</param>
    public EspeakEngine(VoiceWorkerCommand command, int workers = 2)
        : base(command, EngineName, workers)
    {
    }

    /// <inheritdoc/>
    public Task<string> TranscribeAsync(string text, string voice, CancellationToken cancellationToken) => AskAsync("phonemes", voice, text, cancellationToken);

    private protected override IPhoneAlphabet Alphabet => Phones;

    // The library reads no phoneme input without espeakPHONEMES; the brackets are parted all the same.
    private protected override string SpeakWord(string word) => word.Replace("[[", "[ [", StringComparison.Ordinal);

    private protected override NativeProsody Prosody(string voice, Tone tone)
        => new(Math.Pow(2, tone.Pitch / 12) / tone.Formant, tone.Range, tone.Rate / tone.Formant, tone.Formant);
}
