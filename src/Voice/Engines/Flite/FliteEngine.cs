using PersonaAvatar.Voices.Engines.Workers;
using PersonaAvatar.Voices.Text;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Voices.Engines.Flite;

/// <summary>flite (Debian package libflite1): four American voices and a Scottish one, English only.</summary>
public sealed class FliteEngine : WorkerEngine
{
    /// <summary>Name of the engine.</summary>
    public const string EngineName = "flite";

    private static readonly FlitePhones Phones = new();

    /// <summary>Creates the engine; no process starts before the first use or <see cref="WorkerEngine.Prestart"/>.</summary>
    /// <param name="command">How a worker process is started.</param>
    /// <param name="workers">Processes at most, at least 1.</param>
    public FliteEngine(VoiceWorkerCommand command, int workers = 2)
        : base(command, EngineName, workers)
    {
    }

    /// <inheritdoc/>
    public override bool MovesPitchAlone(string voiceId)
        => FliteVoiceModel.All.FirstOrDefault(m => voiceId == $"{EngineName}:{m.Name}")?.OwnPitch ?? true;

    private protected override IPhoneAlphabet Alphabet => Phones;

    private protected override string SpeakWord(string word) => EnglishSpelling.Spell(word);

    // A voice without pitch of its own moves as a whole: its formants follow the pitch, and the formant factor is not applied.
    private protected override NativeProsody Prosody(string voice, Tone tone)
    {
        var pitch = Math.Pow(2, tone.Pitch / 12);
        var own = FliteVoiceModel.All.FirstOrDefault(m => m.Name == voice)?.OwnPitch ?? true;
        var formant = own ? tone.Formant : pitch;
        return new NativeProsody(pitch / formant, tone.Range, tone.Rate / formant, formant);
    }
}
