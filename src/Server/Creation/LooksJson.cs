using System.Text.Json;
using PersonaAvatar.Rendering.Sketch.Composition;

namespace PersonaAvatar.Server.Creation;

/// <summary>Looks as they are kept and travel: camelCase JSON. What comes from outside is checked.</summary>
internal static class LooksJson
{
    private const int MostFeatures = 24;
    private const int LongestWord = 120;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { MaxDepth = 8 };

    /// <summary>Looks as JSON.</summary>
    public static JsonElement Write(SketchLooks looks) => JsonSerializer.SerializeToElement(looks, Options);

    /// <summary>Looks from JSON, or null when it holds none that can be drawn.</summary>
    public static SketchLooks? Read(JsonElement? json)
    {
        try
        {
            return json is { } element && Check(element.Deserialize<SketchLooks>(Options)) is { } looks ? looks : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Looks from a text, or null when it holds none that can be drawn.</summary>
    public static SketchLooks? Read(string json)
    {
        try
        {
            return Check(JsonSerializer.Deserialize<SketchLooks>(json, Options));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static SketchLooks? Check(SketchLooks? looks) =>
        looks is { Category: { } category, Subject: { } subject, Mood: { } mood, Features: { } features }
        && Short(category) && Short(subject) && Short(mood) && Short(looks.Age ?? "") && Short(looks.Presentation ?? "")
        && features.Count <= MostFeatures && features.All(feature => feature is not null && Short(feature))
            ? looks
            : null;

    private static bool Short(string text) => text.Length <= LongestWord;
}
