using System.Text.Json;
using Microsoft.Playwright;
using PersonaAvatar.Tests.EndToEnd.Support;

namespace PersonaAvatar.Tests.EndToEnd;

/// <summary>From a picture to a talking face in the real page. The pictures are drawings of this project; nobody real is in them.</summary>
public sealed class FacePageTests(RunningServer server, Browser browser) : IClassFixture<RunningServer>, IClassFixture<Browser>
{
    private static readonly LocatorAssertionsToBeVisibleOptions Patiently = new() { Timeout = 60_000 };

    /// <summary>A dog that no face tracker can read, drawn by the page itself and pasted.</summary>
    private const string PasteDog = """
        async () => {
          const canvas = document.createElement('canvas'); canvas.width = 480; canvas.height = 480;
          const draw = canvas.getContext('2d');
          const fill = (colour, x, y, w, h) => { draw.fillStyle = colour; draw.beginPath(); draw.ellipse(x, y, w, h, 0, 0, 7); draw.fill(); };
          draw.fillStyle = '#7fae6b'; draw.fillRect(0, 0, 480, 480);
          fill('#4a2f1c', 110, 190, 45, 110); fill('#4a2f1c', 370, 190, 45, 110); fill('#8a5a34', 240, 220, 140, 130);
          fill('#c89b6a', 240, 300, 85, 70); fill('#1d130c', 240, 265, 34, 22); fill('#1d130c', 185, 185, 14, 14); fill('#1d130c', 295, 185, 14, 14);
          draw.strokeStyle = '#1d130c'; draw.lineWidth = 4; draw.beginPath(); draw.moveTo(180, 320); draw.quadraticCurveTo(240, 350, 300, 320); draw.stroke();
          const blob = await new Promise((done) => canvas.toBlob(done, 'image/png'));
          const data = new DataTransfer(); data.items.add(new File([blob], 'image.png', { type: 'image/png' }));
          window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data }));
        }
        """;

    [Fact]
    public async Task A_picture_that_is_dropped_becomes_a_face_that_talks_and_that_a_persona_takes()
    {
        await using var opened = await browser.OpenAsync(new Uri(server.Address, "/#/face"));
        await DropAsync(opened.Page, "rosa");
        var nose = opened.Page.GetByRole(AriaRole.Application, new() { Name = "tip of the nose" });
        await Assertions.Expect(nose).ToBeVisibleAsync(Patiently);
        await Assertions.Expect(opened.Page.Locator("g.point")).ToHaveCountAsync(21);
        await Assertions.Expect(opened.Page.Locator("#name")).ToHaveValueAsync("rosa");
        var before = await nose.GetAttributeAsync("aria-label");
        await nose.FocusAsync();
        await opened.Page.Keyboard.PressAsync("Shift+ArrowRight");
        Assert.NotEqual(before, await nose.GetAttributeAsync("aria-label"));
        await Assertions.Expect(nose.GetByText("tip of the nose")).ToBeVisibleAsync();

        await opened.Page.Locator("#name").FillAsync("Aunt Rosa");
        var add = opened.Page.GetByRole(AriaRole.Button, new() { Name = "Add the face" });
        await add.ClickAsync();
        Assert.False(await opened.ReadAsync<bool>("fetch('/api/faces').then(r => r.json()).then(all => all.some(face => !face.shipped))"), "Without consent nothing is kept.");
        await opened.Page.GetByLabel("They agree").CheckAsync();
        await add.ClickAsync();

        await Assertions.Expect(opened.Page.GetByRole(AriaRole.Heading, new() { Name = "Aunt Rosa" })).ToBeFocusedAsync(new() { Timeout = 60_000 });
        await Assertions.Expect(opened.Page.GetByText("Picture quality")).ToBeVisibleAsync();
        await opened.LiveAsync();
        await opened.QuietAsync();
        await opened.Page.GetByRole(AriaRole.Textbox, new() { Name = "Say something" }).FillAsync("What is a volcano?");
        await opened.Page.Keyboard.PressAsync("Enter");
        await opened.UntilAsync("window.personaAvatar.events.some(e => e.name === 'TurnEnded' && e.detail.heard.length > 5)");
        Assert.True(await opened.ReadAsync<bool>("fetch('/api/faces/aunt-rosa').then(r => r.json()).then(face => face.consent === true)"));

        await TakeAsync(opened, "Aunt Rosa");
        Assert.Empty(opened.Errors);
    }

