using System.ComponentModel.DataAnnotations;

namespace PersonaAvatar.Server.Settings;

/// <summary>Where things are on this machine. Relative paths count from the PERSONA_HOME folder.</summary>
public sealed class PathOptions
{
    /// <summary>The folder of the checkout; the entry script passes it as PERSONA_HOME.</summary>
    public string Home { get; set; } = Directory.GetCurrentDirectory();

    /// <summary>Personas and files of the user. Default: data.</summary>
    [Required]
    public string Data { get; set; } = "data";

    /// <summary>Files that can be made again, such as previews. Default: .cache.</summary>
    [Required]
    public string Cache { get; set; } = ".cache";

    /// <summary>The built page. Default: web/dist.</summary>
    [Required]
    public string Web { get; set; } = "web/dist";

    /// <summary>The ffmpeg executable; found on the PATH by default.</summary>
    [Required]
    public string Ffmpeg { get; set; } = "ffmpeg";

    /// <summary>A path of this machine, made absolute.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, Path.GetFullPath(Home));
}
