using System.Text;
using Microsoft.Extensions.AI;
using PersonaAvatar.Personas.Creation.Models;

namespace PersonaAvatar.Personas.Creation;

/// <summary>
/// Writes characters with a language model: strict JSON is asked for and read leniently; when something is wrong the model
/// is told once what, and when that does not help the fallback's character is given, with the reason.
/// </summary>
/// <remarks>The description reaches the model as quoted data and is never changed. Thread-safe where the client is.</remarks>
public sealed class ModelCharacterWriter : ICharacterWriter
{
    private const int LongestEcho = 12_000;

    private readonly IChatClient _client;
    private readonly ICharacterWriter _fallback;
    private readonly ModelWriterOptions _options;
    private readonly TimeProvider _time;

    /// <summary>Creates a writer.</summary>
    /// <param name="client">The model; not disposed here.</param>
    /// <param name="fallback">Writes when the model cannot, and fills what it leaves out.</param>
    /// <param name="options">Limits.</param>
    /// <param name="time">The clock for the limits.</param>
    public ModelCharacterWriter(IChatClient client, ICharacterWriter fallback, ModelWriterOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(fallback);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        _client = client;
        _fallback = fallback;
        _options = options;
        _time = time;
    }

    /// <inheritdoc/>
    public async Task<CharacterDraft> WriteAsync(string description, int seed, CancellationToken cancellationToken)
    {
        string clean = Description.Clean(description);
        Courtesy.Check(clean);
        CharacterDraft own = await _fallback.WriteAsync(clean, seed, cancellationToken);
        try
        {
            return await AskAsync(clean, own, seed, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (TimeoutException)
        {
            return Without(own, $"it took longer than {_options.ReplyTimeout.TotalSeconds:0} seconds");
        }
#pragma warning disable CA1031 // Any fault of the model is told as a reason; the user gets a character all the same.
        catch (Exception error)
#pragma warning restore CA1031
        {
            return Without(own, $"it failed: {Short(error.Message)}");
        }
    }

    private async Task<CharacterDraft> AskAsync(string description, CharacterDraft own, int seed, CancellationToken token)
    {
        List<ChatMessage> messages =
        [
            new(ChatRole.System, SheetPrompt.Instruction),
            new(ChatRole.User, SheetPrompt.Quote(description)),
        ];
        string reply = await ReadAsync(messages, seed, token);
        SheetResult first = SheetReader.Read(reply, own);
        if (first.Errors.Count == 0)
        {
            return first.Draft!;
        }

        messages.Add(new ChatMessage(ChatRole.Assistant, reply.Length > LongestEcho ? reply[..LongestEcho] : reply.Length == 0 ? "(nothing)" : reply));
        messages.Add(new ChatMessage(ChatRole.User, SheetPrompt.Repair(first.Errors)));
        SheetResult second = SheetReader.Read(await ReadAsync(messages, seed, token), own);
        SheetResult best = second.Errors.Count == 0 || second.IsUsable || !first.IsUsable ? second : first;
        return best.Errors.Count == 0 ? best.Draft!
            : best.IsUsable ? SheetReader.TopUp(best.Draft!, own)
            : Without(own, $"its reply was no character sheet ({Short(best.Errors[0])})");
    }

    private async Task<string> ReadAsync(List<ChatMessage> messages, int seed, CancellationToken token)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        var options = new ChatOptions
        {
            MaxOutputTokens = _options.ReplyTokens,
            Temperature = (float)_options.Temperature,
            Seed = seed,
            ResponseFormat = ChatResponseFormat.Json,
        };
        try
        {
            // Waited for from outside, so that a client that ignores its token cannot hold the user up.
            return await CollectAsync(messages, options, stop.Token).WaitAsync(_options.ReplyTimeout, _time, token);
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    private async Task<string> CollectAsync(List<ChatMessage> messages, ChatOptions options, CancellationToken token)
    {
        var reply = new StringBuilder();
        await foreach (ChatResponseUpdate update in _client.GetStreamingResponseAsync(messages, options, token))
        {
            string text = update.Text;
            reply.Append(text.Length > _options.LongestReply - reply.Length ? text[..(_options.LongestReply - reply.Length)] : text);
            if (reply.Length >= _options.LongestReply)
            {
                break;
            }
        }

        return reply.ToString();
    }

    private static CharacterDraft Without(CharacterDraft own, string why) =>
        own with { Reasons = [$"The language model could not be used because {why}, so the built-in writer wrote this character.", .. own.Reasons] };

    private static string Short(string text)
    {
        string line = SheetText.Clean(text, 160);
        return line.Length == 0 ? "no explanation" : line.TrimEnd('.');
    }
}
