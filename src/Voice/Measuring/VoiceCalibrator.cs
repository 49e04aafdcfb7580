using System.Runtime.InteropServices;
using PersonaAvatar.Voices.Catalogue;
using PersonaAvatar.Voices.Engines;
using PersonaAvatar.Voices.Engines.Espeak;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Voices.Measuring;

/// <summary>
/// Lets voices speak and measures them: once in their own tone, once with a tone to learn what they make of it. What was measured
/// with the same version of the engine is not measured again. Thread-safe.
/// </summary>
public sealed class VoiceCalibrator
{
    /// <summary>The tone voices are probed with; well inside what every engine can do.</summary>
    internal static readonly Tone Probe = new() { Pitch = 2.5, Rate = 1.2 };

    private readonly Dictionary<string, IVoiceEngine> engines;
    private readonly VoiceCatalogue catalogue;
    private readonly VoiceProfiles profiles;
    private readonly ProfileFile file;
    private readonly IWordListener? listener;

    /// <summary>Creates a calibrator.</summary>
    /// <param name="engines">Engines; names differ.</param>
    /// <param name="catalogue">What they have.</param>
    /// <param name="profiles">Filled with what is measured.</param>
    /// <param name="file">Keeps it.</param>
    /// <param name="listener">Tells how intelligible a voice is; null leaves that open.</param>
    public VoiceCalibrator(IEnumerable<IVoiceEngine> engines, VoiceCatalogue catalogue, VoiceProfiles profiles, ProfileFile file, IWordListener? listener)
    {
        this.engines = engines.ToDictionary(e => e.Name, StringComparer.OrdinalIgnoreCase);
        this.catalogue = catalogue;
        this.profiles = profiles;
        this.file = file;
        this.listener = listener;
    }

    /// <summary>
    /// Voices worth measuring, the most useful first: small engines whole, every language of espeak, every variant on one
    /// language. Voices of remote engines only when their language is asked for.
    /// </summary>
    /// <param name="language">Only voices that speak this; null for all.</param>
    public IReadOnlyList<string> Plan(string? language = null)
    {
        var voices = catalogue.Voices
            .Where(v => language is null ? !engines[v.Engine].IsRemote : Matching.LanguageFit.Of(v.Language, language, null) > 0)
            .OrderBy(v => v.Engine == EspeakEngine.EngineName).ThenByDescending(v => v.Language.StartsWith("en", StringComparison.Ordinal));
        IEnumerable<string> variants = catalogue.Find(VoiceProfiles.VariantBase) is null ? []
            : catalogue.Variants.Select(v => VoiceProfiles.VariantBase + v.Id[(v.Engine.Length + 1)..]).OrderBy(id => id.Length);
        return [.. voices.Select(v => v.Id).Prepend(VoiceProfiles.VariantBase).Where(id => catalogue.Find(id) is not null).Distinct(), .. variants];
    }

