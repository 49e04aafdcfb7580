using System.Xml.Linq;
using Microsoft.AspNetCore.Http;
using PersonaAvatar.Tests.Unit.Voice.Support;
using PersonaAvatar.Voices.Engines;
using PersonaAvatar.Voices.Engines.Azure;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Tests.Unit.Voice.Engines;

public sealed class AzureEngineTests
{
    private const string List = """
        [{"Name":"Microsoft Server Speech Text to Speech Voice (en-US, JennyNeural)","DisplayName":"Jenny","LocalName":"Jenny","ShortName":"en-US-JennyNeural","Gender":"Female",
          "Locale":"en-US","LocaleName":"English (United States)","StyleList":["assistant","cheerful","sad"],"SampleRateHertz":"24000","VoiceType":"Neural","Status":"GA","WordsPerMinute":"152"},
         {"DisplayName":"Conrad","ShortName":"de-DE-ConradNeural","Gender":"Male","Locale":"de-DE","VoiceType":"Neural","Status":"GA"}]
        """;

    private static readonly XNamespace Ssml = "http://www.w3.org/2001/10/synthesis";
    private static readonly XNamespace Mstts = "https://www.w3.org/2001/mstts";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_clause_is_asked_for_as_azure_documents_it()
    {
        var asked = new Asked();
        await using var service = await LoopbackService.StartAsync(asked.AnswerAsync);
        var chunks = await SpeakAsync(service, "azure:en-US-JennyNeural", "Good morning.", new Tone { Pitch = 2, Rate = 1.2 }, new EmotionMix(0.7f, 0, 0, 0, 0, 0));

        Assert.Equal("key", asked.Key);
        Assert.Equal("raw-48khz-16bit-mono-pcm", asked.Format);
        Assert.Equal("application/ssml+xml", asked.ContentType!.Split(';')[0]);
        var speak = XDocument.Parse(asked.Body!).Root!;
        Assert.Equal(Ssml + "speak", speak.Name);
        Assert.Equal("en-US", speak.Attribute(XNamespace.Xml + "lang")!.Value);
        var voice = Assert.Single(speak.Elements());
        Assert.Equal("en-US-JennyNeural", voice.Attribute("name")!.Value);
        var style = Assert.Single(voice.Elements());
        Assert.Equal((Mstts + "express-as", "cheerful"), (style.Name, style.Attribute("style")!.Value));
        var prosody = Assert.Single(style.Elements());
        Assert.Equal(("+12.2%", "+20.0%", "Good morning."), (prosody.Attribute("pitch")!.Value, prosody.Attribute("rate")!.Value, prosody.Value));
        Assert.Equal(SpeechFormat.SampleRate, chunks[^1].End);
    }

    [Theory]
    [InlineData("</prosody></voice></speak><speak>")]
    [InlineData("<voice name=\"other\">x</voice> & <break time='10s'/> &lt; ]]> <!-- -->")]
    [InlineData("<![CDATA[x]]> \" ' > <mstts:express-as style='angry'>")]
    [InlineData("Tom & Jerry < 3 \u0001\u0008 \uD800 end \uFFFE")]
    [InlineData("&#60;break/&#62; &amp;lt;")]
    public async Task Markup_in_text_is_spoken_never_obeyed(string text)
    {
        var asked = new Asked();
        await using var service = await LoopbackService.StartAsync(asked.AnswerAsync);
        await SpeakAsync(service, "azure:en-US-JennyNeural", text);
        var speak = XDocument.Parse(asked.Body!, LoadOptions.PreserveWhitespace).Root!;
        Assert.Equal(["speak", "voice", "prosody"], speak.DescendantsAndSelf().Select(e => e.Name.LocalName));
        Assert.All(speak.DescendantNodes(), n => Assert.True(n is XElement or XText and not XCData));
        Assert.Equal(text.Replace("\u0001", "").Replace("\u0008", "").Replace("\uD800", "").Replace("\uFFFE", ""), speak.Value);
    }