    [Fact]
    public async Task A_dog_without_a_face_to_find_is_animated_by_points_set_by_hand()
    {
        await using var opened = await browser.OpenAsync(new Uri(server.Address, "/#/face"));
        await opened.Page.GetByText("Drop a picture here").WaitForAsync();
        // Trackers get better: this test is of the page where they find nothing.
        await opened.Page.RouteAsync("**/api/faces/look", route => route.FulfillAsync(new() { Json = new { width = 480, height = 480, faces = Array.Empty<object>(), required = Array.Empty<string>() } }));
        await opened.Page.EvaluateAsync(PasteDog);
        await Assertions.Expect(opened.Page.GetByText("No face was found.")).ToBeVisibleAsync(Patiently);
        foreach (var (point, x, y) in new[]
        {
            ("right eye, outer", 168, 187), ("right eye, inner", 202, 187), ("right pupil", 185, 186), ("left eye, inner", 278, 187), ("left eye, outer", 312, 187), ("left pupil", 295, 186),
            ("right upper lid", 185, 172), ("right lower lid", 185, 199), ("left upper lid", 295, 172), ("left lower lid", 295, 199),
            ("right corner of the mouth", 180, 320), ("left corner of the mouth", 300, 320), ("tip of the nose", 240, 265), ("upper lip", 240, 327), ("lower lip", 240, 345), ("chin", 240, 368),
        })
        {
            await DragAsync(opened.Page, point, x / 480f, y / 480f);
        }

        await opened.Page.GetByLabel("Nobody real").CheckAsync();
        await opened.Page.Locator("#name").FillAsync("Rex");
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Add the face" }).ClickAsync();

        await Assertions.Expect(opened.Page.GetByRole(AriaRole.Heading, new() { Name = "Rex" })).ToBeVisibleAsync(Patiently);
        await opened.LiveAsync();
        await opened.UntilAsync("window.personaAvatar.speaking");
        Assert.True(await opened.ReadAsync<bool>("fetch('/api/faces/rex').then(r => r.json()).then(face => face.consent == null)"));

        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Change the points" }).ClickAsync();
        await Assertions.Expect(opened.Page.Locator("point-editor")).ToBeVisibleAsync(Patiently);
        await Assertions.Expect(opened.Page.Locator("#name")).ToHaveValueAsync("Rex");
        Assert.Matches("^chin: 2[34][0-9], 36[0-9]", await opened.Page.GetByRole(AriaRole.Application, new() { Name = "chin" }).GetAttributeAsync("aria-label"));
        Assert.False(await opened.ReadAsync<bool>("fetch('/api/faces').then(r => r.json()).then(all => all.some(face => face.id === 'rex'))"));
        Assert.Empty(opened.Errors);
    }

    [Fact]
    public async Task A_file_that_is_no_picture_is_explained_and_the_page_fits_a_phone()
    {
        await using var opened = await browser.OpenAsync(new Uri(server.Address, "/#/face"), width: 360, height: 740);
        await opened.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "notes.png", MimeType = "image/png", Buffer = "no picture"u8.ToArray() });
        await Assertions.Expect(opened.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("no picture that can be read");
        await DropAsync(opened.Page, "theo");
        await Assertions.Expect(opened.Page.Locator("point-editor")).ToBeVisibleAsync(Patiently);
        await opened.Page.GetByLabel("Show only a part").CheckAsync();
        var part = opened.Page.GetByRole(AriaRole.Application, new() { Name = "The part that is shown" });
        var wide = await part.GetAttributeAsync("width");
        await part.FocusAsync();
        await opened.Page.Keyboard.PressAsync("-");
        Assert.NotEqual(wide, await part.GetAttributeAsync("width"));
        Assert.True(await opened.ReadAsync<bool>("document.documentElement.scrollWidth <= 360"));
    }

    /// <summary>Drops the portrait of a shipped face, as a file from the desktop.</summary>
    private static async Task DropAsync(IPage page, string face)
    {
        await page.Locator("face-view main").WaitForAsync();
        await page.EvaluateAsync(
            """
            async (face) => {
              const blob = await (await fetch(`/api/faces/${face}/portrait.png`)).blob();
              const find = (root) => { for (const el of root.querySelectorAll('*')) { if (el.localName === 'face-view') return el; const inner = el.shadowRoot && find(el.shadowRoot); if (inner) return inner; } return null; };
              const data = new DataTransfer(); data.items.add(new File([blob], `${face}.png`, { type: 'image/png' }));
              find(document).shadowRoot.querySelector('main').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
            }
            """,
            face);
    }

    private static async Task DragAsync(IPage page, string point, float x, float y)
    {
        var plane = (await page.Locator("point-editor").BoundingBoxAsync())!;
        var dot = (await page.GetByRole(AriaRole.Application, new() { Name = point }).Locator(".dot").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(dot.X + (dot.Width / 2), dot.Y + (dot.Height / 2));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(plane.X + (x * plane.Width), plane.Y + (y * plane.Height), new() { Steps = 2 });
        await page.Mouse.UpAsync();
    }

    /// <summary>Gives the face to a copy of a persona and asks the server which face it has then.</summary>
    private async Task TakeAsync(BrowserPage opened, string face)
    {
        await opened.Page.GotoAsync(new Uri(server.Address, "/#/persona/pip").ToString());
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Duplicate" }).ClickAsync(new() { Timeout = 30_000 });
        await opened.Page.GetByText("An original: it stays as it is.").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await opened.Page.GetByRole(AriaRole.Radio, new() { Name = face, Exact = true }).CheckAsync(new() { Force = true });
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Assertions.Expect(opened.Page.GetByText("Saved.")).ToBeAttachedAsync();
        var id = (await opened.ReadAsync<string>("location.hash"))["#/persona/".Length..];
        var card = await opened.ReadAsync<JsonElement>($"fetch('/api/personas/{id}').then(r => r.json())");
        Assert.Contains("aunt-rosa", card.GetRawText(), StringComparison.Ordinal);
    }
}
