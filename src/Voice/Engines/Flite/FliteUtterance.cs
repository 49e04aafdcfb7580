using System.Runtime.InteropServices;
using PersonaAvatar.Voices.Engines.Workers;

namespace PersonaAvatar.Voices.Engines.Flite;

/// <summary>One utterance on its way out of flite: its segments are known before its first sample.</summary>
internal sealed unsafe class FliteUtterance(FrameWriter output)
{
    // Sound goes out at least every 100 ms.
    private const int FlushesPerSecond = 10;

    private bool begun;
    private int unflushed;

    /// <summary>Samples handed out so far.</summary>
    public long Samples { get; private set; }

    /// <summary>Why writing failed, if it did.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Takes a piece of the wave.</summary>
    public void Take(FliteWave* wave, int start, int count, nint utterance)
    {
        if (!begun)
        {
            begun = true;
            output.Format(wave->SampleRate);
            Segments(utterance, wave->SampleRate);
        }

        output.Pcm(new ReadOnlySpan<short>(wave->Samples + start, count));
        Samples += count;
        unflushed += count;
        if (unflushed * FlushesPerSecond >= wave->SampleRate)
        {
            output.Flush();
            unflushed = 0;
        }
    }

    private void Segments(nint utterance, int sampleRate)
    {
        var token = 0;
        long start = 0;
        for (var segment = FliteNative.Head(FliteNative.Relation(utterance, FliteNative.Literal("Segment"u8))); segment != 0; segment = FliteNative.Next(segment))
        {
            var (stress, position) = Place(segment);
            if (position > 0 && position != token)
            {
                token = position;
                output.Word(position - 2, start);
            }

            var name = Marshal.PtrToStringUTF8((nint)FliteNative.StringFeature(segment, FliteNative.Literal("name"u8))) ?? "";
            output.Phone(start, stress, name == "pau" ? "" : name);
            start = (long)Math.Round(FliteNative.FloatFeature(segment, FliteNative.Literal("end"u8)) * (double)sampleRate);
        }
    }

    // A pause has no syllable; a phone climbs to its syllable (stress), its word and its token (where it was written).
    private static (float Stress, int Position) Place(nint segment)
    {
        var leaf = FliteNative.As(segment, FliteNative.Literal("SylStructure"u8));
        var syllable = leaf == 0 ? 0 : FliteNative.Parent(leaf);
        if (syllable == 0)
        {
            return (0, 0);
        }

        var stress = FliteNative.HasFeature(syllable, FliteNative.Literal("stress"u8)) != 0 && *FliteNative.StringFeature(syllable, FliteNative.Literal("stress"u8)) == (byte)'1' ? 1f : 0f;
        var word = FliteNative.Parent(syllable);
        var inToken = word == 0 ? 0 : FliteNative.As(word, FliteNative.Literal("Token"u8));
        var token = inToken == 0 ? 0 : FliteNative.Parent(inToken);
        var known = token != 0 && FliteNative.HasFeature(token, FliteNative.Literal("file_pos"u8)) != 0;
        return (stress, known ? FliteNative.IntFeature(token, FliteNative.Literal("file_pos"u8)) : 0);
    }
}
