using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PersonaAvatar.Server.Creation.Painters;

/// <summary>Asks an image service over HTTP: limited in time and size, with faults in plain words. Thread-safe.</summary>
internal sealed class ImageHttp(HttpClient http, ImageOptions options, TimeProvider time)
{
    private const int LargestAnswer = 64 * 1024 * 1024;

    /// <summary>Posts JSON and reads the JSON of the answer.</summary>
    /// <exception cref="ImageServiceException">There is no answer, or no good one.</exception>
    public async Task<JsonNode> PostAsync(string path, JsonObject body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address(path)) { Content = JsonContent.Create(body) };
        var bytes = await SendAsync(request, cancellationToken);
        try
        {
            return JsonNode.Parse(bytes) ?? throw new ImageServiceException($"{options.BaseUrl} answered nothing.", canRetry: true);
        }
        catch (JsonException broken)
        {
            throw new ImageServiceException($"{options.BaseUrl} answered something that is no JSON; check Images:BaseUrl and Images:Service.", canRetry: false, broken);
        }
    }

    /// <summary>Fetches a picture the service names by address.</summary>
    /// <exception cref="ImageServiceException">The address is none, or there is no answer.</exception>
    public async Task<byte[]> GetAsync(string address, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            throw new ImageServiceException($"{options.BaseUrl} named a picture without a usable address.", canRetry: true);
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        return await SendAsync(request, cancellationToken);
    }

    private Uri Address(string path) => new(options.BaseUrl.TrimEnd('/') + path);

    private async Task<byte[]> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.TimeoutSeconds), time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);

        // The key is for the service alone, not for whatever host a picture lies on.
        if (options.ApiKey.Length > 0 && request.RequestUri!.Authority == new Uri(options.BaseUrl).Authority)
        {
            request.Headers.Authorization = new("Bearer", options.ApiKey);
        }

        try
        {
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, both.Token);
            if (!answer.IsSuccessStatusCode)
            {
                throw Refused(answer.StatusCode);
            }

            return await ReadAsync(answer.Content, both.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ImageServiceException($"{options.BaseUrl} took longer than {options.TimeoutSeconds} s; raise Images:TimeoutSeconds if it is just slow.", canRetry: false);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            throw new ImageServiceException($"{options.BaseUrl} does not answer ({failure.Message}); is it running?", canRetry: false, failure);
        }
    }

    private ImageServiceException Refused(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => new ImageServiceException($"{options.BaseUrl} refuses the key; check Images:ApiKey.", canRetry: false),
        HttpStatusCode.NotFound => new ImageServiceException($"{options.BaseUrl} has no such address; start the service with its API, or check Images:Service.", canRetry: false),
        _ => new ImageServiceException($"{options.BaseUrl} answered {(int)status}.", canRetry: (int)status >= 500 || status == HttpStatusCode.TooManyRequests),
    };

    private async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            if (bytes.Length + read > LargestAnswer)
            {
                throw new ImageServiceException($"{options.BaseUrl} answered more than {LargestAnswer / 1024 / 1024} MB; ask for a smaller Images:Size.", canRetry: false);
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
