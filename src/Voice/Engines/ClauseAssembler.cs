using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using PersonaAvatar.Voices.Engines.Workers;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Text;
using PersonaAvatar.Voices.Tones;

namespace PersonaAvatar.Voices.Engines;

/// <summary>
/// Turns the frames of one request into chunks: samples resampled to 48 kHz, cues on the same counter, contiguous. A chunk
/// leaves when every phone and word that begins in it is known to its end.
/// </summary>
internal sealed class ClauseAssembler(Clause clause, SpokenScript script, IPhoneAlphabet alphabet, NativeProsody prosody, long offset)
{
    // Shortest chunk: the first leaves early, later ones save overhead.
    private const int FirstChunk = SpeechFormat.SampleRate / 20;
    private const int LaterChunk = SpeechFormat.SampleRate / 4;

    private readonly List<float> samples = [];
    private readonly CueTrack cues = new(script, alphabet);
    private readonly float[] block = new float[1024];
    private Resampler? resampler;
    private double outPerIn;
    private long emitted;
    private bool ended;

    /// <summary>Takes a frame; returns a chunk when one is complete.</summary>
    public SpeechChunk? Take(WorkerFrame frame)
    {
        var payload = frame.Payload;
        switch (frame.Kind)
        {
            case WorkerFrameKind.Format:
                Start(BinaryPrimitives.ReadInt32LittleEndian(payload));
                return null;
            case WorkerFrameKind.Pcm:
                Push(MemoryMarshal.Cast<byte, short>(payload));
                break;
            case WorkerFrameKind.Phone:
                var name = Encoding.UTF8.GetString(payload.AsSpan(12));
                cues.Phone(name, Place(BinaryPrimitives.ReadInt64LittleEndian(payload)), BinaryPrimitives.ReadSingleLittleEndian(payload.AsSpan(8)));
                break;
            case WorkerFrameKind.Word:
                cues.Word(BinaryPrimitives.ReadInt32LittleEndian(payload), Place(BinaryPrimitives.ReadInt64LittleEndian(payload.AsSpan(4))));
                break;
            case WorkerFrameKind.End:
                resampler?.Finish(samples);
                ended = true;
                cues.End(emitted + samples.Count);
                break;
        }

        return TryEmit();
    }

    private void Start(int sampleRate)
    {
        var rate = sampleRate * prosody.Formant;
        resampler = new Resampler(rate, SpeechFormat.SampleRate);
        outPerIn = SpeechFormat.SampleRate / rate;
    }

    private long Place(long sample) => (long)Math.Round(sample * outPerIn);

    private void Push(ReadOnlySpan<short> pcm)
    {
        for (; pcm.Length > 0; pcm = pcm[Math.Min(block.Length, pcm.Length)..])
        {
            var count = Math.Min(block.Length, pcm.Length);
            for (var i = 0; i < count; i++)
            {
                block[i] = pcm[i] / 32768f;
            }

            resampler?.Push(block.AsSpan(0, count), samples);
        }
    }

    private SpeechChunk? TryEmit()
    {
        var available = emitted + samples.Count;
        var frontier = ended ? available : cues.Frontier(available);
        var least = emitted == 0 ? FirstChunk : LaterChunk;
        if (frontier - emitted < least && !(ended && frontier > emitted))
        {
            return null;
        }

        var count = (int)(frontier - emitted);
        var sound = samples.GetRange(0, count).ToArray();
        samples.RemoveRange(0, count);
        var (phonemes, words) = cues.TakeUntil(frontier, offset);
        var chunk = new SpeechChunk(clause.Epoch, clause.Index, offset + emitted, sound, phonemes, words, clause.Emotion);
        emitted = frontier;
        return chunk;
    }
}
