using System.Runtime.CompilerServices;
using Microsoft.ML.OnnxRuntime;
using PersonaAvatar.Voices.Engines.Espeak;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Text;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Voices.Engines.Piper;

/// <summary>
/// Piper voices from a folder; espeak-ng transcribes for them. A voice of several speakers is listed once for each:
/// "piper:en_US-libritts#p225". Pitch is moved by playing faster or slower, and resonances with it.
/// </summary>
public sealed class PiperEngine : IVoiceEngine, IDisposable
{
    /// <summary>Name of the engine.</summary>
    public const string EngineName = "piper";

    // What goes through the network at once; longer text is cut at a space.
    private const int PieceLength = 400;

    private static readonly IpaPhones Phones = new();

    private readonly PiperVoiceOptions options;
    private readonly IPhonemizer phonemizer;
    private readonly OpenModels<PiperModel> models;

    /// <summary>Creates the engine; a model is opened when its voice first speaks.</summary>
    /// <param name="options">Valid options; the folder is absolute.</param>
    /// <param name="phonemizer">Transcribes.</param>
    /// <param name="device">Makes the session options of a model, which decide its device.</param>
    public PiperEngine(PiperVoiceOptions options, IPhonemizer phonemizer, Func<SessionOptions> device)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(device);
        (this.options, this.phonemizer) = (options, phonemizer);
        models = new OpenModels<PiperModel>(options.Loaded, path =>
        {
            using var session = device();
            return new PiperModel(path, session);
        });
    }

    /// <inheritdoc/>
    public string Name => EngineName;

    /// <summary>Voices of the folder that cannot be used, with the reason; for people who wonder where a voice is.</summary>
    public IReadOnlyList<string> Complaints { get; private set; } = [];

    /// <inheritdoc/>
    public bool MovesPitchAlone(string voiceId) => false;

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<EngineVoice>> ListAsync(CancellationToken cancellationToken)
    {
        var (voices, complaints) = (new List<EngineVoice>(), new List<string>());
        foreach (var path in Models())
        {
            try
            {
                voices.AddRange(Voices(path));
            }
            catch (VoiceEngineException e)
            {
                complaints.Add(e.Message);
            }
        }

        Complaints = complaints;
        return ValueTask.FromResult<IReadOnlyList<EngineVoice>>(voices);
    }

    /// <inheritdoc/>
    public ValueTask<string> VersionAsync(string voiceId, CancellationToken cancellationToken)
    {
        var file = new FileInfo(Locate(voiceId).Path);
        return ValueTask.FromResult(file.Exists ? $"{file.Length} {file.LastWriteTimeUtc:yyyyMMddHHmmss}" : "");
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<SpeechChunk> SpeakAsync(
        Clause clause, string voiceId, Tone tone, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(tone);
        var (path, speaker) = Locate(voiceId);
        var model = await models.TakeAsync(path, cancellationToken);
        try
        {
            var id = Speaker(model.Config, speaker, voiceId);
            var factor = Math.Pow(2, tone.Pitch / 12);
            long offset = 0;
            foreach (var script in SpokenScript.Split(clause.Text, PieceLength, word => word))
            {
                var phones = model.Config.ReadsLetters ? script.Text : await PhonemeText.ReadAsync(phonemizer, script.Text, model.Config.Language, cancellationToken);
                var piece = model.Config.Encode(phones);
                var (sound, lengths) = await Task.Run(() => model.Run(piece, tone.Rate / factor, id), cancellationToken);
                var chunk = TimedClause.Build(clause, script, sound, model.Config.SampleRate * factor, piece.Symbols, lengths, Phones, offset);
                offset = chunk.End;
                yield return chunk;
            }
        }
        finally
        {
            models.Return(path);
        }
    }

    /// <summary>Closes all models.</summary>
    public void Dispose() => models.Dispose();

    private string[] Models()
        => options.Folder.Length > 0 && Directory.Exists(options.Folder) ? [.. Directory.GetFiles(options.Folder, "*.onnx").Order(StringComparer.Ordinal)] : [];

    private static IEnumerable<EngineVoice> Voices(string path)
    {
        var config = PiperConfig.Read(path);
        var name = Path.GetFileNameWithoutExtension(path);

        // "en_US-lessac-medium": the file tells the region, the description only espeak's language.
        var tag = name.Split('-')[0].Replace('_', '-').ToLowerInvariant();
        var language = tag.Length is 2 or 3 or 5 or 6 && tag.Split('-')[0] == config.Language.Split('-')[0] ? tag : config.Language;
        return config.Speakers.Count == 0
            ? [new EngineVoice($"{EngineName}:{name}", EngineName, name, language, "")]
            : config.Speakers.Select(s => new EngineVoice($"{EngineName}:{name}#{s.Name}", EngineName, $"{name}, {s.Name}", language, ""));
    }

    private (string Path, string Speaker) Locate(string voiceId)
    {
        var name = voiceId.StartsWith(EngineName + ":", StringComparison.OrdinalIgnoreCase) ? voiceId[(EngineName.Length + 1)..] : voiceId;
        var hash = name.IndexOf('#', StringComparison.Ordinal);
        var (file, speaker) = hash < 0 ? (name, "") : (name[..hash], name[(hash + 1)..]);
        return Models().FirstOrDefault(m => Path.GetFileNameWithoutExtension(m).Equals(file, StringComparison.OrdinalIgnoreCase)) is { } path
            ? (path, speaker)
            : throw new VoiceEngineException($"There is no Piper voice \"{file}\" in {options.Folder}; choose one of those listed.", canRetry: false);
    }

    private static long Speaker(PiperConfig config, string name, string voiceId)
        => config.Speakers.Count == 0 ? 0
            : config.Speakers.FirstOrDefault(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { Name: not null } found ? found.Id
            : throw new VoiceEngineException($"{voiceId} names no speaker of that voice; choose one of those listed.", canRetry: false);
}
