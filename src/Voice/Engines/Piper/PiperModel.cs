using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace PersonaAvatar.Voices.Engines.Piper;

/// <summary>
/// One Piper voice: VITS as ONNX. In: phone numbers int64 [1,N], their count int64 [1], scales float [3] (noise, length, noise of
/// the lengths) and, for several speakers, sid int64 [1]. Out: sound float [1,1,1,T]; exports that show it add the length of each
/// phone. Thread-safe.
/// </summary>
internal sealed class PiperModel : IDisposable
{
    private readonly InferenceSession session;
    private readonly string input;
    private readonly string lengths;
    private readonly string scales;
    private readonly string? speaker;

    public PiperModel(string path, SessionOptions device)
    {
        Config = PiperConfig.Read(path);
        try
        {
            session = new InferenceSession(path, device);
        }
        catch (OnnxRuntimeException e)
        {
            throw new VoiceEngineException($"{path} cannot be opened ({e.Message.Split('\n')[0]}); fetch the voice again.", canRetry: false, e);
        }

        Type[] whole = [typeof(long)], real = [typeof(float)];
        var found = (GraphPort.Input(session, ["input", "x"], whole, 2, []), GraphPort.Input(session, ["input_lengths", "x_lengths"], whole, 1, ["sid"]), GraphPort.Input(session, ["scales"], real, 1, []));
        if (found is not ({ } first, { } second, { } third))
        {
            var has = GraphPort.Describe(session);
            session.Dispose();
            throw new VoiceEngineException($"{path} is no Piper voice: expected input int64[1,N], input_lengths int64[1] and scales float[3], found {has}.", canRetry: false);
        }

        (input, lengths, scales) = (first, second, third);
        speaker = GraphPort.Input(session, ["sid"], whole, 1, [lengths]);
    }

    /// <summary>What the voice's own file says.</summary>
    public PiperConfig Config { get; }

    /// <summary>Speaks; lengths are empty where the graph does not tell them.</summary>
    public (float[] Sound, double[] Lengths) Run(PhonePiece piece, double rate, long speakerId)
    {
        List<NamedOnnxValue> inputs =
        [
            NamedOnnxValue.CreateFromTensor(input, new DenseTensor<long>(piece.Ids, [1, piece.Ids.Length])),
            NamedOnnxValue.CreateFromTensor(lengths, new DenseTensor<long>(new long[] { piece.Ids.Length }, [1])),
            NamedOnnxValue.CreateFromTensor(scales, new DenseTensor<float>(new[] { Config.Noise, (float)(Config.Length / rate), Config.NoiseWidth }, [3])),
        ];
        if (speaker is not null)
        {
            inputs.Add(NamedOnnxValue.CreateFromTensor(speaker, new DenseTensor<long>(new[] { speakerId }, [1])));
        }

        try
        {
            using var results = session.Run(inputs);
            var sound = results.OrderByDescending(r => (r.Value as Tensor<float>)?.Length ?? 0).First().AsTensor<float>().ToArray();
            var told = results.Select(Lengths).FirstOrDefault(l => l.Length == piece.Ids.Length) ?? [];
            Level(sound);
            return (sound, told);
        }
        catch (OnnxRuntimeException e)
        {
            throw new VoiceEngineException($"A Piper voice failed ({e.Message.Split('\n')[0]}); choose another one.", canRetry: false, e);
        }
    }

    public void Dispose() => session.Dispose();

    private static double[] Lengths(DisposableNamedOnnxValue result) => result.Value switch
    {
        Tensor<float> real => [.. real.Select(v => (double)v)],
        Tensor<long> whole => [.. whole.Select(v => (double)v)],
        _ => [],
    };

    // Piper's own rule: the loudest sample of each utterance is full scale.
    private static void Level(float[] sound)
    {
        var peak = Math.Max(0.01f, sound.Length == 0 ? 0 : System.Numerics.Tensors.TensorPrimitives.MaxMagnitude(sound) is var max ? MathF.Abs(max) : 0);
        System.Numerics.Tensors.TensorPrimitives.Divide(sound, peak, sound);
    }
}
