using Microsoft.Playwright;
using PersonaAvatar.Tests.EndToEnd.Support;

namespace PersonaAvatar.Tests.EndToEnd;

/// <summary>Making, changing, taking along and finding personas in the real page.</summary>
public sealed class CreatePageTests(RunningServer server, Browser browser) : IClassFixture<RunningServer>, IClassFixture<Browser>
{
    private static readonly LocatorAssertionsToBeVisibleOptions Patiently = new() { Timeout = 60_000 };

    [Fact]
    public async Task A_described_persona_is_made_and_talks_in_a_call()
    {
        await using var opened = await browser.OpenAsync(server.Address);
        var box = opened.Page.GetByRole(AriaRole.Textbox, new() { Name = "Describe a persona to create" });
        await box.FillAsync("a grumpy old lighthouse keeper from Brittany");
        await box.PressAsync("Enter");
        var talk = opened.Page.Locator("create-view").GetByRole(AriaRole.Link, new() { Name = "Talk to" });
        await Assertions.Expect(talk).ToBeVisibleAsync(Patiently);
        await Assertions.Expect(talk).ToBeFocusedAsync();
        await Assertions.Expect(opened.Page.GetByText("chosen", new() { Exact = true })).ToBeVisibleAsync();
        await opened.Page.Keyboard.PressAsync("Enter");
        await opened.LiveAsync();
        await opened.QuietAsync();
        await opened.UntilAsync("window.personaAvatar.events.some(e => e.name === 'TurnEnded' && e.detail.heard.length > 5)");
        Assert.Empty(opened.Errors);
    }

    [Fact]
    public async Task An_exported_persona_comes_back_with_its_face_after_it_was_deleted()
    {
        await using var opened = await browser.OpenAsync(new Uri(server.Address, "/#/create/an%20owl%20professor"));
        await opened.Page.GetByRole(AriaRole.Link, new() { Name = "Change something" }).ClickAsync(new() { Timeout = 60_000 });
        var export = opened.Page.GetByRole(AriaRole.Link, new() { Name = "Export" });
        await Assertions.Expect(export).ToBeVisibleAsync(Patiently);
        var name = await opened.Page.Locator("h1").InnerTextAsync();
        var download = await opened.Page.RunAndWaitForDownloadAsync(() => export.ClickAsync());
        var file = Path.Combine(server.DataFolder, "taken-along.persona");
        await download.SaveAsAsync(file);
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await opened.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await Assertions.Expect(opened.Page.GetByRole(AriaRole.Link, new() { Name = $"Talk to {name}", Exact = true })).ToHaveCountAsync(0);
        await opened.Page.Locator("input[type=file]").SetInputFilesAsync(file);
        await Assertions.Expect(opened.Page.Locator("h1")).ToHaveTextAsync(name, new() { Timeout = 30_000 });
        await Assertions.Expect(opened.Page.Locator("face-chooser")).ToBeVisibleAsync();

        // Once more, its id is taken: what was changed is told where the copy is shown.
        await opened.Page.GetByRole(AriaRole.Link, new() { Name = "Back to the gallery" }).ClickAsync();
        await opened.Page.Locator("input[type=file]").SetInputFilesAsync(file);
        await Assertions.Expect(opened.Page.Locator("persona-view .notice")).ToContainTextAsync("already, so this one is called", new() { Timeout = 30_000 });
        Assert.Empty(opened.Errors);
    }

    [Fact]
    public async Task A_file_that_is_no_persona_is_explained()
    {
        var file = Path.Combine(server.DataFolder, "nonsense.persona");
        await File.WriteAllTextAsync(file, "this is no zip", TestContext.Current.CancellationToken);
        await using var opened = await browser.OpenAsync(server.Address);
        await opened.Page.Locator("input[type=file]").SetInputFilesAsync(file);
        await Assertions.Expect(opened.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("not a .persona file");
    }

    [Fact]
    public async Task The_gallery_is_searched_by_name_and_by_what_is_told()
    {
        await using var opened = await browser.OpenAsync(server.Address);
        var cards = opened.Page.Locator("persona-card");
        await Assertions.Expect(cards.First).ToBeVisibleAsync();
        await opened.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Search personas" }).FillAsync("astronaut");
        await Assertions.Expect(cards).ToHaveCountAsync(1);
        await Assertions.Expect(opened.Page.GetByRole(AriaRole.Link, new() { Name = "Talk to Dr Mira" })).ToBeVisibleAsync();
        await opened.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Search personas" }).FillAsync("zzz");
        await Assertions.Expect(opened.Page.GetByText("Nobody here matches")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_copy_of_an_original_is_changed_and_an_error_is_shown_at_its_field()
    {
        await using var opened = await browser.OpenAsync(new Uri(server.Address, "/#/persona/pip"));
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Duplicate" }).ClickAsync(new() { Timeout = 30_000 });
        await opened.Page.GetByText("An original: it stays as it is.").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        var name = opened.Page.GetByLabel("Name", new() { Exact = true });
        await name.FillAsync("");
        await name.PressAsync("Tab");
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(opened.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("name must not be empty");
        await name.FillAsync("Pippa");
        await name.PressAsync("Tab");
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(opened.Page.Locator("h1")).ToHaveTextAsync("Pippa");
        await Assertions.Expect(opened.Page.GetByText("Saved.")).ToBeAttachedAsync();
        Assert.Empty(opened.Errors);
    }

    [Fact]
    public async Task The_views_fit_a_narrow_phone()
    {
        foreach (var address in new[] { "/#/create", "/#/persona/rosa" })
        {
            await using var opened = await browser.OpenAsync(new Uri(server.Address, address), width: 360, height: 740);
            await Assertions.Expect(opened.Page.Locator("h1")).ToBeVisibleAsync(Patiently);
            Assert.True(await opened.ReadAsync<bool>("document.documentElement.scrollWidth <= 360"), address);
        }
    }
}
