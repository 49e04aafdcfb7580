using System.Text.Json;

namespace PersonaAvatar.Server.Api;

/// <summary>Reads the bodies of requests with a limit.</summary>
internal static class RequestBody
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { MaxDepth = 32 };

    /// <summary>The bytes of a body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="most">Bytes it has at most.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="BadHttpRequestException">It is larger.</exception>
    public static async Task<MemoryStream> ReadAsync(HttpRequest request, long most, CancellationToken cancellationToken)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (bytes.Length + read > most)
            {
                throw new BadHttpRequestException($"That is too large: at most {most / 1e6:0.#} MB are taken.", StatusCodes.Status413PayloadTooLarge);
            }

            bytes.Write(buffer, 0, read);
        }

        bytes.Position = 0;
        return bytes;
    }

    /// <summary>A body that is JSON.</summary>
    /// <exception cref="RequestException">It is none.</exception>
    /// <exception cref="BadHttpRequestException">It is too large.</exception>
    public static async Task<T> ReadJsonAsync<T>(HttpRequest request, long most, CancellationToken cancellationToken)
        where T : class
    {
        await using var bytes = await ReadAsync(request, most, cancellationToken);
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(bytes, Json, cancellationToken) ?? throw new RequestException("The body must be a JSON object.");
        }
        catch (JsonException broken)
        {
            throw new RequestException($"The body is no JSON that can be read here{(broken.Path is { Length: > 1 } path ? $" (at {path})" : "")}.");
        }
    }
}
