using System.Runtime.CompilerServices;

namespace PersonaAvatar.Voices.Text;

/// <summary>
/// Cuts a stream of text into clauses to speak, as they become complete: the first one early, at a comma if need be, so
/// that somebody hears something; then sentences. Abbreviations, initials, numbers, times, addresses and list numbers do
/// not end a sentence; markup, code blocks and emoji are gone from what comes out. Thread-safe: every call is its own.
/// </summary>
public sealed class SentenceSplitter
{
    private readonly SentenceSplitterOptions options;
    private readonly TimeProvider time;

    /// <summary>Creates a splitter.</summary>
    public SentenceSplitter(TimeProvider time, SentenceSplitterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(time);
        this.time = time;
        this.options = options ?? new SentenceSplitterOptions();
    }

    /// <summary>Cuts a text that is whole.</summary>
    public IEnumerable<string> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var cutter = new ClauseCutter(options);
        cutter.Append(text);
        while (cutter.Next(idle: true, final: true) is { } clause)
        {
            yield return clause;
        }
    }

    /// <summary>Cuts a stream of tokens. Each clause is plain text, never empty; together they hold all that is spoken.</summary>
    /// <param name="tokens">Pieces of text of any length, cut anywhere.</param>
    /// <param name="cancellationToken">Stops the source too.</param>
    public async IAsyncEnumerable<string> SplitAsync(IAsyncEnumerable<string> tokens, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var source = tokens.GetAsyncEnumerator(leaving.Token);
        var next = source.MoveNextAsync().AsTask();
        try
        {
            var cutter = new ClauseCutter(options);
            while (true)
            {
                if (cutter.HasText && await IsLateAsync(next, leaving.Token))
                {
                    while (cutter.Next(idle: true, final: false) is { } clause)
                    {
                        yield return clause;
                    }
                }

                if (!await next)
                {
                    break;
                }

                cutter.Append(source.Current);
                next = source.MoveNextAsync().AsTask();
                while (cutter.Next(idle: false, final: false) is { } clause)
                {
                    yield return clause;
                }
            }

            while (cutter.Next(idle: true, final: true) is { } clause)
            {
                yield return clause;
            }
        }
        finally
        {
            await leaving.CancelAsync();
            await next.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            await source.DisposeAsync();
        }
    }

    private async Task<bool> IsLateAsync(Task<bool> next, CancellationToken cancellationToken)
    {
        if (next.IsCompleted)
        {
            return false;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var patience = Task.Delay(options.Patience, time, stop.Token);
        var done = await Task.WhenAny(next, patience);
        await stop.CancelAsync();
        return done == patience && patience.IsCompletedSuccessfully;
    }
}
