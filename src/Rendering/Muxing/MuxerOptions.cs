using System.ComponentModel.DataAnnotations;

namespace PersonaAvatar.Rendering.Muxing;

/// <summary>What every encoding needs to know.</summary>
public abstract record MuxerOptions
{
    /// <summary>The ffmpeg executable: a path, or a name looked up in PATH. Default "ffmpeg".</summary>
    [Required]
    public string Ffmpeg { get; init; } = "ffmpeg";

    /// <summary>Picture width in pixels, even, 16..4096. Default 512.</summary>
    [Range(16, 4096)]
    public int Width { get; init; } = 512;

    /// <summary>Picture height in pixels, even, 16..4096. Default 512.</summary>
    [Range(16, 4096)]
    public int Height { get; init; } = 512;

    /// <summary>Throws a <see cref="ValidationException"/> naming the first value that is out of range.</summary>
    public void Validate()
    {
        Validator.ValidateObject(this, new ValidationContext(this), validateAllProperties: true);
        if (((Width | Height) & 1) != 0)
        {
            throw new ValidationException($"A picture's width and height must be even, not {Width}×{Height}.");
        }
    }
}
