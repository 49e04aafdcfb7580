using System.Buffers.Binary;

namespace PersonaAvatar.Voices.Engines.Workers;

/// <summary>Reads frames of the worker protocol.</summary>
internal sealed class FrameReader(Stream input)
{
    // A frame beyond this is garbage, not speech: the largest real one is a list of voices (tens of kilobytes).
    private const int MaximumPayload = 4 << 20;

    private readonly byte[] header = new byte[5];

    /// <summary>The next frame, or null at the end of the stream.</summary>
    /// <exception cref="InvalidDataException">The bytes are not frames.</exception>
    /// <exception cref="EndOfStreamException">The stream ends inside a frame.</exception>
    public async ValueTask<WorkerFrame?> ReadAsync(CancellationToken cancellationToken)
    {
        var read = await input.ReadAtLeastAsync(header, header.Length, throwOnEndOfStream: false, cancellationToken);
        if (read == 0)
        {
            return null;
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(1));
        if (read < header.Length || length is < 0 or > MaximumPayload || header[0] is < 1 or > 8)
        {
            throw new InvalidDataException("The voice worker sent something that is not a frame.");
        }

        var payload = new byte[length];
        await input.ReadExactlyAsync(payload, cancellationToken);
        return new WorkerFrame((WorkerFrameKind)header[0], payload);
    }
}
