using System.Runtime.InteropServices;
using PersonaAvatar.Voices.Engines.Workers;

namespace PersonaAvatar.Voices.Engines.Espeak;

/// <summary>One utterance on its way out of the library: samples and events become frames.</summary>
internal sealed unsafe class EspeakUtterance(FrameWriter output, int sampleRate, StressMarks stress)
{
    // Below this a sample counts as closure: -56 dBFS, under the faintest breath the variants add.
    private const int Silence = 50;

    // The loudness before a stop is looked at in blocks of 3 ms.
    private const int BlockLength = 64;

    // First letters of sounds that begin with a closure: stops and affricates of the library's IPA.
    private const string Closing = "pbtdkɡgqɢcɟʈɖʔ";

    private readonly short[] tail = new short[8192];
    private long previous;
    private bool pause;

    /// <summary>Samples handed out so far.</summary>
    public long Samples { get; private set; }

    /// <summary>Why writing failed, if it did.</summary>
    public Exception? Failure { get; set; }

    /// <summary>Takes what one callback brings. Events lie within the samples that come with them or at their end.</summary>
    public void Take(ReadOnlySpan<short> samples, EspeakEvent* events)
    {
        if (samples.Length > 0)
        {
            output.Pcm(samples);
            Keep(samples);
            Samples += samples.Length;
        }

        for (; events != null && events->Type != EspeakEvent.ListTerminated; events++)
        {
            if (events->Type == EspeakEvent.Word)
            {
                output.Word(events->TextPosition - 1, events->Sample);
            }
            else if (events->Type == EspeakEvent.Phoneme)
            {
                Phone(Marshal.PtrToStringUTF8((nint)events->Name, NameLength(events)) ?? "", events->Sample);
            }
        }

        output.Flush();
    }

    private static int NameLength(EspeakEvent* e)
    {
        var length = 0;
        while (length < 8 && e->Name[length] != 0)
        {
            length++;
        }

        return length;
    }

    private void Phone(string name, long sample)
    {
        // "(en-us)" and the like announce a change of language in mid-sentence: nothing sounds.
        if (name.StartsWith('('))
        {
            return;
        }

        // The library reports a stop when it bursts: the silence before the burst is its closure.
        var start = name.Length > 0 && Closing.Contains(name[0], StringComparison.Ordinal) ? sample - Closure(sample) : sample;
        start = Math.Max(start, previous);
        output.Phone(start, name.Length == 0 ? 0 : stress.Next(name), name);
        previous = start;
        pause = name.Length == 0;
    }

    // Walks back from the burst to the sound before it. Variants with an echo have no true silence: what is 14 dB under
    // the loudest of the phone before, or nearly nothing, counts as closed.
    private long Closure(long sample)
    {
        // After a pause only the last moments belong to the stop; in running speech all of the gap does.
        var limit = Math.Min(sample - previous, sampleRate * (pause ? 40 : 120) / 1000);
        limit = Math.Min(limit, tail.Length - (Samples - sample) - BlockLength);
        var loudest = 0;
        for (long back = 0; back < limit; back += BlockLength)
        {
            loudest = Math.Max(loudest, Peak(sample - back));
        }

        var closed = Math.Max(Silence, loudest / 5);
        long quiet = 0;
        while (quiet + BlockLength <= limit && Peak(sample - quiet) <= closed)
        {
            quiet += BlockLength;
        }

        return quiet;
    }

    private int Peak(long end)
    {
        var peak = 0;
        for (var at = end - BlockLength; at < end; at++)
        {
            peak = Math.Max(peak, Math.Abs((int)tail[((at % tail.Length) + tail.Length) % tail.Length]));
        }

        return peak;
    }

    private void Keep(ReadOnlySpan<short> samples)
    {
        for (var i = 0; i < samples.Length; i++)
        {
            tail[(Samples + i) % tail.Length] = samples[i];
        }
    }
}
