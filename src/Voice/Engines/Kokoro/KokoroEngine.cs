using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.ML.OnnxRuntime;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Text;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Voices.Engines.Kokoro;

/// <summary>
/// Kokoro voices; espeak-ng transcribes for them. The first letter of a voice's name tells its language, the second its gender.
/// Pitch is moved by playing faster or slower, and resonances with it.
/// </summary>
public sealed class KokoroEngine : IVoiceEngine, IDisposable
{
    /// <summary>Name of the engine.</summary>
    public const string EngineName = "kokoro";

    // Some three hundred letters are never more than 510 phones.
    private const int PieceLength = 300;

    private static readonly Dictionary<char, string> Languages = new()
    {
        ['a'] = "en-us", ['b'] = "en-gb", ['e'] = "es", ['f'] = "fr-fr", ['h'] = "hi", ['i'] = "it", ['j'] = "ja", ['p'] = "pt-br", ['z'] = "cmn",
    };

    private static readonly KokoroPhones Phones = new();

    private readonly KokoroVoiceOptions options;
    private readonly IPhonemizer phonemizer;
    private readonly OpenModels<KokoroModel> models;
    private readonly ConcurrentDictionary<string, float[]> styles = new(StringComparer.Ordinal);
    private readonly Lazy<KokoroVocabulary> vocabulary;

    /// <summary>Creates the engine; the model is opened when a voice first speaks.</summary>
    /// <param name="options">Valid options; paths are absolute.</param>
    /// <param name="phonemizer">Transcribes.</param>
    /// <param name="device">Makes the session options of the model, which decide its device.</param>
    public KokoroEngine(KokoroVoiceOptions options, IPhonemizer phonemizer, Func<SessionOptions> device)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(device);
        (this.options, this.phonemizer) = (options, phonemizer);
        vocabulary = new Lazy<KokoroVocabulary>(() => KokoroVocabulary.Read(options.Vocabulary));
        models = new OpenModels<KokoroModel>(1, path =>
        {
            using var session = device();
            return new KokoroModel(path, session);
        });
    }

    /// <inheritdoc/>
    public string Name => EngineName;

    /// <summary>Why nothing is listed although a model is named; null when all is well.</summary>
    public string? Complaint { get; private set; }

    /// <inheritdoc/>
    public bool MovesPitchAlone(string voiceId) => false;

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<EngineVoice>> ListAsync(CancellationToken cancellationToken)
    {
        Complaint = null;
        if (options.Model.Length == 0)
        {
            return ValueTask.FromResult<IReadOnlyList<EngineVoice>>([]);
        }

        try
        {
            if (!File.Exists(options.Model))
            {
                throw new VoiceEngineException($"There is no Kokoro model {options.Model}; check Voices:Kokoro:Model.", canRetry: false);
            }

            return ValueTask.FromResult<IReadOnlyList<EngineVoice>>([.. KokoroStyles.Names(options.Voices).Where(n => n.Length > 2 && Languages.ContainsKey(n[0])).Select(n =>
                new EngineVoice($"{EngineName}:{n}", EngineName, n[(n.IndexOf('_', StringComparison.Ordinal) + 1)..], Languages[n[0]], n[1] switch { 'f' => "female", 'm' => "male", _ => "" }))]);
        }
        catch (VoiceEngineException e)
        {
            Complaint = e.Message;
            return ValueTask.FromResult<IReadOnlyList<EngineVoice>>([]);
        }
    }

    /// <inheritdoc/>
    public ValueTask<string> VersionAsync(string voiceId, CancellationToken cancellationToken)
    {
        var file = new FileInfo(options.Model);
        return ValueTask.FromResult(file.Exists ? $"{file.Length} {file.LastWriteTimeUtc:yyyyMMddHHmmss}" : "");
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<SpeechChunk> SpeakAsync(
        Clause clause, string voiceId, Tone tone, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(voiceId);
        ArgumentNullException.ThrowIfNull(tone);
        var name = voiceId.StartsWith(EngineName + ":", StringComparison.OrdinalIgnoreCase) ? voiceId[(EngineName.Length + 1)..] : voiceId;
        var language = name.Length > 0 && Languages.TryGetValue(name[0], out var known)
            ? known
            : throw new VoiceEngineException($"There is no Kokoro voice \"{name}\"; choose one of those listed.", canRetry: false);
        var rows = styles.GetOrAdd(name, n => KokoroStyles.Read(options.Voices, n));
        var model = await models.TakeAsync(options.Model, cancellationToken);
        try
        {
            var factor = Math.Pow(2, tone.Pitch / 12);
            long offset = 0;
            foreach (var script in SpokenScript.Split(clause.Text, PieceLength, word => word))
            {
                var phones = await PhonemeText.ReadAsync(phonemizer, script.Text, language, cancellationToken);
                var piece = vocabulary.Value.Encode(phones, language, KokoroModel.MostTokens);

                // One style for every length of text, counted without the two zeros.
                var row = Math.Min(piece.Ids.Length - 2, (rows.Length / KokoroStyles.Width) - 1) * KokoroStyles.Width;
                var (sound, lengths) = await Task.Run(() => model.Run(piece, rows.AsSpan(row, KokoroStyles.Width), tone.Rate / factor), cancellationToken);
                var chunk = TimedClause.Build(clause, script, sound, KokoroModel.SampleRate * factor, piece.Symbols, lengths, Phones, offset);
                offset = chunk.End;
                yield return chunk;
            }
        }
        finally
        {
            models.Return(options.Model);
        }
    }

    /// <summary>Closes the model.</summary>
    public void Dispose() => models.Dispose();
}
