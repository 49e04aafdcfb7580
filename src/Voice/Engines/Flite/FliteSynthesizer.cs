using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using PersonaAvatar.Voices.Engines.Workers;

namespace PersonaAvatar.Voices.Engines.Flite;

/// <summary>libflite inside a worker. One instance in a process, one thread.</summary>
internal sealed unsafe class FliteSynthesizer : ISynthesizer
{
    private static FliteUtterance? current;

    private readonly Dictionary<string, nint> loaded = [];
    private readonly List<FliteVoiceModel> installed = [];

    public FliteSynthesizer()
    {
        _ = FliteNative.Init();
        foreach (var model in FliteVoiceModel.All)
        {
            if (NativeLibrary.TryLoad($"libflite_cmu_us_{model.Name}.so.1", out var library))
            {
                var register = (delegate* unmanaged[Cdecl]<byte*, FliteVoice*>)NativeLibrary.GetExport(library, $"register_cmu_us_{model.Name}");
                var voice = register(null);
                var streaming = FliteNative.NewStreaming();
                streaming->OnSound = &OnSound;
                FliteNative.Set(voice->Features, FliteNative.Literal("streaming_info"u8), FliteNative.StreamingValue(streaming));
                loaded.Add(model.Name, (nint)voice);
                installed.Add(model);
            }
        }
    }

    public IReadOnlyList<WorkerVoice> List() => [.. installed.Select(m => new WorkerVoice(m.Name, m.Title, m.Language, m.Gender))];

    public string Version => NativeVersion.Of("libflite.so");

    public string Phonemes(string voice, string text)
        => throw new VoiceEngineException("flite does not transcribe; ask espeak-ng.", canRetry: false);

    public void Speak(SynthesisRequest request, FrameWriter output)
    {
        if (installed.Find(m => m.Name == request.Voice) is not { } model)
        {
            throw new VoiceEngineException($"flite has no voice \"{request.Voice}\"; choose one of those listed.", canRetry: false);
        }

        var voice = (FliteVoice*)loaded[model.Name];
        FliteNative.SetFloat(voice->Features, FliteNative.Literal("f0_shift"u8), (float)request.Pitch);
        FliteNative.SetFloat(voice->Features, FliteNative.Literal("int_f0_target_stddev"u8), (float)(model.PitchDeviation * request.Range));
        FliteNative.SetFloat(voice->Features, FliteNative.Literal("duration_stretch"u8), (float)(model.Stretch / request.Rate));

        // The space at the end lets every token's file position point one past its last character.
        var utterance = new FliteUtterance(output);
        current = utterance;
        fixed (byte* text = Encoding.ASCII.GetBytes(request.Text + " \0"))
        {
            var made = FliteNative.SynthText(text, voice);
            current = null;
            if (made == 0)
            {
                throw new VoiceEngineException("flite made nothing of the text; try another voice.", canRetry: true);
            }

            FliteNative.DeleteUtterance(made);
        }

        if (utterance.Failure is { } failure)
        {
            throw failure;
        }

        output.End(utterance.Samples);
    }

    public void Dispose()
    {
        // Voices belong to the process: the library frees its static models badly and the process ends here anyway.
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int OnSound(FliteWave* wave, int start, int count, int last, FliteStreaming* streaming)
    {
        const int stop = -1;
        if (current is not { Failure: null } utterance)
        {
            return stop;
        }

        try
        {
            utterance.Take(wave, start, count, streaming->Utterance);
            return 0;
        }
        catch (IOException e)
        {
            // Nothing may unwind through native frames.
            utterance.Failure = e;
            return stop;
        }
    }
}
