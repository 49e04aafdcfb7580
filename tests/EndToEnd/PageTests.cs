using Microsoft.Playwright;
using PersonaAvatar.Tests.EndToEnd.Support;

namespace PersonaAvatar.Tests.EndToEnd;

/// <summary>The real page in the real browser against the real server.</summary>
public sealed class PageTests(RunningServer server, Browser browser) : IClassFixture<RunningServer>, IClassFixture<Browser>
{
    [Fact]
    public async Task The_gallery_shows_eight_personas_whose_previews_move()
    {
        await using var opened = await browser.OpenAsync(server.Address);
        var cards = opened.Page.Locator("persona-card");
        await Assertions.Expect(cards).ToHaveCountAsync(8);
        await cards.First.HoverAsync();
        var preview = await cards.First.Locator("video").ElementHandleAsync();
        await opened.Page.WaitForFunctionAsync("v => v.videoWidth > 0 && v.currentTime > 0.3", preview, new PageWaitForFunctionOptions { Timeout = 60_000 });
        Assert.Empty(opened.Errors);
    }

    [Fact]
    public async Task A_typed_sentence_is_answered_on_glass_with_moving_pictures_sound_and_captions()
    {
        await using var opened = await browser.OpenAsync(server.Address);
        await opened.Page.GetByRole(AriaRole.Link, new() { Name = "Talk to Nonna Rosa" }).ClickAsync();
        await opened.LiveAsync();
        await opened.QuietAsync();
        await opened.ListenAsync();
        var epoch = await opened.ReadAsync<int>("window.personaAvatar.lastTurn?.epoch ?? 0");
        var frames = await opened.ReadAsync<int>("window.personaAvatar.player.decodedFrames");
        var time = await opened.ReadAsync<double>("window.personaAvatar.player.currentTime");
        await opened.ReadAsync<object?>("() => { heard.peak = 0; window.captionsSeen = new Set(); setInterval(() => { const w = window.personaAvatar.captionWord; if (w && personaAvatar.speaking && personaAvatar.lastTurn.epoch > __EPOCH__) captionsSeen.add(w); }, 20); }".Replace("__EPOCH__", epoch.ToString()));
        var box = opened.Page.GetByRole(AriaRole.Textbox);
        await box.FillAsync("What is your name?");
        await box.PressAsync("Enter");
        await opened.UntilAsync($"window.personaAvatar.lastTurn.epoch > {epoch} && window.personaAvatar.lastTurn.onGlassMs > 0");
        await opened.QuietAsync();
        Assert.True(await opened.ReadAsync<double>("heard.peak") > 0.02, "the answer was silent");
        Assert.True(await opened.ReadAsync<int>("window.personaAvatar.player.decodedFrames") > frames + 20);
        Assert.True(await opened.ReadAsync<double>("window.personaAvatar.player.currentTime") > time + 0.8);
        var said = (await opened.ReadAsync<string>("window.personaAvatar.events.filter(e => e.name === 'TurnEnded').at(-1).detail.heard")).Split(' ');
        var captions = await opened.ReadAsync<string[]>("[...captionsSeen]");
        Assert.Contains("Rosa", string.Join(' ', said), StringComparison.Ordinal);
        // A short word may fall between two looks at the caption.
        Assert.Empty(captions.Except(said));
        Assert.True(captions.Length >= said.Distinct().Count() * 0.7, $"{captions.Length} caption words for {said.Length} words");
        Assert.Empty(opened.Errors);
    }

