using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Creation;
using PersonaAvatar.Server.Sessions;
using PersonaAvatar.Server.Settings;
using PersonaAvatar.Tests.Unit.Voice.Support;

namespace PersonaAvatar.Tests.Unit.Server.Creation;

/// <summary>The character writer against an OpenAI-compatible service over real HTTP: streamed replies, good, bad and hostile.</summary>
public sealed class ModelOverHttpTests
{
    private const string Asked = "ein mürrischer alter Leuchtturmwärter von der Nordsee";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_streamed_sheet_becomes_the_card_in_the_language_of_the_description()
    {
        var (draft, asked) = await WriteAsync(Sheet());

        Assert.Equal(("Hinnerk Broders", "de"), (draft.Card.Name, draft.Card.Language.Split('-')[0]));
        var request = Assert.Single(asked);
        Assert.True(request.GetProperty("stream").GetBoolean());
        Assert.Equal("json_object", request.GetProperty("response_format").GetProperty("type").GetString());
        Assert.Contains(Asked, JsonNode.Parse(request.GetProperty("messages")[1].GetProperty("content").GetString()!)!["description"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Gern! Hier ist die Figur:\n```json\n", "\n```\nViel Spaß!")]
    [InlineData("<think>A keeper { of lights }</think>\n", "")]
    [InlineData("\uFEFF  ", "  \n\n")]
    public async Task Fences_thoughts_and_prose_around_it_do_no_harm(string before, string after)
    {
        var (draft, asked) = await WriteAsync(before + Sheet() + after);

        Assert.Equal("Hinnerk Broders", draft.Card.Name);
        Assert.Single(asked);
    }

    [Fact]
    public async Task After_one_bad_reply_the_model_is_told_what_was_wrong_and_its_second_is_taken()
    {
        var (draft, asked) = await WriteAsync("Ich schreibe lieber ein Gedicht.", Sheet());

        Assert.Equal("Hinnerk Broders", draft.Card.Name);
        Assert.Equal(2, asked.Count);
        var messages = asked[1].GetProperty("messages");
        Assert.Equal("Ich schreibe lieber ein Gedicht.", messages[2].GetProperty("content").GetString());
        Assert.Contains("no JSON object", messages[3].GetProperty("content").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("prose", "Ein Leuchtturm ist hoch und rund und steht am Meer.")]
    [InlineData("empty", "")]
    [InlineData("array", "[1, 2, 3]")]
    [InlineData("hostile", """{"name": "<img src=x onerror=alert(1)>", "greetings": [{"$ref": "#"}], "facts": "../../etc/passwd", "language": "xx-evil"}""")]
    [InlineData("nested", "{{{{{{{{{{")]
    public async Task What_is_no_sheet_twice_gives_the_built_in_character_with_the_reason_and_keeps_the_language(string kind, string reply)
    {
        var (draft, asked) = await WriteAsync(reply);

        Assert.True(asked.Count == 2, kind);
        CheckBuiltIn(draft);
    }

    [Fact]
    public async Task A_megabyte_is_hung_up_on_and_costs_no_more_than_two_requests()
    {
        var (draft, asked) = await WriteAsync(new string('[', 1_000_000));

        Assert.InRange(asked.Count, 1, 2);
        CheckBuiltIn(draft);
    }

    [Theory]
    [InlineData(500, "text/plain", "out of memory")]
    [InlineData(401, "application/json", """{"error": {"message": "no key"}}""")]
    [InlineData(200, "text/html", "<html>a proxy's page</html>")]
    [InlineData(200, "text/event-stream", "data: {\"choices\": not json\n\n")]
    public async Task A_service_that_fails_gives_the_built_in_character_with_the_reason(int status, string type, string body)
    {
        await using var service = await LoopbackService.StartAsync(http =>
        {
            (http.Response.StatusCode, http.Response.ContentType) = (status, type);
            return http.Response.WriteAsync(body, http.RequestAborted);
        });

        CheckBuiltIn(await Writer(service).WriteAsync(Asked, 3, Token));
    }

    [Fact]
    public async Task A_stream_that_breaks_off_in_the_middle_gives_a_whole_card()
    {
        var sheet = Sheet();
        await using var service = await LoopbackService.StartAsync(async http =>
        {
            await StreamAsync(http, sheet[..(sheet.Length * 2 / 3)], end: false);
            http.Abort();
        });

        var draft = await Writer(service).WriteAsync(Asked, 3, Token);

        Assert.Empty(PersonaCardValidator.Validate(draft.Card));
        Assert.Equal("de", draft.Card.Language.Split('-')[0]);
    }

    [Fact]
    public async Task No_spoiled_stream_breaks_creation()
    {
        var random = new Random(17);
        var reply = "";
        await using var service = await LoopbackService.StartAsync(http => StreamAsync(http, reply, end: random.Next(3) > 0));
        var writer = Writer(service);
        for (var round = 0; round < 40; round++)
        {
            var spoiled = Sheet().ToCharArray();
            for (var hits = random.Next(1, 60); hits > 0; hits--)
            {
                spoiled[random.Next(spoiled.Length)] = "{}[]\",:\\\0\u202E\uD83D x0<|"[random.Next(16)];
            }

            reply = new string(spoiled, 0, random.Next(spoiled.Length));
            var draft = await writer.WriteAsync(Asked, round, Token);
            Assert.Empty(PersonaCardValidator.Validate(draft.Card));
            Assert.NotEmpty(draft.Reasons);
        }
    }

    private static void CheckBuiltIn(CharacterDraft draft)
    {
        Assert.Contains("built-in writer wrote this character", draft.Reasons[0], StringComparison.Ordinal);
        Assert.Equal("de-DE", draft.Card.Language);
        Assert.Contains("Leuchtturmwärter", draft.Card.Description, StringComparison.Ordinal);
        Assert.Empty(PersonaCardValidator.Validate(draft.Card));
    }

    /// <summary>Replies in turn, the last one for ever; answers the draft and the requests that were made.</summary>
    private static async Task<(CharacterDraft Draft, List<JsonElement> Asked)> WriteAsync(params string[] replies)
    {
        var asked = new List<JsonElement>();
        await using var service = await LoopbackService.StartAsync(async http =>
        {
            asked.Add((await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted)).RootElement.Clone());
            await StreamAsync(http, replies[Math.Min(asked.Count, replies.Length) - 1], end: true);
        });
        return (await Writer(service).WriteAsync(Asked, 3, Token), asked);
    }

    private static ModelCharacterWriter Writer(LoopbackService service)
    {
        var minds = new MindFactory(Options.Create(new LlmOptions { BaseUrl = service.Address + "/v1", Model = "test", ApiKey = "key" }), TimeProvider.System);
        return new ModelCharacterWriter(minds.Model!, new BuiltInCharacterWriter(), new ModelWriterOptions(), TimeProvider.System);
    }

    private static async Task StreamAsync(HttpContext http, string reply, bool end)
    {
        http.Response.ContentType = "text/event-stream";
        try
        {
            foreach (var piece in reply.Chunk(Math.Max(200, reply.Length / 50)).Select(piece => new string(piece)))
            {
                var chunk = new { id = "1", @object = "chat.completion.chunk", created = 1, model = "test", choices = new[] { new { index = 0, delta = new { role = "assistant", content = piece }, finish_reason = (string?)null } } };
                await http.Response.WriteAsync($"data: {JsonSerializer.Serialize(chunk)}\n\n", Encoding.UTF8, http.RequestAborted);
                await http.Response.Body.FlushAsync(http.RequestAborted);
            }

            if (end)
            {
                await http.Response.WriteAsync("data: [DONE]\n\n", http.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The writer had read enough.
        }
    }

    private static string Sheet()
    {
        static JsonArray Statements(string kind, int count) => new([.. Enumerable.Range(0, count).Select(i => new JsonObject { ["about"] = kind, ["say"] = $"Das ist Satz {i} über das Licht." })]);
        return new JsonObject
        {
            ["language"] = "de-DE",
            ["name"] = "Hinnerk Broders",
            ["tagline"] = "Hält das Licht an",
            ["description"] = "Hinnerk ist ein Leuchtturmwärter.",
            ["identity"] = new JsonObject { ["introduction"] = "Ich bin Hinnerk.", ["age"] = "Ich bin alt.", ["occupation"] = "Ich halte das Licht.", ["origin"] = "Von Amrum.", ["home"] = "Im Turm." },
            ["speakingStyle"] = new JsonObject { ["manner"] = "Knapp.", ["openers"] = new JsonArray("Tja"), ["askBacks"] = new JsonArray("Wer fragt das.") },
            ["greetings"] = new JsonArray("Was ist?"),
            ["facts"] = Statements("licht", 30),
            ["opinions"] = Statements("meer", 15),
            ["wantedVoice"] = new JsonObject { ["gender"] = "male", ["pitch"] = -0.5 },
            ["wantedLooks"] = new JsonObject { ["category"] = "person", ["subject"] = "man", ["features"] = new JsonArray("white beard", "cap") },
        }.ToJsonString();
    }
}
