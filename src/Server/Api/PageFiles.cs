using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using PersonaAvatar.Server.Settings;

namespace PersonaAvatar.Server.Api;

/// <summary>Serves the built page.</summary>
internal static class PageFiles
{
    private const string NotBuilt =
        "The page is not built. Start the service through ./persona serve, which builds it, or run npm ci and npm run build in web/.";

    /// <summary>Maps / to the page's folder; says what to do when it is not built.</summary>
    public static void Map(WebApplication app)
    {
        var paths = app.Services.GetRequiredService<IOptions<PathOptions>>().Value;
        var folder = paths.Resolve(paths.Web);
        if (!File.Exists(Path.Combine(folder, "index.html")))
        {
            app.MapGet("/", () => Results.Problem(NotBuilt, statusCode: StatusCodes.Status503ServiceUnavailable));
            return;
        }

        var files = new PhysicalFileProvider(folder);
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            // Files with a hash in their name never change; the pages that name them must be asked for every time.
            OnPrepareResponse = response => response.Context.Response.Headers.CacheControl =
                response.Context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) ? "public, max-age=31536000, immutable" : "no-cache",
        });
    }
}
