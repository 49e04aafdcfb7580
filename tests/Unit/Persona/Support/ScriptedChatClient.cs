using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;

namespace PersonaAvatar.Tests.Unit.Persona.Support;

/// <summary>Plays one script per request; the last one again when there are no more.</summary>
public sealed class ScriptedChatClient(params ChatScript[] scripts) : IChatClient
{
    private readonly TaskCompletionSource _stalled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public int Requests { get; private set; }

    /// <summary>Completes when a script first stalls.</summary>
    public Task Stalled => _stalled.Task;

    /// <summary>Whether a token that was given is cancelled.</summary>
    public bool WasCancelled { get; private set; }

    public List<ChatMessage> LastMessages { get; private set; } = [];

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages,
        ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ChatScript script = scripts[Math.Min(Requests, scripts.Length - 1)];
        Requests++;
        LastMessages = [.. messages];
        foreach (string piece in script.Pieces)
        {
            yield return new ChatResponseUpdate(ChatRole.Assistant, piece);
        }

        if (script.Stalls)
        {
            await using CancellationTokenRegistration registration = cancellationToken.Register(() => WasCancelled = true);
            _stalled.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, script.Deaf ? CancellationToken.None : cancellationToken);
        }

        if (script.Throws)
        {
            throw new HttpRequestException("Connection refused");
        }

        if (script.Finishes)
        {
            yield return new ChatResponseUpdate { FinishReason = ChatFinishReason.Stop };
        }
    }

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("Conversations stream.");

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
