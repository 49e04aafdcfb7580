using Microsoft.Extensions.AI;

namespace PersonaAvatar.Personas.Conversations;

/// <summary>One try at streaming a reply, with both time limits; a client that ignores its token cannot hold it up.</summary>
internal sealed class ReplyAttempt : IAsyncDisposable
{
    private readonly ConversationOptions _options;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _stop;
    private readonly CancellationToken _token;
    private readonly IAsyncEnumerator<ChatResponseUpdate> _updates;
    private readonly ReplyFilter _filter = new();
    private Task<bool>? _pending;
    private bool _any;
    private bool _finished;
    private bool _done;

    public ReplyAttempt(
        IChatClient client,
        IReadOnlyList<ChatMessage> messages,
        ConversationOptions options,
        TimeProvider time,
        CancellationToken token)
    {
        _options = options;
        _time = time;
        _token = token;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        var chat = new ChatOptions { MaxOutputTokens = options.ReplyTokens, Temperature = (float)options.Temperature };
        _updates = client.GetStreamingResponseAsync(messages, chat, _stop.Token).GetAsyncEnumerator(_stop.Token);
    }

    /// <summary>The next piece, the end, or the fault. Throws only when the token given is cancelled.</summary>
    public async Task<ReplyStep> NextAsync()
    {
        while (!_done)
        {
            ReplyStep? step;
            try
            {
                step = await ReadAsync();
            }
            catch (OperationCanceledException) when (_token.IsCancellationRequested)
            {
                throw;
            }
            catch (TimeoutException error) when (_pending is { IsCompleted: false })
            {
                step = ReplyStep.Failed(_any ? ReplyFault.Stalled : ReplyFault.NoFirstPiece, error);
            }
#pragma warning disable CA1031 // Any fault of the model is reported as a step; the conversation apologises.
            catch (Exception error)
#pragma warning restore CA1031
            {
                step = ReplyStep.Failed(ReplyFault.Refused, error);
            }

            if (step is { } ready)
            {
                _done = ready.Text is null;
                return ready;
            }
        }

        return End();
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        if (_pending is { IsCompleted: false } pending)
        {
            // An enumerator may not be disposed while it moves; one that ignores its token is left to end by itself.
            _ = pending.ContinueWith(static (task, state) => _ = ((ReplyAttempt)state!).CloseAsync(task), this, TaskScheduler.Default);
            return;
        }

        await CloseAsync(_pending ?? Task.CompletedTask);
    }

    private async Task CloseAsync(Task last)
    {
        _ = last.Exception;
        try
        {
            await _updates.DisposeAsync();
        }
#pragma warning disable CA1031 // The reply is over; how the model's client closes changes nothing for the listener.
        catch (Exception)
#pragma warning restore CA1031
        {
        }

        _stop.Dispose();
    }

    // Null: nothing to say yet.
    private async Task<ReplyStep?> ReadAsync()
    {
        _pending = _updates.MoveNextAsync().AsTask();
        TimeSpan patience = _any ? _options.StallTimeout : _options.FirstPieceTimeout;
        if (!await _pending.WaitAsync(patience, _time, _token))
        {
            _done = true;
            return null;
        }

        ChatResponseUpdate update = _updates.Current;
        _finished |= update.FinishReason is not null;
        string text = update.Text;
        if (text.Length == 0)
        {
            return null;
        }

        _any = true;
        string? ready = _filter.Push(text);
        return ready switch
        {
            null => ReplyStep.Failed(ReplyFault.Garbage),
            "" => null,
            _ => ReplyStep.Piece(ready),
        };
    }

    private ReplyStep End()
    {
        if (!_finished && _filter.Started && _filter.HoldsWord)
        {
            _finished = true;
            _ = _filter.Rest();
            return ReplyStep.Failed(ReplyFault.EndedEarly);
        }

        string rest = _filter.Rest();
        if (rest.Length > 0)
        {
            return ReplyStep.Piece(rest);
        }

        return _filter.Started ? ReplyStep.End : ReplyStep.Failed(_any ? ReplyFault.Garbage : ReplyFault.Empty);
    }
}
