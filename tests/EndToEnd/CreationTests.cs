using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Tests.EndToEnd.Support;

namespace PersonaAvatar.Tests.EndToEnd;

/// <summary>Making and changing personas over HTTP and on the command line, with good and bad input.</summary>
public sealed class CreationTests(RunningServer server) : IClassFixture<RunningServer>, IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = server.Address };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task A_description_becomes_a_persona_step_by_step()
    {
        var events = await CreateAsync(new { description = "a grumpy old lighthouse keeper from Brittany", seed = 5 });

        Assert.Equal("character", events[0].GetProperty("step").GetString());
        Assert.Contains(events, step => Step(step) == "voice" && step.GetProperty("chosen").GetBoolean() && step.GetProperty("measured").GetBoolean() && step.GetProperty("seconds").GetDouble() > 0.3);
        Assert.True(events.Count(step => Step(step) == "face") >= 4);
        var done = events[^1];
        Assert.Equal("done", Step(done));
        var id = done.GetProperty("id").GetString()!;
        using var detail = await _http.GetFromJsonAsync<JsonDocument>($"/api/personas/{id}", Token);
        Assert.Equal("created", detail!.RootElement.GetProperty("source").GetString());
        Assert.NotEmpty(detail.RootElement.GetProperty("making").GetProperty("reasons").EnumerateArray());
        using var picture = await _http.GetAsync($"/api/personas/{id}/portrait.png", Token);
        Assert.Equal("image/png", picture.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Every_offered_face_and_voice_can_be_seen_and_heard()
    {
        var events = await CreateAsync(new { description = "an apple", seed = 1 });
        foreach (var face in events.Where(step => Step(step) == "face"))
        {
            var looks = Uri.EscapeDataString(face.GetProperty("option").GetProperty("looks").GetRawText());
            using var picture = await _http.GetAsync($"/api/sketches/portrait.png?looks={looks}", Token);
            Assert.Equal(HttpStatusCode.OK, picture.StatusCode);
        }

        var voice = events.First(step => Step(step) == "voice").GetProperty("option").GetProperty("voice");
        using var sound = await _http.PostAsJsonAsync("/api/voices/audition", new { voice, text = "Good evening." }, Token);
        Assert.Equal("audio/wav", sound.Content.Headers.ContentType?.MediaType);
        Assert.True((await sound.Content.ReadAsByteArrayAsync(Token)).Length > 40_000);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("   ", "empty")]
    [InlineData("?!?!", "unreadable")]
    public async Task A_description_that_is_none_is_refused_with_what_to_do(string description, string code)
    {
        using var answer = await _http.PostAsJsonAsync("/api/personas/create", new { description }, Token);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        using var problem = await answer.Content.ReadFromJsonAsync<JsonDocument>(Token);
        Assert.Equal(code, problem!.RootElement.GetProperty("code").GetString());
        Assert.NotEmpty(problem.RootElement.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task A_hundred_kilobytes_are_refused_and_the_service_stays_up()
    {
        using var answer = await _http.PostAsJsonAsync("/api/personas/create", new { description = new string('a', 100_000) }, Token);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("done", Step((await CreateAsync(new { description = "🍎" }))[^1]));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"description": 7}""")]
    public async Task A_body_that_is_no_wish_is_refused(string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await _http.PostAsync("/api/personas/create", content, Token);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task Hanging_up_leaves_nothing_behind()
    {
        var before = await CountAsync();
        using (var hangUp = CancellationTokenSource.CreateLinkedTokenSource(Token))
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/personas/create") { Content = JsonContent.Create(new { description = "a wizard who is late", id = "late-wizard" }) };
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, hangUp.Token);
            await hangUp.CancelAsync();
        }

        // The next creation waits for its seat behind whatever is still running.
        var next = await CreateAsync(new { description = "a pear" });
        await _http.DeleteAsync($"/api/personas/{next[^1].GetProperty("id").GetString()}", Token);
        Assert.InRange(await CountAsync(), before, before + 1);
    }

    [Fact]
    public async Task A_change_is_checked_kept_and_never_overwrites_what_was_not_seen()
    {
        var id = (await CreateAsync(new { description = "a shy librarian" }))[^1].GetProperty("id").GetString()!;
        using var read = await _http.GetFromJsonAsync<JsonDocument>($"/api/personas/{id}", Token);
        var version = read!.RootElement.GetProperty("version").GetInt32();
        var card = PersonaCardReader.Read(System.Text.Encoding.UTF8.GetBytes(read.RootElement.GetProperty("card").GetRawText()), "card");

        using var wrongVoice = await PutAsync(id, version, card with { Voice = card.Voice with { Id = "flite:stl" } });
        using var wrongFace = await PutAsync(id, version, card with { Face = "plum" });
        using var empty = await PutAsync(id, version, card with { Name = "" });
        using var good = await PutAsync(id, version, card with { Tagline = "changed", Voice = card.Voice with { Id = "flite:slt" }, Face = "plume" });
        using var late = await PutAsync(id, version, card with { Tagline = "too late" });

        Assert.Contains("flite:slt", await DetailAsync(wrongVoice, HttpStatusCode.UnprocessableEntity), StringComparison.Ordinal);
        Assert.Contains("plume", await DetailAsync(wrongFace, HttpStatusCode.NotFound), StringComparison.Ordinal);
        Assert.Contains("name", await DetailAsync(empty, HttpStatusCode.UnprocessableEntity), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, good.StatusCode);
        Assert.Contains("changed by somebody else", await DetailAsync(late, HttpStatusCode.Conflict), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_original_is_read_only_and_its_copy_is_not()
    {
        using var refused = await _http.DeleteAsync("/api/personas/rosa", Token);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var copied = await _http.PostAsync("/api/personas/rosa/copies", null, Token);
        Assert.Equal(HttpStatusCode.Created, copied.StatusCode);
        using var removed = await _http.DeleteAsync(copied.Headers.Location!.ToString(), Token);
        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
    }

    [Theory]
    [InlineData("/api/personas/rossa", "rosa")]
    [InlineData("/api/faces/plum/portrait.png", "plume")]
    public async Task An_unknown_name_is_answered_with_the_nearest(string path, string nearest)
    {
        using var answer = await _http.GetAsync(path, Token);

        Assert.Contains(nearest, await DetailAsync(answer, HttpStatusCode.NotFound), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_line_and_the_service_share_one_store()
    {
        var data = new Dictionary<string, string> { ["PERSONA_DATA"] = server.DataFolder };
        var created = await Shell.RunWithAsync(data, "dotnet", Repository.Server, "create", "a pirate who is afraid of water", "--id", "shared-pirate", "--json");
        Assert.True(created.ExitCode == 0, created.Errors);
        using var json = JsonDocument.Parse(created.Output);
        Assert.Equal("shared-pirate", json.RootElement.GetProperty("id").GetString());
        using var seen = await _http.GetAsync("/api/personas/shared-pirate", Token);
        Assert.Equal(HttpStatusCode.OK, seen.StatusCode);

        var file = Path.Combine(server.DataFolder, "pirate.persona");
        Assert.Equal(0, (await Shell.RunWithAsync(data, "dotnet", Repository.Server, "personas", "export", "shared-pirate", "-o", file)).ExitCode);
        Assert.Equal(0, (await Shell.RunWithAsync(data, "dotnet", Repository.Server, "personas", "remove", "shared-pirate")).ExitCode);
        using var gone = await _http.GetAsync("/api/personas/shared-pirate", Token);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        var imported = await Shell.RunWithAsync(data, "dotnet", Repository.Server, "personas", "import", file);
        Assert.Equal("shared-pirate", imported.Output.Trim());
    }

    private static string? Step(JsonElement step) => step.GetProperty("step").GetString();

    private static async Task<string> DetailAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.Equal(status, answer.StatusCode);
        using var problem = await answer.Content.ReadFromJsonAsync<JsonDocument>(Token);
        return problem!.RootElement.GetProperty("detail").GetString()!;
    }

    private async Task<int> CountAsync() => (await _http.GetFromJsonAsync<JsonElement[]>("/api/personas", Token))!.Length;

    private Task<HttpResponseMessage> PutAsync(string id, int version, PersonaCard card) =>
        _http.PutAsJsonAsync($"/api/personas/{id}", new { version, card = JsonSerializer.SerializeToElement(card, PersonaCardJson.Default.PersonaCard) }, Token);

    private async Task<List<JsonElement>> CreateAsync(object wish)
    {
        using var answer = await _http.PostAsJsonAsync("/api/personas/create", wish, Token);
        var text = await answer.Content.ReadAsStringAsync(Token);
        Assert.True(answer.IsSuccessStatusCode, text);
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
