using System.ComponentModel.DataAnnotations;

namespace PersonaAvatar.Voices.Engines.Azure;

/// <summary>Azure AI Speech, through its documented REST interface.</summary>
public sealed class AzureVoiceOptions
{
    /// <summary>Key of the speech resource; empty turns the engine off.</summary>
    public string Key { get; set; } = "";

    /// <summary>Region of the resource, for example westeurope; not needed where <see cref="Endpoint"/> is set.</summary>
    [RegularExpression("^[a-z0-9]*$", ErrorMessage = "Voices:Azure:Region must be a region such as westeurope")]
    public string Region { get; set; } = "";

    /// <summary>Address of another cloud or a container, for example http://localhost:5000; empty for the region's own.</summary>
    [RegularExpression("^(https?://.+)?$", ErrorMessage = "Voices:Azure:Endpoint must be an http or https address")]
    public string Endpoint { get; set; } = "";

    /// <summary>Languages whose voices are offered, as prefixes of BCP 47 tags; empty offers all (some five hundred voices).</summary>
    public IList<string> Languages { get; } = [];

    /// <summary>Seconds the service has to begin, 1..120; default 10.</summary>
    [Range(1, 120)]
    public double AnswerSeconds { get; set; } = 10;

    /// <summary>Seconds it may be silent in between, 0.5..60; default 5.</summary>
    [Range(0.5, 60)]
    public double StallSeconds { get; set; } = 5;

    /// <summary>True when it can be asked.</summary>
    public bool IsConfigured => Key.Length > 0 && (Region.Length > 0 || Endpoint.Length > 0);

    internal string Address => (Endpoint.Length > 0 ? Endpoint : $"https://{Region}.tts.speech.microsoft.com").TrimEnd('/');
}
