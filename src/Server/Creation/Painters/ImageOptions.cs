using System.ComponentModel.DataAnnotations;

namespace PersonaAvatar.Server.Creation.Painters;

/// <summary>A service that paints faces from words, section Images. Without one, sketches and the library give the faces.</summary>
public sealed class ImageOptions
{
    /// <summary>none, stable-diffusion (AUTOMATIC1111 or Forge started with --api), or openai (any compatible /v1/images/generations). Default: none.</summary>
    [Required]
    [RegularExpression("^(none|stable-diffusion|openai)$", ErrorMessage = "Images:Service must be none, stable-diffusion or openai")]
    public string Service { get; set; } = "none";

    /// <summary>Base address: http://localhost:7860 for stable-diffusion, https://api.openai.com/v1 for openai.</summary>
    [RegularExpression("^(https?://.+)?$", ErrorMessage = "Images:BaseUrl must be an http or https address such as http://localhost:7860")]
    public string BaseUrl { get; set; } = "";

    /// <summary>Model name as the service knows it; empty takes the service's own choice.</summary>
    public string Model { get; set; } = "";

    /// <summary>Key sent as bearer token; local services need none.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>The ControlNet model that reads face landmarks, for stable-diffusion; empty sends no control picture.</summary>
    public string ControlModel { get; set; } = "control_v2p_sd15_mediapipe_face";

    /// <summary>Pictures asked for until one can be animated. 1..10, default 4.</summary>
    [Range(1, 10)]
    public int Attempts { get; set; } = 4;

    /// <summary>Width and height of the pictures in pixels. 256..2048, default 512.</summary>
    [Range(256, 2048)]
    public int Size { get; set; } = 512;

    /// <summary>Steps of the diffusion. 1..150, default 24.</summary>
    [Range(1, 150)]
    public int Steps { get; set; } = 24;

    /// <summary>Seconds one picture may take. 1..600, default 120.</summary>
    [Range(1, 600)]
    public int TimeoutSeconds { get; set; } = 120;

    /// <summary>Whether a service is to be asked.</summary>
    public bool IsConfigured => Service != "none" && BaseUrl.Length > 0;
}
