using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace PersonaAvatar.Voices.Engines.Kokoro;

/// <summary>
/// Kokoro as ONNX. In: tokens int64 [1,N] with zeros at both ends, style float [1,256], speed float or int32 [1]. Out: sound float
/// at 24 kHz; the timestamped export adds the length of each token. Thread-safe.
/// </summary>
internal sealed class KokoroModel : IDisposable
{
    /// <summary>Samples per second.</summary>
    public const int SampleRate = 24_000;

    /// <summary>Tokens between the two zeros.</summary>
    public const int MostTokens = 510;

    private readonly InferenceSession session;
    private readonly string tokens;
    private readonly string style;
    private readonly string speed;
    private readonly bool wholeSpeed;

    public KokoroModel(string path, SessionOptions device)
    {
        try
        {
            session = new InferenceSession(path, device);
        }
        catch (OnnxRuntimeException e)
        {
            throw new VoiceEngineException($"{path} cannot be opened ({e.Message.Split('\n')[0]}); fetch the model again.", canRetry: false, e);
        }

        var found = (
            GraphPort.Input(session, ["tokens", "input_ids"], [typeof(long)], 2, []),
            GraphPort.Input(session, ["style", "ref_s"], [typeof(float)], 2, []),
            GraphPort.Input(session, ["speed"], [typeof(float), typeof(int)], 1, []));
        if (found is not ({ } first, { } second, { } third))
        {
            var has = GraphPort.Describe(session);
            session.Dispose();
            throw new VoiceEngineException($"{path} is no Kokoro model: expected tokens int64[1,N], style float[1,256] and speed [1], found {has}.", canRetry: false);
        }

        (tokens, style, speed) = (first, second, third);
        wholeSpeed = session.InputMetadata[speed].ElementType == typeof(int);
    }

    /// <summary>Speaks; lengths are empty where the graph does not tell them.</summary>
    public (float[] Sound, double[] Lengths) Run(PhonePiece piece, ReadOnlySpan<float> row, double rate)
    {
        List<NamedOnnxValue> inputs =
        [
            NamedOnnxValue.CreateFromTensor(tokens, new DenseTensor<long>(piece.Ids, [1, piece.Ids.Length])),
            NamedOnnxValue.CreateFromTensor(style, new DenseTensor<float>(row.ToArray(), [1, KokoroStyles.Width])),
            wholeSpeed
                ? NamedOnnxValue.CreateFromTensor(speed, new DenseTensor<int>(new[] { (int)Math.Max(1, Math.Round(rate)) }, [1]))
                : NamedOnnxValue.CreateFromTensor(speed, new DenseTensor<float>(new[] { (float)rate }, [1])),
        ];
        try
        {
            using var results = session.Run(inputs);
            var sound = results.OrderByDescending(r => (r.Value as Tensor<float>)?.Length ?? 0).First().AsTensor<float>().ToArray();
            var told = results.Select(r => r.Value switch
            {
                Tensor<long> whole => [.. whole.Select(v => (double)v)],
                Tensor<int> small => [.. small.Select(v => (double)v)],
                Tensor<float> real => real.Select(v => (double)v).ToArray(),
                _ => [],
            }).FirstOrDefault(l => l.Length == piece.Ids.Length) ?? [];
            return (sound, told);
        }
        catch (OnnxRuntimeException e)
        {
            throw new VoiceEngineException($"The Kokoro model failed ({e.Message.Split('\n')[0]}); choose another voice.", canRetry: false, e);
        }
    }

    public void Dispose() => session.Dispose();
}
