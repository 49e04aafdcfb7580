using System.Runtime.CompilerServices;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Server.Cli;

/// <summary>A recording as the speech of one turn: sound without words and without phone times.</summary>
internal static class RecordedSpeech
{
    /// <summary>The recording in chunks.</summary>
    /// <param name="sound">The recording, read at 48 kHz.</param>
    /// <param name="emotion">How its speaker feels.</param>
    /// <param name="cancellationToken">Stops between two chunks.</param>
    /// <exception cref="UsageException">The file is absent, is no sound, or holds none.</exception>
    public static async IAsyncEnumerable<SpeechChunk> ReadAsync(
        SoundFile sound, EmotionMix emotion, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var start = 0L;
        await foreach (var block in sound.ReadAsync(cancellationToken))
        {
            // Chunks live on while frames are cut from them; blocks do not.
            yield return new SpeechChunk(0, 0, start, block.ToArray(), [], [], emotion);
            start += block.Length;
        }
    }
}
