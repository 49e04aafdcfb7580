using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace PersonaAvatar.Voices.Engines.Workers;

/// <summary>Writes frames of the worker protocol. Not thread-safe.</summary>
internal sealed class FrameWriter(Stream output)
{
    private byte[] buffer = new byte[4096];

    public void Format(int sampleRate)
    {
        BinaryPrimitives.WriteInt32LittleEndian(Begin(WorkerFrameKind.Format, 4), sampleRate);
        Send(4);
    }

    public void Pcm(ReadOnlySpan<short> samples)
    {
        var bytes = MemoryMarshal.AsBytes(samples);
        bytes.CopyTo(Begin(WorkerFrameKind.Pcm, bytes.Length));
        Send(bytes.Length);
    }

    public void Phone(long start, float stress, string name)
    {
        var length = 12 + Encoding.UTF8.GetByteCount(name);
        var payload = Begin(WorkerFrameKind.Phone, length);
        BinaryPrimitives.WriteInt64LittleEndian(payload, start);
        BinaryPrimitives.WriteSingleLittleEndian(payload[8..], stress);
        Encoding.UTF8.GetBytes(name, payload[12..]);
        Send(length);
    }

    public void Word(int textPosition, long start)
    {
        var payload = Begin(WorkerFrameKind.Word, 12);
        BinaryPrimitives.WriteInt32LittleEndian(payload, textPosition);
        BinaryPrimitives.WriteInt64LittleEndian(payload[4..], start);
        Send(12);
    }

    public void End(long totalSamples)
    {
        BinaryPrimitives.WriteInt64LittleEndian(Begin(WorkerFrameKind.End, 8), totalSamples);
        Send(8);
    }

    public void Error(bool canRetry, string message)
    {
        var length = 1 + Encoding.UTF8.GetByteCount(message);
        var payload = Begin(WorkerFrameKind.Error, length);
        payload[0] = canRetry ? (byte)1 : (byte)0;
        Encoding.UTF8.GetBytes(message, payload[1..]);
        Send(length);
    }

    public void Voices(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Begin(WorkerFrameKind.Voices, json.Length));
        Send(json.Length);
    }

    public void Text(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        Encoding.UTF8.GetBytes(text, Begin(WorkerFrameKind.Text, length));
        Send(length);
    }

    public void Flush() => output.Flush();

    private Span<byte> Begin(WorkerFrameKind kind, int length)
    {
        if (buffer.Length < length + 5)
        {
            buffer = new byte[length + 4096];
        }

        buffer[0] = (byte)kind;
        BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(1), length);
        return buffer.AsSpan(5, length);
    }

    private void Send(int length) => output.Write(buffer, 0, length + 5);
}
