using System.Net;
using System.Net.Http.Headers;

namespace PersonaAvatar.Voices.Engines;

/// <summary>
/// Asks a service for sound and reads it as it comes. What goes wrong becomes a <see cref="VoiceEngineException"/> that says what
/// to do and whether to ask again: a service that is busy, stalls or breaks off may be asked again, one that refuses may not.
/// </summary>
/// <param name="http">The client; it sets no time limit of its own.</param>
/// <param name="service">Its name in messages.</param>
/// <param name="answer">Time the service has to begin.</param>
/// <param name="stall">Time it may be silent in between.</param>
/// <param name="time">The clock.</param>
internal sealed class SpeechDownload(HttpClient http, string service, TimeSpan answer, TimeSpan stall, TimeProvider time)
{
    // What an error message quotes of a reply.
    private const int Quoted = 200;

    private static readonly string[] NoSound = ["audio/mpeg", "audio/mp3", "audio/ogg", "audio/opus", "audio/aac", "audio/flac", "audio/webm"];

    /// <summary>Sends a request; answers when the reply's head is there and promises sound.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var reply = await GuardAsync(token => http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token), answer, cancellationToken);
        try
        {
            if (!reply.IsSuccessStatusCode)
            {
                throw await RefusalAsync(reply, cancellationToken);
            }

            var kind = reply.Content.Headers.ContentType?.MediaType ?? "";
            if (NoSound.Contains(kind, StringComparer.OrdinalIgnoreCase) || kind.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || kind.EndsWith("json", StringComparison.OrdinalIgnoreCase))
            {
                throw new VoiceEngineException($"{service} answers {kind} where PCM or WAVE was asked for; set the format it offers, pcm or wav.", canRetry: false);
            }

            return reply;
        }
        catch
        {
            reply.Dispose();
            throw;
        }
    }

    /// <summary>The reply's body.</summary>
    public Task<Stream> OpenAsync(HttpResponseMessage reply, CancellationToken cancellationToken)
        => GuardAsync(token => reply.Content.ReadAsStreamAsync(token), stall, cancellationToken);

    /// <summary>Reads on; 0 at the end.</summary>
    public Task<int> ReadAsync(Stream body, Memory<byte> buffer, CancellationToken cancellationToken)
        => GuardAsync(token => body.ReadAsync(buffer, token).AsTask(), stall, cancellationToken);

    private async Task<T> GuardAsync<T>(Func<CancellationToken, Task<T>> work, TimeSpan limit, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(limit, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            return await work(both.Token);
        }
        catch (ObjectDisposedException e) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(e.Message, e, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested && e is OperationCanceledException or ObjectDisposedException)
        {
            // A time limit that ends in the instant a read succeeds closes the connection for the read after it, which then finds it disposed.
            throw new VoiceEngineException($"{service} has sent nothing for {limit.TotalSeconds:0.#} s; check that it runs and can be reached.", canRetry: true, e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new VoiceEngineException($"{service} cannot be reached or broke off ({e.Message}); check its address and that it runs.", canRetry: true, e);
        }
    }

    private async Task<VoiceEngineException> RefusalAsync(HttpResponseMessage reply, CancellationToken cancellationToken)
    {
        var said = await GuardAsync(token => ReadSomeAsync(reply, token), stall, cancellationToken);
        var todo = reply.StatusCode switch
        {
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => "check its key",
            HttpStatusCode.NotFound => "check its address, the model and the voice",
            HttpStatusCode.TooManyRequests => "it is asked too often; wait or raise the quota",
            >= HttpStatusCode.InternalServerError => "try again later",
            _ => "check the model and the voice",
        };
        var canRetry = reply.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError;
        return new VoiceEngineException($"{service} answers {(int)reply.StatusCode}{said}; {todo}.", canRetry);
    }

    private static async Task<string> ReadSomeAsync(HttpResponseMessage reply, CancellationToken cancellationToken)
    {
        var bytes = new byte[4 * Quoted];
        await using var body = await reply.Content.ReadAsStreamAsync(cancellationToken);
        var count = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        var text = new string([.. System.Text.Encoding.UTF8.GetString(bytes, 0, count).Select(c => char.IsControl(c) ? ' ' : c)]).Trim();
        return text.Length == 0 ? "" : $" ({(text.Length > Quoted ? text[..Quoted] + "…" : text)})";
    }

    /// <summary>A bearer token, or none.</summary>
    public static AuthenticationHeaderValue? Bearer(string key) => key.Length == 0 ? null : new AuthenticationHeaderValue("Bearer", key);
}
