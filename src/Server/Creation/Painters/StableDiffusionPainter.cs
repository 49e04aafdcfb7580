using System.Text.Json.Nodes;

namespace PersonaAvatar.Server.Creation.Painters;

/// <summary>
/// The web API of AUTOMATIC1111 and Forge: <c>POST /sdapi/v1/img2img</c> from a sketch of the same looks, with the landmarks
/// of that sketch as ControlNet's control picture, so that the face that is painted has its features where they can be found.
/// </summary>
internal sealed class StableDiffusionPainter(ImageHttp http, ImageOptions options) : IImagePainter
{
    private const string Unwanted = "text, watermark, frame, several faces, profile, face turned away, closed eyes, hand in front of the face, open mouth";

    /// <inheritdoc/>
    public string Name => "stable-diffusion";

    /// <inheritdoc/>
    public async Task<byte[]> PaintAsync(ImageWish wish, CancellationToken cancellationToken)
    {
        var body = new JsonObject
        {
            ["prompt"] = wish.Prompt,
            ["negative_prompt"] = Unwanted,
            ["init_images"] = new JsonArray(Convert.ToBase64String(wish.Start)),
            ["denoising_strength"] = wish.Strength,
            ["seed"] = wish.Seed,
            ["steps"] = options.Steps,
            ["width"] = options.Size,
            ["height"] = options.Size,
            ["batch_size"] = 1,
            ["n_iter"] = 1,
        };
        if (options.ControlModel.Length > 0)
        {
            body["alwayson_scripts"] = new JsonObject { ["controlnet"] = new JsonObject { ["args"] = new JsonArray(Control(wish)) } };
        }

        if (options.Model.Length > 0)
        {
            body["override_settings"] = new JsonObject { ["sd_model_checkpoint"] = options.Model };
        }

        var answer = await http.PostAsync("/sdapi/v1/img2img", body, cancellationToken);
        var picture = answer is JsonObject { } root && root["images"] is JsonArray { Count: > 0 } images ? Base64Picture.Read(images[0]) : null;
        return picture ?? throw new ImageServiceException("stable-diffusion answered without a picture.", canRetry: true);
    }

    private JsonObject Control(ImageWish wish) => new()
    {
        ["enabled"] = true,
        ["image"] = Convert.ToBase64String(wish.Control),
        ["module"] = "none",
        ["model"] = options.ControlModel,
        ["weight"] = 1.0,
        ["resize_mode"] = "Just Resize",
        ["control_mode"] = "Balanced",
        ["pixel_perfect"] = false,
        ["guidance_start"] = 0.0,
        ["guidance_end"] = 1.0,
    };
}
