using System.Text.Json.Nodes;

namespace PersonaAvatar.Server.Creation.Painters;

/// <summary>Any OpenAI-compatible <c>POST /images/generations</c>: a picture from words alone, as Base64 or by address.</summary>
internal sealed class OpenAiImagePainter(ImageHttp http, ImageOptions options) : IImagePainter
{
    /// <inheritdoc/>
    public string Name => "openai";

    /// <inheritdoc/>
    public async Task<byte[]> PaintAsync(ImageWish wish, CancellationToken cancellationToken)
    {
        var body = new JsonObject { ["prompt"] = wish.Prompt, ["n"] = 1, ["size"] = $"{options.Size}x{options.Size}" };
        if (options.Model.Length > 0)
        {
            body["model"] = options.Model;
        }

        // gpt-image models always answer Base64 and refuse to be asked for it.
        if (!options.Model.StartsWith("gpt-image", StringComparison.OrdinalIgnoreCase))
        {
            body["response_format"] = "b64_json";
        }

        var answer = await http.PostAsync("/images/generations", body, cancellationToken);
        var first = answer is JsonObject { } root && root["data"] is JsonArray { Count: > 0 } data ? data[0] as JsonObject : null;
        if (Base64Picture.Read(first?["b64_json"]) is { } picture)
        {
            return picture;
        }

        return first?["url"] is JsonValue address && address.TryGetValue<string>(out var url)
            ? await http.GetAsync(url, cancellationToken)
            : throw new ImageServiceException("The image service answered without a picture.", canRetry: true);
    }
}
