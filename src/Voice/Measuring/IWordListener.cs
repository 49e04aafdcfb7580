namespace PersonaAvatar.Voices.Measuring;

/// <summary>Somebody who writes down what is understood of a voice.</summary>
public interface IWordListener
{
    /// <summary>Part of a text's words that are understood, in order, 0..1; null where the language is not known.</summary>
    /// <param name="samples">Mono, 48 kHz.</param>
    /// <param name="text">What is said.</param>
    /// <param name="language">BCP 47 tag.</param>
    /// <param name="cancellationToken">Stops listening.</param>
    Task<double?> UnderstoodAsync(ReadOnlyMemory<float> samples, string text, string language, CancellationToken cancellationToken);
}
