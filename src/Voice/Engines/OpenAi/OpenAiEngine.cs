using System.Net.Http.Json;
using System.Text.Json;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Voices.Engines.OpenAi;

/// <summary>
/// Any service with OpenAI's <c>POST /audio/speech</c>. Sound is played as it arrives. Such voices have no pitch of their own to
/// ask for: the tone's pitch moves their resonances too.
/// </summary>
public sealed class OpenAiEngine : RemoteEngine
{
    /// <summary>Name of the engine.</summary>
    public const string EngineName = "openai";

    // The API's own limits.
    private const double SlowestSpeed = 0.25;
    private const double FastestSpeed = 4;

    // OpenAI's voices and what they sound like; the service does not tell.
    private static readonly (string Name, string Gender)[] Known =
    [
        ("alloy", "female"), ("ash", "male"), ("ballad", "male"), ("cedar", "male"), ("coral", "female"), ("echo", "male"), ("fable", "male"),
        ("marin", "female"), ("nova", "female"), ("onyx", "male"), ("sage", "female"), ("shimmer", "female"), ("verse", "male"),
    ];

    private readonly HttpClient http;
    private readonly OpenAiVoiceOptions options;
    private readonly TimeProvider time;

    /// <summary>Creates the engine; nothing is asked before the first listing.</summary>
    /// <param name="http">The client, without a time limit of its own; not disposed here.</param>
    /// <param name="options">Valid options.</param>
    /// <param name="time">The clock of time limits.</param>
    public OpenAiEngine(HttpClient http, OpenAiVoiceOptions options, TimeProvider time)
        : base(EngineName, Download(http, options, time)) => (this.http, this.options, this.time) = (http, options, time);

    /// <inheritdoc/>
    public override bool MovesPitchAlone(string voiceId) => false;

    /// <inheritdoc/>
    public override ValueTask<string> VersionAsync(string voiceId, CancellationToken cancellationToken) => ValueTask.FromResult($"{options.BaseUrl} {options.Model}");

    /// <inheritdoc/>
    public override async ValueTask<IReadOnlyList<EngineVoice>> ListAsync(CancellationToken cancellationToken)
    {
        if (options.BaseUrl.Length == 0)
        {
            return [];
        }

        IEnumerable<string> names = options.Voices.Count > 0 ? options.Voices : await AskAsync(cancellationToken) ?? [.. Known.Select(k => k.Name)];
        return [.. names.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => new EngineVoice(
            $"{EngineName}:{name}", EngineName, name, options.Language.ToLowerInvariant(), Known.FirstOrDefault(k => k.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Gender ?? ""))];
    }

    private protected override int RawRate => options.SampleRate;

    private protected override NativeProsody Prosody(Tone tone)
    {
        var factor = Math.Pow(2, tone.Pitch / 12);
        return new NativeProsody(1, 1, Math.Clamp(tone.Rate / factor, SlowestSpeed, FastestSpeed), factor);
    }

    private protected override ValueTask<HttpRequestMessage> RequestAsync(Clause clause, string voice, NativeProsody prosody, CancellationToken cancellationToken)
    {
        var body = new OpenAiSpeechRequest
        {
            Model = options.Model,
            Voice = voice,
            Input = clause.Text,
            ResponseFormat = options.Format,
            Speed = Math.Round(prosody.Rate, 3),
            Instructions = options.Instructions ? EmotionWords.Of(clause.Emotion) : null,
        };
        return ValueTask.FromResult(new HttpRequestMessage(HttpMethod.Post, Address("/audio/speech"))
        {
            Content = JsonContent.Create(body, OpenAiJson.Default.OpenAiSpeechRequest),
            Headers = { Authorization = SpeechDownload.Bearer(options.ApiKey) },
        });
    }

    private static SpeechDownload Download(HttpClient http, OpenAiVoiceOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(options);
        return new SpeechDownload(http, $"The speech service at {options.BaseUrl}", TimeSpan.FromSeconds(options.AnswerSeconds), TimeSpan.FromSeconds(options.StallSeconds), time);
    }

    private Uri Address(string path) => new(options.BaseUrl.TrimEnd('/') + path);

    // Not part of OpenAI's API, but of several servers that copy it: names, or objects with an id.
    private async Task<string[]?> AskAsync(CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5), time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Address("/audio/voices")) { Headers = { Authorization = SpeechDownload.Bearer(options.ApiKey) } };
            using var reply = await http.SendAsync(request, both.Token);
            if (!reply.IsSuccessStatusCode)
            {
                return null;
            }

            using var json = await JsonDocument.ParseAsync(await reply.Content.ReadAsStreamAsync(both.Token), cancellationToken: both.Token);
            return Names(json.RootElement);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or JsonException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private static string[]? Names(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("voices", out var voices) || voices.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        string?[] names = [.. voices.EnumerateArray().Select(v => v.ValueKind == JsonValueKind.String ? v.GetString()
            : v.ValueKind == JsonValueKind.Object && (v.TryGetProperty("id", out var id) || v.TryGetProperty("name", out id)) && id.ValueKind == JsonValueKind.String ? id.GetString()
            : null)];
        string[] usable = [.. names.OfType<string>().Where(n => n.Length is > 0 and <= 100 && !n.Any(char.IsControl))];
        return usable.Length == 0 ? null : usable;
    }
}
