using System.ComponentModel.DataAnnotations;

namespace PersonaAvatar.Server.Settings;

/// <summary>What one server and one session may use.</summary>
public sealed class LiveOptions
{
    /// <summary>Sessions at once; a further one is refused with a clear message. 1..1000, default 16.</summary>
    [Range(1, 1000)]
    public int Limit { get; set; } = 16;

    /// <summary>Width and height of the live picture in pixels; even, 128..1080, default 512.</summary>
    [Range(128, 1080)]
    public int PictureSize { get; set; } = 512;

    /// <summary>Hub calls one connection may make in a second before it is dropped. 5..1000, default 40.</summary>
    [Range(5, 1000)]
    public int CallsPerSecond { get; set; } = 40;
}
