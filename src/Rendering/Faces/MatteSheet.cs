using System.Text.Json.Serialization;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>Which part of the picture of a portrait face is the person; immutable.</summary>
/// <param name="Picture">File name of the matte beside <c>face.json</c>: a PNG of the picture's shape, at most 1024 pixels a side. Red is how much
/// of a place is the person, green how sure that is.</param>
/// <param name="Sha256">SHA-256 of that file, lower-case hex.</param>
/// <param name="Sureness">How sure it is where person and background meet, 0..1; below <see cref="LeastSureness"/> the background bends with the head as if there were no matte.</param>
public sealed record MatteSheet(string Picture, string Sha256, float Sureness)
{
    /// <summary>Below this sureness a matte parts nothing.</summary>
    public const float LeastSureness = 0.4f;

    /// <summary>Whether the background stands still.</summary>
    [JsonIgnore]
    public bool Parts => Sureness >= LeastSureness;
}
