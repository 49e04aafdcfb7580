using System.Text.Json;

namespace PersonaAvatar.Server.Storage;

/// <summary>A face that was considered for a persona: one of the library, or a drawing that is made when it is chosen.</summary>
/// <param name="Title">What it is, for people.</param>
/// <param name="Painter">Who painted it: sketch, library, or the name of an image service.</param>
/// <param name="Score">How well it fits, 0..1.</param>
/// <param name="Reasons">Why, one sentence each.</param>
internal sealed record FaceOption(string Title, string Painter, double Score, IReadOnlyList<string> Reasons)
{
    /// <summary>The id of a face that is in the library; empty for a drawing.</summary>
    public string Face { get; init; } = "";

    /// <summary>Whether the face was made for this persona and goes with it.</summary>
    public bool Own { get; init; }

    /// <summary>The looks a drawing is composed from, as the sketch painter reads them; null for a face of the library.</summary>
    public JsonElement? Looks { get; init; }
}
