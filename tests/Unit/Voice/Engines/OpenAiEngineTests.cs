using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using PersonaAvatar.Tests.Unit.Voice.Support;
using PersonaAvatar.Voices.Engines;
using PersonaAvatar.Voices.Engines.OpenAi;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Tests.Unit.Voice.Engines;

public sealed class OpenAiEngineTests
{
    private const string Text = "The quick brown fox jumps over the lazy dog.";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_clause_is_asked_for_as_the_api_documents_it_and_comes_back_as_speech()
    {
        JsonElement asked = default;
        string? key = null;
        await using var service = await LoopbackService.StartAsync(async http =>
        {
            key = http.Request.Headers.Authorization;
            asked = (await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted)).RootElement.Clone();
            http.Response.ContentType = "audio/pcm";
            await http.Response.Body.WriteAsync(LoopbackService.Tone(2.5, 24_000), http.RequestAborted);
        });
        var engine = Engine(service, o => o.ApiKey = "secret");
        var chunks = await SpeakAsync(engine, new Tone { Rate = 1.25 }, new EmotionMix(0.8f, 0, 0, 0, 0, 0));

        Assert.Equal("Bearer secret", key);
        Assert.Equal(("gpt-4o-mini-tts", "nova", Text, "pcm", 1.25), (asked.GetProperty("model").GetString(), asked.GetProperty("voice").GetString(), asked.GetProperty("input").GetString(), asked.GetProperty("response_format").GetString(), asked.GetProperty("speed").GetDouble()));
        Assert.Contains("cheerful", asked.GetProperty("instructions").GetString(), StringComparison.Ordinal);
        Assert.Equal(2.5 * SpeechFormat.SampleRate, chunks[^1].End, 2.0);
        Assert.All(chunks.Zip(chunks.Skip(1)), p => Assert.Equal(p.First.End, p.Second.Start));
        Assert.InRange(Spoken.Pitch(chunks.Sound()), 178, 182);
    }

    [Fact]
    public async Task Every_word_has_its_place_although_the_service_tells_none()
    {
        await using var service = await LoopbackService.StartAsync(http => http.Response.Body.WriteAsync(LoopbackService.Tone(3.1, 24_000), http.RequestAborted).AsTask());
        var engine = Engine(service);
        for (var turn = 0; turn < 3; turn++)
        {
            var chunks = await SpeakAsync(engine);
            var words = chunks.SelectMany(c => c.Words).ToList();
            Assert.Equal(Text, string.Join(' ', words.Select(w => w.Text)));
            Assert.All(words.Zip(words.Skip(1)), p => Assert.True(p.First.Start <= p.Second.Start));
            Assert.All(chunks, c => Assert.All(c.Words, w => Assert.InRange(w.Start, c.Start, c.End)));
            Assert.All(chunks, c => Assert.Empty(c.Phonemes));
        }

        // Once the voice was heard, captions follow its pace: the middle word begins near the middle.
        var middle = (await SpeakAsync(engine)).SelectMany(c => c.Words).ElementAt(4);
        Assert.InRange(middle.Start / (3.1 * SpeechFormat.SampleRate), 0.35, 0.6);
    }

    [Theory]
    [InlineData(0xFFFFFFFF)]
    [InlineData(0u)]
    [InlineData(48_000u)]
    public async Task A_wave_reply_is_read_by_its_header(uint declared)
    {
        await using var service = await LoopbackService.StartAsync(async http =>
        {
            http.Response.ContentType = "audio/wav";
            var wave = LoopbackService.Wave(LoopbackService.Tone(1.5, 16_000), 16_000, declared);

            // In pieces that cut the header and samples in two.
            for (var at = 0; at < wave.Length; at += 4001)
            {
                await http.Response.Body.WriteAsync(wave.AsMemory(at, Math.Min(4001, wave.Length - at)), http.RequestAborted);
                await http.Response.Body.FlushAsync(http.RequestAborted);
            }
        });
        var chunks = await SpeakAsync(Engine(service, o => o.Format = "wav"));
        Assert.Equal(1.5 * SpeechFormat.SampleRate, chunks[^1].End, 4.0);
        Assert.InRange(Spoken.Pitch(chunks.Sound()), 178, 182);
    }

    [Fact]
    public async Task Sound_is_handed_on_while_the_reply_is_still_coming()
    {
        var hold = new TaskCompletionSource();
        await using var service = await LoopbackService.StartAsync(async http =>
        {
            await http.Response.Body.WriteAsync(LoopbackService.Tone(1, 24_000), http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
            await hold.Task;
        });
        await using var chunks = Engine(service).SpeakAsync(Clause(), "openai:nova", new Tone(), Token).GetAsyncEnumerator(Token);
        Assert.True(await chunks.MoveNextAsync());
        hold.SetResult();
    }

    [Theory]
    [InlineData(401, false, "check its key")]
    [InlineData(400, false, "check the model and the voice")]
    [InlineData(404, false, "check its address")]
    [InlineData(429, true, "asked too often")]
    [InlineData(503, true, "try again later")]
    public async Task A_refusal_says_what_to_do_and_whether_to_ask_again(int status, bool canRetry, string todo)
    {
        await using var service = await LoopbackService.StartAsync(http =>
        {
            http.Response.StatusCode = status;
            return http.Response.WriteAsync("{\"error\":{\"message\":\"No such\nvoice.\"}}", http.RequestAborted);
        });
        var error = await Assert.ThrowsAsync<VoiceEngineException>(() => SpeakAsync(Engine(service)));
        Assert.Equal(canRetry, error.CanRetry);
        Assert.Contains(todo, error.Message, StringComparison.Ordinal);
        Assert.Contains("No such voice.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("audio/mpeg")]
    [InlineData("text/html")]
    [InlineData("application/json")]
    public async Task A_reply_that_is_no_pcm_is_refused(string type)
    {
        await using var service = await LoopbackService.StartAsync(http =>
        {
            http.Response.ContentType = type;
            return http.Response.WriteAsync("whatever this is", http.RequestAborted);
        });
        var error = await Assert.ThrowsAsync<VoiceEngineException>(() => SpeakAsync(Engine(service)));
        Assert.False(error.CanRetry);
        Assert.Contains(type, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_that_breaks_off_is_worth_another_try()
    {
        await using var service = await LoopbackService.StartAsync(async http =>
        {
            await http.Response.Body.WriteAsync(LoopbackService.Tone(1, 24_000), http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
            http.Abort();
        });
        Assert.True((await Assert.ThrowsAsync<VoiceEngineException>(() => SpeakAsync(Engine(service)))).CanRetry);
    }

    [Fact]
    public async Task A_wave_file_shorter_than_it_says_is_worth_another_try()
    {
        await using var service = await LoopbackService.StartAsync(http => http.Response.Body.WriteAsync(LoopbackService.Wave(LoopbackService.Tone(1, 16_000), 16_000, 64_000), http.RequestAborted).AsTask());
        Assert.True((await Assert.ThrowsAsync<VoiceEngineException>(() => SpeakAsync(Engine(service)))).CanRetry);
    }

    [Fact]
    public async Task An_empty_reply_is_no_speech()
    {
        await using var service = await LoopbackService.StartAsync(_ => Task.CompletedTask);
        Assert.True((await Assert.ThrowsAsync<VoiceEngineException>(() => SpeakAsync(Engine(service)))).CanRetry);
    }

    [Fact]
    public async Task A_service_that_stalls_is_left_after_its_time()
    {
        var time = new FakeTimeProvider();
        await using var service = await LoopbackService.StartAsync(async http =>
        {
            await http.Response.Body.WriteAsync(LoopbackService.Tone(1, 24_000), http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
            await Task.Delay(Timeout.InfiniteTimeSpan, http.RequestAborted);
        });
        await using var chunks = Engine(service, time: time).SpeakAsync(Clause(), "openai:nova", new Tone(), Token).GetAsyncEnumerator(Token);
        Assert.True(await chunks.MoveNextAsync());
        var speaking = Task.Run(
            async () =>
            {
                while (await chunks.MoveNextAsync())
                {
                }
            },
            Token);
        while (!speaking.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(2));
            await Task.Yield();
        }

        var error = await Assert.ThrowsAsync<VoiceEngineException>(() => speaking);
        Assert.True(error.CanRetry);
        Assert.Contains("6 s", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_said_to_be_so()
    {
        var engine = new OpenAiEngine(new HttpClient(), new OpenAiVoiceOptions { BaseUrl = "http://127.0.0.1:1/v1" }, TimeProvider.System);
        Assert.Contains("http://127.0.0.1:1/v1", (await Assert.ThrowsAsync<VoiceEngineException>(() => SpeakAsync(engine))).Message, StringComparison.Ordinal);
        Assert.Contains((await engine.ListAsync(Token)), v => v.Id == "openai:nova");
    }

    [Fact]
    public async Task Cancelling_reaches_the_service()
    {
        var left = new TaskCompletionSource();
        using var leaving = new CancellationTokenSource();
        await using var service = await LoopbackService.StartAsync(async http =>
        {
            http.RequestAborted.Register(() => left.TrySetResult());
            await leaving.CancelAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, http.RequestAborted);
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Engine(service).SpeakAsync(Clause(), "openai:nova", new Tone(), leaving.Token).ToListAsync(leaving.Token));
        await left.Task.WaitAsync(Token);
    }

    [Theory]
    [InlineData("{\"voices\":[\"af_sky\",\"am_adam\"]}", "openai:af_sky")]
    [InlineData("{\"voices\":[{\"id\":\"robin\",\"name\":\"Robin\"}]}", "openai:robin")]
    [InlineData("{\"voices\":[]}", "openai:alloy")]
    [InlineData("not json", "openai:alloy")]
    public async Task Voices_are_those_the_service_lists_or_the_known_ones(string reply, string first)
    {
        await using var service = await LoopbackService.StartAsync(http => http.Response.WriteAsync(reply, http.RequestAborted));
        var voices = await Engine(service).ListAsync(Token);
        Assert.Equal(first, voices[0].Id);
        Assert.All(voices, v => Assert.Equal("mul", v.Language));
    }

    private static OpenAiEngine Engine(LoopbackService service, Action<OpenAiVoiceOptions>? change = null, TimeProvider? time = null)
    {
        var options = new OpenAiVoiceOptions { BaseUrl = service.Address + "/v1" };
        change?.Invoke(options);
        return new OpenAiEngine(service.Client, options, time ?? TimeProvider.System);
    }

    private static Clause Clause(EmotionMix emotion = default) => new(3, 1, Text, emotion);

    private static async Task<List<SpeechChunk>> SpeakAsync(OpenAiEngine engine, Tone? tone = null, EmotionMix emotion = default)
        => await engine.SpeakAsync(Clause(emotion), "openai:nova", tone ?? new Tone(), Token).ToListAsync(Token);
}