    [Fact]
    public async Task Escape_stops_sound_and_picture_and_history_keeps_what_was_heard()
    {
        await using var opened = await browser.OpenAsync(new Uri(server.Address, "/#/call/finn"));
        await opened.LiveAsync();
        await opened.QuietAsync();
        await opened.ListenAsync();
        var box = opened.Page.GetByRole(AriaRole.Textbox);
        await box.FillAsync("Tell me a story.");
        await box.PressAsync("Enter");
        await opened.UntilAsync("window.personaAvatar.speaking && heard.level > 0.003");
        await opened.UntilAsync("window.personaAvatar.captionText.split(' ').length > 3");
        await opened.ReadAsync<object?>("() => { window.stoppedAt = null; window.addEventListener('keydown', e => { if (e.key === 'Escape') { window.stoppedAt = performance.now(); heard.frames = []; } }, true); }");
        await opened.Page.Keyboard.PressAsync("Escape");
        await opened.UntilAsync("window.personaAvatar.events.some(e => e.name === 'TurnEnded' && e.detail.interrupted)");
        await opened.UntilAsync("performance.now() - window.stoppedAt > 1800");
        var late = await opened.ReadAsync<double>("heard.audibleAt - window.stoppedAt");
        Assert.True(late < 1000, $"sound went on for {late:0} ms");
        var cut = await opened.ReadAsync<double>("window.personaAvatar.events.filter(e => e.name === 'EpochEnded').at(-1).detail.seconds");
        var old = await opened.ReadAsync<int>($"heard.frames.filter(f => f[0] - window.stoppedAt > 600 && f[1] < {cut - 0.001}).length");
        Assert.Equal(0, old);
        Assert.NotEmpty(await opened.ReadAsync<string>("window.personaAvatar.events.filter(e => e.name === 'TurnEnded').at(-1).detail.heard"));
    }

    [Fact]
    public async Task The_page_fits_a_narrow_phone()
    {
        await using var gallery = await browser.OpenAsync(server.Address, width: 360, height: 740);
        await Assertions.Expect(gallery.Page.Locator("persona-card")).ToHaveCountAsync(8);
        Assert.True(await gallery.ReadAsync<bool>("document.documentElement.scrollWidth <= 360"));
        await using var call = await browser.OpenAsync(new Uri(server.Address, "/#/call/pip"), width: 360, height: 740);
        await call.LiveAsync();
        Assert.True(await call.ReadAsync<bool>("document.documentElement.scrollWidth <= 360"));
    }

    [Fact]
    public async Task A_browser_without_the_codec_is_told_so()
    {
        await using var opened = await browser.OpenAsync(
            new Uri(server.Address, "/#/call/rosa"), initScript: "window.MediaSource.isTypeSupported = () => false");
        await Assertions.Expect(opened.Page.GetByText("H.264").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_unknown_persona_in_the_address_is_explained()
    {
        await using var opened = await browser.OpenAsync(new Uri(server.Address, "/#/call/rossa"));
        await Assertions.Expect(opened.Page.GetByText("Did you mean rosa").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_embedded_element_talks_on_its_example_page()
    {
        await using var opened = await browser.OpenAsync(new Uri(server.Address, "/example.html"));
        await opened.Page.EvaluateAsync("() => customElements.whenDefined('persona-avatar')");
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Ask for a joke" }).ClickAsync();
        await opened.LiveAsync();
        await Assertions.Expect(opened.Page.Locator("#said")).ToContainTextAsync("Said:", new() { Timeout = 60_000 });
        Assert.Empty(opened.Errors);
    }

    [Fact]
    public async Task A_dropped_connection_comes_back_with_the_transcript()
    {
        await using var own = new RunningServer();
        await own.InitializeAsync();
        await using var opened = await browser.OpenAsync(new Uri(own.Address, "/#/call/mira"));
        await opened.LiveAsync();
        await opened.QuietAsync();
        var lines = await opened.ReadAsync<int>("window.personaAvatar.transcript.length");
        await own.StopAsync();
        await opened.UntilAsync("window.personaAvatar.state !== 'live'");
        await own.StartAgainAsync();
        await opened.LiveAsync();
        Assert.True(await opened.ReadAsync<int>("window.personaAvatar.transcript.length") >= lines);
        var box = opened.Page.GetByRole(AriaRole.Textbox);
        await box.FillAsync("Are you back?");
        await box.PressAsync("Enter");
        await opened.UntilAsync("window.personaAvatar.events.filter(e => e.name === 'TurnEnded').length > 1");
    }
}
