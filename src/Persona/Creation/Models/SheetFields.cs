using System.Globalization;
using System.Text.Json;
using PersonaAvatar.Personas.Cards;

namespace PersonaAvatar.Personas.Creation.Models;

/// <summary>Reads fields of a character sheet, whatever type the model gave them.</summary>
internal readonly struct SheetFields(JsonElement element)
{
    private const int MostItems = 120;

    /// <summary>The fields of an object inside; none where it is missing.</summary>
    public SheetFields In(string name) => new(Get(name) is { ValueKind: JsonValueKind.Object } inner ? inner : default);

    public string Text(string name, int longest) => Get(name) is { } value ? SheetText.Clean(Raw(value), longest) : "";

    public double? Number(string name)
    {
        if (Get(name) is not { } value)
        {
            return null;
        }

        return double.TryParse(Raw(value).Replace("%", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) ? number : null;
    }

    public List<string> List(string name, int longest, string? slot = null)
    {
        if (Get(name) is not { } value)
        {
            return [];
        }

        IEnumerable<string> items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Take(MostItems).Select(Raw) : Raw(value).Split('\n');
        return [.. items.Select(item => SheetText.Clean(item, longest, slot)).Where(item => item.Any(char.IsLetterOrDigit)).Distinct(StringComparer.Ordinal)];
    }

    public List<Statement> Statements(string name)
    {
        if (Get(name) is not { ValueKind: JsonValueKind.Array } array)
        {
            return [];
        }

        var statements = new List<Statement>();
        foreach (JsonElement item in array.EnumerateArray().Take(MostItems))
        {
            var fields = new SheetFields(item);
            string say = item.ValueKind == JsonValueKind.Object ? First(fields, "say", "text", "statement") : SheetText.Clean(Raw(item), 500);
            if (say.Any(char.IsLetter) && !statements.Exists(known => known.Say == say))
            {
                statements.Add(new Statement { Say = say, About = item.ValueKind == JsonValueKind.Object ? First(fields, "about", "topic", "topics").ToLowerInvariant() : "" });
            }
        }

        return statements;
    }

    private static string First(SheetFields fields, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (fields.Text(name, name is "say" or "text" or "statement" ? 500 : 200) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return "";
    }

    private static string Raw(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Said(value),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array => string.Join(' ', value.EnumerateArray().Take(MostItems).Where(item => item.ValueKind == JsonValueKind.String).Select(Said)),
        _ => "",
    };

    // A string may hold an escaped half of a surrogate pair, which cannot be decoded.
    private static string Said(JsonElement value)
    {
        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    private JsonElement? Get(string name)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (element.TryGetProperty(name, out JsonElement exact))
        {
            return exact;
        }

        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (string.Equals(property.Name.Replace("_", "", StringComparison.Ordinal), name, StringComparison.OrdinalIgnoreCase))
            {
                return property.Value;
            }
        }

        return null;
    }
}
