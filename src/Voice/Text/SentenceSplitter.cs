namespace PersonaAvatar.Voices.Text;
/// <summary>stub</summary>
public sealed class SentenceSplitter(TimeProvider time)
{
    /// <summary>stub</summary>
    public async IAsyncEnumerable<string> SplitAsync(IAsyncEnumerable<string> tokens, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    { await Task.Delay(TimeSpan.Zero, time, cancellationToken); var s = ""; await foreach (var t in tokens.WithCancellation(cancellationToken)) { s += t; } yield return s; }
}
