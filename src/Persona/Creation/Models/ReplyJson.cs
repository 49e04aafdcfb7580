using System.Text;
using System.Text.Json;

namespace PersonaAvatar.Personas.Creation.Models;

/// <summary>Finds the JSON object in a reply: behind prose, in fences, cut off at the end.</summary>
internal static class ReplyJson
{
    private const int MostTries = 8;
    private const int DeepestNesting = 24;

    private static readonly JsonDocumentOptions s_lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = DeepestNesting,
    };

    /// <summary>The first object that has a property of this name, else the first object, else null. The caller disposes it.</summary>
    public static JsonDocument? Find(string reply, string property)
    {
        JsonDocument? any = null;
        int from = 0;
        for (int tries = 0; tries < MostTries; tries++)
        {
            int start = reply.IndexOf('{', from);
            if (start < 0)
            {
                break;
            }

            (string json, int end) = Complete(reply, start);
            if (Parse(json) is { } document)
            {
                if (document.RootElement.TryGetProperty(property, out _))
                {
                    any?.Dispose();
                    return document;
                }

                any = Keep(any, document);
                from = end;
            }
            else
            {
                from = start + 1;
            }
        }

        return any;
    }

    private static JsonDocument Keep(JsonDocument? first, JsonDocument next)
    {
        if (first is null)
        {
            return next;
        }

        next.Dispose();
        return first;
    }

    private static JsonDocument? Parse(string json)
    {
        try
        {
            return JsonDocument.Parse(json, s_lenient);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // The object that begins at start; where the reply ends first, the last whole value is kept and what is open is closed.
    private static (string Json, int End) Complete(string reply, int start)
    {
        var open = new Stack<char>();
        bool text = false;
        int whole = start + 1;
        char[] closers = ['}'];
        for (int i = start; i < reply.Length; i++)
        {
            char c = reply[i];
            if (text)
            {
                i += c == '\\' ? 1 : 0;
                text = c != '"';
                continue;
            }

            switch (c)
            {
                case '"':
                    text = true;
                    break;
                case '{' or '[':
                    open.Push(c == '{' ? '}' : ']');
                    (whole, closers) = (i + 1, [.. open]);
                    break;
                case '}' or ']' when open.Count > 0:
                    open.Pop();
                    if (open.Count == 0)
                    {
                        return (Plain(reply[start..(i + 1)]), i + 1);
                    }

                    (whole, closers) = (i + 1, [.. open]);
                    break;
                case ',':
                    (whole, closers) = (i, [.. open]);
                    break;
            }

            if (open.Count > DeepestNesting)
            {
                break;
            }
        }

        return (Plain(reply[start..Math.Min(whole, reply.Length)]) + new string(closers), reply.Length);
    }

    // Models write real line breaks inside strings, which JSON does not allow.
    private static string Plain(string json)
    {
        var plain = new StringBuilder(json.Length);
        foreach (char c in json)
        {
            plain.Append(char.IsControl(c) ? ' ' : c);
        }

        return plain.ToString();
    }
}
