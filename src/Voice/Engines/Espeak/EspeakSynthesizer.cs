using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using PersonaAvatar.Voices.Engines.Workers;

namespace PersonaAvatar.Voices.Engines.Espeak;

/// <summary>libespeak-ng inside a worker. The library keeps its state in globals: one instance in a process, one thread.</summary>
internal sealed unsafe class EspeakSynthesizer : ISynthesizer
{
    // Sound is handed over in pieces of this length.
    private const int BufferMilliseconds = 60;

    private static EspeakUtterance? current;

    private readonly int sampleRate;
    private readonly EspeakVoices voices;
    private string loaded = "";

    public EspeakSynthesizer()
    {
        sampleRate = EspeakNative.Initialize(
            EspeakNative.OutputSynchronous, BufferMilliseconds, null, EspeakNative.PhonemeEvents | EspeakNative.PhonemeIpa | EspeakNative.DoNotExit);
        if (sampleRate <= 0)
        {
            throw new DllNotFoundException("espeak-ng finds no data: install espeak-ng-data");
        }

        EspeakNative.SetSynthCallback(&OnSound);
        byte* path = null;
        EspeakNative.Info(&path);
        voices = new EspeakVoices(Marshal.PtrToStringUTF8((nint)path) ?? "");
    }

    public IReadOnlyList<WorkerVoice> List() => voices.List;

    public string Version => NativeVersion.Of("libespeak-ng");

    public string Phonemes(string voice, string text)
    {
        Load(voice);
        var clauses = new List<string>();
        fixed (byte* start = Encoding.UTF8.GetBytes(text + "\0"))
        {
            for (var at = start; at != null;)
            {
                clauses.Add(Marshal.PtrToStringUTF8((nint)EspeakNative.TextToPhonemes(&at, (int)EspeakNative.CharsUtf8, EspeakNative.PhonemeIpa)) ?? "");
            }
        }

        return string.Join('\n', clauses.Select(c => c.Trim()).Where(c => c.Length > 0));
    }

    public void Speak(SynthesisRequest request, FrameWriter output)
    {
        Load(request.Voice);
        var prosody = EspeakProsody.For(request.Pitch, request.Range, request.Rate, voices.Pitch(request.Voice));
        _ = EspeakNative.SetParameter(EspeakNative.Pitch, prosody.Pitch, 0);
        _ = EspeakNative.SetParameter(EspeakNative.Range, prosody.Range, 0);
        _ = EspeakNative.SetParameter(EspeakNative.Rate, prosody.Rate, 0);

        var text = Encoding.UTF8.GetBytes(request.Text + "\0");
        fixed (byte* start = text)
        {
            var utterance = new EspeakUtterance(output, sampleRate, Transcribe(start));
            current = utterance;
            output.Format(sampleRate);

            // No espeakSSML and no espeakPHONEMES: neither markup nor [[ ]] means anything in this text.
            if (EspeakNative.Synth(start, (nuint)text.Length, 0, 1, 0, EspeakNative.CharsUtf8, null, 0) != 0)
            {
                throw new VoiceEngineException("espeak-ng refused the text; try another voice.", canRetry: true);
            }

            current = null;
            if (utterance.Failure is { } failure)
            {
                throw failure;
            }

            output.End(utterance.Samples);
        }
    }

    public void Dispose() => _ = EspeakNative.Terminate();

    private void Load(string voice)
    {
        if (voice == loaded)
        {
            return;
        }

        var file = voices.Find(voice);
        if (file is null || EspeakNative.SetVoiceByName(file) != 0)
        {
            throw new VoiceEngineException($"espeak-ng has no voice \"{voice}\"; choose one of those listed.", canRetry: false);
        }

        loaded = voice;
    }

    private static StressMarks Transcribe(byte* text)
    {
        var marks = new StressMarks();
        const int ipaWithUnderscores = 2 | ('_' << 8);
        while (text != null)
        {
            marks.Add(Marshal.PtrToStringUTF8((nint)EspeakNative.TextToPhonemes(&text, (int)EspeakNative.CharsUtf8, ipaWithUnderscores)) ?? "");
        }

        return marks;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnSound(short* samples, int count, EspeakEvent* events)
    {
        if (current is not { Failure: null } utterance)
        {
            return 1;
        }

        try
        {
            utterance.Take(samples == null ? [] : new ReadOnlySpan<short>(samples, count), events);
            return 0;
        }
        catch (IOException e)
        {
            // Nothing may unwind through native frames.
            utterance.Failure = e;
            return 1;
        }
    }
}