    [Fact]
    public async Task A_voice_id_is_never_markup_either()
    {
        var asked = new Asked();
        await using var service = await LoopbackService.StartAsync(asked.AnswerAsync);
        var error = await Assert.ThrowsAsync<VoiceEngineException>(() => SpeakAsync(service, "azure:x\"><break/>", "Hi."));
        Assert.False(error.CanRetry);
        Assert.Null(asked.Body);
    }

    [Theory]
    [InlineData("sad", 0, 0.6f, 0)]
    [InlineData(null, 0, 0.1f, 0)]
    [InlineData(null, 0, 0, 0.9f)]
    public void An_emotion_becomes_a_style_the_voice_has(string? style, float joy, float sadness, float anger)
        => Assert.Equal(style, SpeechMarkup.Style(["cheerful", "sad"], new EmotionMix(joy, sadness, anger, 0, 0, 0))?.Name);

    [Fact]
    public async Task The_list_becomes_voices_of_the_languages_asked_for()
    {
        await using var service = await LoopbackService.StartAsync(new Asked().AnswerAsync);
        Assert.Equal(
            [new EngineVoice("azure:de-DE-ConradNeural", "azure", "Conrad", "de-de", "male"), new EngineVoice("azure:en-US-JennyNeural", "azure", "Jenny", "en-us", "female")],
            await Engine(service).ListAsync(Token));
        Assert.Equal("de-de", Assert.Single(await Engine(service, "de").ListAsync(Token)).Language);
    }

    [Fact]
    public async Task Without_a_key_or_with_a_wrong_one_there_are_no_voices()
    {
        await using var service = await LoopbackService.StartAsync(http =>
        {
            http.Response.StatusCode = 401;
            return Task.CompletedTask;
        });
        Assert.Empty(await Engine(service).ListAsync(Token));
        Assert.Empty(await new AzureEngine(service.Client, new AzureVoiceOptions(), TimeProvider.System).ListAsync(Token));
    }

    [Theory]
    [InlineData(401, false)]
    [InlineData(400, false)]
    [InlineData(429, true)]
    [InlineData(502, true)]
    public async Task A_refusal_tells_whether_to_ask_again(int status, bool canRetry)
    {
        await using var service = await LoopbackService.StartAsync(new Asked { Status = status }.AnswerAsync);
        Assert.Equal(canRetry, (await Assert.ThrowsAsync<VoiceEngineException>(() => SpeakAsync(service, "azure:en-US-JennyNeural", "Hi."))).CanRetry);
    }

    private static AzureEngine Engine(LoopbackService service, params string[] languages)
    {
        var options = new AzureVoiceOptions { Key = "key", Endpoint = service.Address };
        foreach (var language in languages)
        {
            options.Languages.Add(language);
        }

        return new AzureEngine(service.Client, options, TimeProvider.System);
    }

    private static async Task<List<SpeechChunk>> SpeakAsync(LoopbackService service, string voice, string text, Tone? tone = null, EmotionMix emotion = default)
        => await Engine(service).SpeakAsync(new Clause(0, 0, text, emotion), voice, tone ?? new Tone(), Token).ToListAsync(Token);

    /// <summary>What the service is asked, and the answer Azure gives.</summary>
    private sealed class Asked
    {
        public string? Key { get; private set; }

        public string? Format { get; private set; }

        public string? ContentType { get; private set; }

        public string? Body { get; private set; }

        public int Status { get; init; } = 200;

        public async Task AnswerAsync(HttpContext http)
        {
            if (http.Request.Path == "/cognitiveservices/voices/list")
            {
                await http.Response.WriteAsync(List, http.RequestAborted);
                return;
            }

            (Key, Format, ContentType) = (http.Request.Headers["Ocp-Apim-Subscription-Key"], http.Request.Headers["X-Microsoft-OutputFormat"], http.Request.ContentType);
            Body = await new StreamReader(http.Request.Body).ReadToEndAsync(http.RequestAborted);
            http.Response.StatusCode = http.Request.Path == "/cognitiveservices/v1" ? Status : 404;
            if (http.Response.StatusCode == 200)
            {
                await http.Response.Body.WriteAsync(LoopbackService.Tone(1, 48_000), http.RequestAborted);
            }
        }
    }
}
