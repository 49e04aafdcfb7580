namespace PersonaAvatar.Rendering.Muxing;

/// <summary>Reads a child's standard error to its end and keeps the last lines for a message.</summary>
internal sealed class ErrorTail
{
    private const int Lines = 6;

    private readonly Queue<string> _lines = new(Lines);
    private readonly Lock _gate = new();

    /// <summary>Reads until the child closes its standard error.</summary>
    public async Task ReadAsync(StreamReader reader, CancellationToken cancellationToken)
    {
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            lock (_gate)
            {
                if (_lines.Count == Lines)
                {
                    _lines.Dequeue();
                }

                _lines.Enqueue(line.Length > 300 ? line[..300] : line);
            }
        }
    }

    /// <summary>What the child said last, on one line; "nothing" when it was silent.</summary>
    public override string ToString()
    {
        lock (_gate)
        {
            return _lines.Count == 0 ? "nothing" : string.Join(" | ", _lines);
        }
    }
}
