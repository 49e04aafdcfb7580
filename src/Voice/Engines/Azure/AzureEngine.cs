using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Voices.Engines.Azure;

/// <summary>
/// Azure AI Speech: SSML in, 48 kHz PCM out, played as it arrives. Pitch and rate are asked of the service, resonances are moved
/// by the resampler; emotions become the styles a voice has.
/// </summary>
public sealed class AzureEngine : RemoteEngine
{
    /// <summary>Name of the engine.</summary>
    public const string EngineName = "azure";

    private const int SampleRate = 48_000;

    private readonly HttpClient http;
    private readonly AzureVoiceOptions options;
    private readonly TimeProvider time;
    private readonly ConcurrentDictionary<string, AzureVoice> known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Creates the engine; nothing is asked before the first listing.</summary>
    /// <param name="http">The client, without a time limit of its own; not disposed here.</param>
    /// <param name="options">Valid options.</param>
    /// <param name="time">The clock of time limits.</param>
    public AzureEngine(HttpClient http, AzureVoiceOptions options, TimeProvider time)
        : base(EngineName, Download(http, options, time)) => (this.http, this.options, this.time) = (http, options, time);

    /// <inheritdoc/>
    public override bool MovesPitchAlone(string voiceId) => true;

    /// <inheritdoc/>
    public override ValueTask<string> VersionAsync(string voiceId, CancellationToken cancellationToken) => ValueTask.FromResult(options.Address);

    /// <inheritdoc/>
    public override async ValueTask<IReadOnlyList<EngineVoice>> ListAsync(CancellationToken cancellationToken)
    {
        foreach (var voice in options.IsConfigured ? await AskAsync(cancellationToken) : [])
        {
            known[voice.ShortName] = voice;
        }

        return [.. known.Values.OrderBy(v => v.ShortName, StringComparer.Ordinal).Select(v => new EngineVoice(
            $"{EngineName}:{v.ShortName}", EngineName, v.DisplayName.Length == 0 ? v.ShortName : v.DisplayName, v.Locale.ToLowerInvariant(),
            v.Gender.ToLowerInvariant() is "female" or "male" ? v.Gender.ToLowerInvariant() : ""))];
    }

    private protected override int RawRate => SampleRate;

    private protected override NativeProsody Prosody(Tone tone)
        => new(Math.Pow(2, tone.Pitch / 12) / tone.Formant, tone.Range, tone.Rate / tone.Formant, tone.Formant);

    private protected override async ValueTask<HttpRequestMessage> RequestAsync(Clause clause, string voice, NativeProsody prosody, CancellationToken cancellationToken)
    {
        if (!known.TryGetValue(voice, out var about))
        {
            await ListAsync(cancellationToken);
            about = known.GetValueOrDefault(voice) ?? throw new VoiceEngineException($"Azure has no voice \"{voice}\"; choose one of those listed.", canRetry: false);
        }

        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(options.Address + "/cognitiveservices/v1"))
        {
            Content = new StringContent(SpeechMarkup.Write(clause.Text, about.ShortName, about.Locale, about.Styles, prosody, clause.Emotion), Encoding.UTF8, "application/ssml+xml"),
        };
        Authorise(request);
        request.Headers.Add("X-Microsoft-OutputFormat", "raw-48khz-16bit-mono-pcm");
        return request;
    }

    private static SpeechDownload Download(HttpClient http, AzureVoiceOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(options);
        return new SpeechDownload(http, "Azure Speech", TimeSpan.FromSeconds(options.AnswerSeconds), TimeSpan.FromSeconds(options.StallSeconds), time);
    }

    private void Authorise(HttpRequestMessage request)
    {
        request.Headers.Add("Ocp-Apim-Subscription-Key", options.Key);
        request.Headers.Add("User-Agent", "PersonaAvatar");
    }

    // A service that does not answer adds no voices: the catalogue of everything else still loads.
    private async Task<IReadOnlyList<AzureVoice>> AskAsync(CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.AnswerSeconds), time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(options.Address + "/cognitiveservices/voices/list"));
            Authorise(request);
            using var reply = await http.SendAsync(request, both.Token);
            var voices = reply.IsSuccessStatusCode
                ? await JsonSerializer.DeserializeAsync(await reply.Content.ReadAsStreamAsync(both.Token), AzureJson.Default.AzureVoiceArray, both.Token)
                : null;
            return [.. (voices ?? []).Where(v => v.ShortName.Length > 0 && v.Locale.Length > 0
                && (options.Languages.Count == 0 || options.Languages.Any(l => v.Locale.StartsWith(l, StringComparison.OrdinalIgnoreCase))))];
        }
        catch (Exception e) when (e is HttpRequestException or IOException or JsonException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return [];
        }
    }
}
