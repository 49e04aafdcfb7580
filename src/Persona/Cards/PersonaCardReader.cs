using System.Text.Json;

namespace PersonaAvatar.Personas.Cards;

/// <summary>Reads a card from JSON and refuses a wrong one with a sentence naming file and field.</summary>
public static class PersonaCardReader
{
    /// <summary>Largest card file read: 1 MiB.</summary>
    public const int LargestFile = 1 << 20;

    /// <summary>Reads a card.</summary>
    /// <param name="json">UTF-8 JSON.</param>
    /// <param name="file">The name of the file, for messages.</param>
    /// <exception cref="PersonaCardException">The JSON or a field is wrong; all wrong fields are named.</exception>
    public static PersonaCard Read(ReadOnlySpan<byte> json, string file)
    {
        if (json.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            json = json[3..];
        }

        PersonaCard? card;
        try
        {
            card = JsonSerializer.Deserialize(json, PersonaCardJson.Default.PersonaCard);
        }
        catch (JsonException error)
        {
            throw new PersonaCardException($"{file}: {Explain(error)}", error);
        }

        if (card is null)
        {
            throw new PersonaCardException($"{file}: the file must hold a JSON object, not null");
        }

        IReadOnlyList<string> errors = PersonaCardValidator.Validate(card);
        return errors.Count == 0
            ? card
            : throw new PersonaCardException($"{file}: {string.Join("; ", errors)}");
    }

    /// <summary>Reads a card from a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="PersonaCardException">The file cannot be read, is too large, or is wrong.</exception>
    public static PersonaCard ReadFile(string path)
    {
        try
        {
            var info = new FileInfo(path);
            if (info.Exists && info.Length > LargestFile)
            {
                throw new PersonaCardException($"{path}: a persona card must be at most {LargestFile} bytes, not {info.Length}");
            }

            return Read(File.ReadAllBytes(path), path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PersonaCardException($"{path}: cannot be read ({error.Message})", error);
        }
    }

    private static string Explain(JsonException error)
    {
        string place = error.Path is null or "$" ? "" : error.Path.Replace("$.", "", StringComparison.Ordinal);
        string unmapped = Between(error.Message, "The JSON property '", "' could not be mapped");
        if (unmapped.Length > 0)
        {
            string field = place.Length == 0 || place == unmapped || place.EndsWith("." + unmapped, StringComparison.Ordinal)
                ? (place.Length == 0 ? unmapped : place)
                : $"{place}.{unmapped}";
            return $"{field} is not a field of a persona card";
        }

        string line = error.LineNumber is { } number ? $" (line {number + 1})" : "";
        bool wrongType = error.InnerException is null || error.Message.Contains("could not be converted", StringComparison.Ordinal);
        return wrongType && place.Length > 0
            ? $"{place} has the wrong type or is null{line}"
            : $"{(place.Length > 0 ? place + ": " : "")}not valid JSON{line}: {FirstSentence(error.Message)}";
    }

    private static string FirstSentence(string message)
    {
        int end = message.IndexOf(" Path:", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).Trim();
    }

    private static string Between(string text, string before, string after)
    {
        int start = text.IndexOf(before, StringComparison.Ordinal);
        int end = start < 0 ? -1 : text.IndexOf(after, start, StringComparison.Ordinal);
        return end < 0 ? "" : text[(start + before.Length)..end];
    }
}
