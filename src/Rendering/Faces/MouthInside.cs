using System.Text.Json.Serialization;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>Which inside an open mouth shows.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MouthInside>))]
public enum MouthInside
{
    /// <summary>The picture's own where its mouth stands open, else one that suits how the picture is made.</summary>
    Auto,

    /// <summary>Teeth, tongue and cavity, shaded like a photo.</summary>
    Natural,

    /// <summary>A flat cavity with a band of teeth and a tongue, for drawn faces.</summary>
    Cartoon,

    /// <summary>A dark cavity and a tongue without teeth, for animals and things.</summary>
    Toothless,
}
