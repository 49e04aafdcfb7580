using Microsoft.Playwright;

namespace PersonaAvatar.Tests.EndToEnd.Support;

/// <summary>Debian's Chromium, which plays H.264 and AAC.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--autoplay-policy=no-user-gesture-required"],
        });
    }

    /// <summary>A fresh page; errors its scripts throw are collected.</summary>
    internal async Task<BrowserPage> OpenAsync(Uri address, int width = 1280, int height = 800, string? initScript = null)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height } });
        var page = await context.NewPageAsync();
        if (initScript is not null)
        {
            await page.AddInitScriptAsync(initScript);
        }

        var opened = new BrowserPage(context, page);
        await page.GotoAsync(address.ToString());
        return opened;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