    /// <summary>Loads what earlier runs measured, as far as the engines are still the same.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var versions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var profile in await file.ReadAsync(cancellationToken))
        {
            if (catalogue.Find(profile.VoiceId) is { } voice && await VersionAsync(voice, versions, cancellationToken) == profile.Version)
            {
                profiles.Add(profile);
            }
        }
    }

    /// <summary>Measures voices that are not measured yet. A voice that fails is left out; others go on.</summary>
    /// <param name="voiceIds">Which; normally a <see cref="Plan"/>.</param>
    /// <param name="parallel">Voices at once, at least 1.</param>
    /// <param name="progress">Told after each voice.</param>
    /// <param name="cancellationToken">Stops after what is measured; nothing measured is lost.</param>
    /// <param name="turn">Awaited before each voice, where others come first.</param>
    /// <returns>Why voices could not be measured, by id; empty when all could.</returns>
    public async Task<IReadOnlyDictionary<string, string>> RunAsync(
        IReadOnlyList<string> voiceIds, int parallel, IProgress<CalibrationProgress>? progress, CancellationToken cancellationToken, Func<CancellationToken, Task>? turn = null)
    {
        ArgumentNullException.ThrowIfNull(voiceIds);
        var known = profiles.All.Select(p => p.VoiceId).ToHashSet(StringComparer.OrdinalIgnoreCase);
        string[] missing = [.. voiceIds.Where(id => !known.Contains(id))];
        var done = voiceIds.Count - missing.Length;
        var failures = new SortedDictionary<string, string>(StringComparer.Ordinal);
        progress?.Report(new CalibrationProgress(done, voiceIds.Count, ""));
        await Parallel.ForEachAsync(missing, new ParallelOptions { MaxDegreeOfParallelism = parallel, CancellationToken = cancellationToken }, async (id, token) =>
        {
            if (turn is not null)
            {
                await turn(token);
            }

            try
            {
                await MeasureAsync(id, token);
            }
            catch (VoiceEngineException e)
            {
                lock (failures)
                {
                    failures[id] = e.Message;
                }
            }

            progress?.Report(new CalibrationProgress(Interlocked.Increment(ref done), voiceIds.Count, id));
        });
        return failures;
    }

    /// <summary>Measures one voice and keeps the result.</summary>
    /// <exception cref="VoiceEngineException">It does not speak.</exception>
    public async Task<VoiceProfile> MeasureAsync(string voiceId, CancellationToken cancellationToken)
    {
        var voice = catalogue.Resolve(voiceId);
        var text = CalibrationText.For(voice.Language);
        var plain = await SpeakAsync(voice, text, new Tone(), cancellationToken);
        if (plain.Phones == 0)
        {
            // A few languages of espeak read no digits.
            text = CalibrationText.English;
            plain = await SpeakAsync(voice, text, new Tone(), cancellationToken);
        }

        var phones = plain.Phones ?? await PhonesAsync(voice, text, cancellationToken);
        var traits = SpeechMeter.Measure(plain.Samples, phones);
        var probed = SpeechMeter.Measure((await SpeakAsync(voice, text, Probe, cancellationToken)).Samples, phones);
        var profile = new VoiceProfile
        {
            VoiceId = voice.Id,
            Version = await VersionAsync(voice, [], cancellationToken),
            Traits = traits,
            Response = Respond(traits, probed, engines[voice.Engine].MovesPitchAlone(voice.Id)),
            Intelligibility = listener is null ? null : await listener.UnderstoodAsync(plain.Samples, text, voice.Language, cancellationToken),
            Source = ProfileSource.Measured,
        };
        profiles.Add(profile);
        file.Append(profile);
        return profile;
    }

    /// <summary>What a voice makes of <see cref="Probe"/>, from two measurements.</summary>
    internal static ToneResponse Respond(VoiceTraits plain, VoiceTraits probed, bool movesPitchAlone)
    {
        var pitch = plain.Pitch > 0 && probed.Pitch > 0 ? 12 * Math.Log2(probed.Pitch / plain.Pitch) / Probe.Pitch : 0;
        var rate = plain.Pace > 0 && probed.Pace > 0 ? Math.Log(probed.Pace / plain.Pace) / Math.Log(Probe.Rate) : 0;

        return new ToneResponse(Tidy(pitch), movesPitchAlone ? 0 : 1, movesPitchAlone ? 1 : 0, Tidy(rate));
    }

    // Within the error of measuring it is 1, and what is far off is an accident of the measurement.
    private static double Tidy(double response) => response is > 0.9 and < 1.1 ? 1 : Math.Round(Math.Clamp(response, 0, 1.5), 2);

    // A voice without cues is counted by another one that has them, in the same language.
    private async Task<int?> PhonesAsync(EngineVoice voice, string text, CancellationToken cancellationToken)
    {
        var counter = voice.Language == Matching.LanguageFit.Any ? catalogue.Find(VoiceProfiles.VariantBase)
            : catalogue.Voices.Where(v => v.Engine == EspeakEngine.EngineName).OrderByDescending(v => Matching.LanguageFit.Of(v.Language, voice.Language, null)).FirstOrDefault();
        return counter is null || (voice.Language != Matching.LanguageFit.Any && Matching.LanguageFit.Of(counter.Language, voice.Language, null) <= 0)
            ? null
            : (await SpeakAsync(counter, text, new Tone(), cancellationToken)).Phones;
    }

    private async Task<string> VersionAsync(EngineVoice voice, Dictionary<string, string> known, CancellationToken cancellationToken)
    {
        // An engine in workers has one version for all its voices.
        var key = engines[voice.Engine] is WorkerEngine ? voice.Engine : voice.Id;
        return known.TryGetValue(key, out var version) ? version : known[key] = await engines[voice.Engine].VersionAsync(voice.Id, cancellationToken);
    }

    private async Task<(float[] Samples, int? Phones)> SpeakAsync(EngineVoice voice, string text, Tone tone, CancellationToken cancellationToken)
    {
        var samples = new List<float>();
        var phones = 0;
        var cued = false;
        await foreach (var chunk in engines[voice.Engine].SpeakAsync(new Clause(0, 0, text, EmotionMix.Neutral), voice.Id, tone, cancellationToken))
        {
            samples.AddRange(chunk.Samples.Span);
            phones += chunk.Phonemes.Count(p => p.Phone != Phone.SIL);
            cued |= chunk.Phonemes.Count > 0;
        }

        return samples.Count == 0
            ? throw new VoiceEngineException($"The voice {voice.Id} says nothing; choose another one.", canRetry: false)
            : (CollectionsMarshal.AsSpan(samples).ToArray(), phones > 0 || cued ? phones : null);
    }
}
