using System.Text.Json.Nodes;

namespace PersonaAvatar.Server.Creation.Painters;

/// <summary>Pictures inside JSON.</summary>
internal static class Base64Picture
{
    /// <summary>The bytes of a picture written as Base64, with or without a data-URL's beginning; null when it is none.</summary>
    public static byte[]? Read(JsonNode? node)
    {
        if (node is not JsonValue value || !value.TryGetValue<string>(out var text))
        {
            return null;
        }

        var comma = text.StartsWith("data:", StringComparison.Ordinal) ? text.IndexOf(',', StringComparison.Ordinal) : -1;
        var bytes = new byte[(text.Length * 3 / 4) + 3];
        return Convert.TryFromBase64String(text[(comma + 1)..], bytes, out var length) && length > 0 ? bytes[..length] : null;
    }
}
