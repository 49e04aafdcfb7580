using System.Text.Json;
using PersonaAvatar.Voices.Engines.Espeak;
using PersonaAvatar.Voices.Engines.Flite;

namespace PersonaAvatar.Voices.Engines.Workers;

/// <summary>
/// The inside of a worker process: a native engine that is neither thread-safe nor ours to trust lives here, apart from
/// the service, and dies with it because its standard input closes.
/// </summary>
public static class VoiceWorker
{
    /// <summary>First argument of a worker's command line.</summary>
    public const string Verb = "voice-worker";

    /// <summary>Serves requests from standard input until it closes.</summary>
    /// <param name="args"><c>["voice-worker", engine]</c>.</param>
    /// <param name="cancellationToken">Ends the worker between two requests.</param>
    /// <returns>Exit code: 0 when the input closed, 1 when the engine is missing or failed, 2 on bad usage.</returns>
    public static async Task<int> RunAsync(string[] args, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(args);
        if (args.Length < 2 || args[0] != Verb)
        {
            return 2;
        }

        // Buffered: a clause is hundreds of small frames; each request ends with a flush, and so does each of its pieces of sound.
        await using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        await using var input = Console.OpenStandardInput();
        return await RunAsync(args[1], input, output, cancellationToken);
    }

    /// <summary>Serves requests of one stream until it closes.</summary>
    internal static async Task<int> RunAsync(string engine, Stream input, Stream output, CancellationToken cancellationToken)
    {
        var writer = new FrameWriter(output);
        try
        {
            using var synthesizer = Create(engine);
            if (synthesizer is null)
            {
                return 2;
            }

            WarmUp(synthesizer);
            await ServeAsync(synthesizer, input, writer, cancellationToken);
            return 0;
        }
        catch (DllNotFoundException e)
        {
            writer.Error(canRetry: false, $"The {engine} engine is not installed ({e.Message.Split('\n')[0]}). Install the Debian package.");
            writer.Flush();
            return 1;
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            return 0;
        }
    }

    private static ISynthesizer? Create(string engine) => engine switch
    {
        EspeakEngine.EngineName => new EspeakSynthesizer(),
        FliteEngine.EngineName => new FliteSynthesizer(),
        _ => null,
    };

    // The first request of a process would pay for compiling everything it touches: pay before anyone waits.
    private static void WarmUp(ISynthesizer synthesizer)
    {
        if (synthesizer.List() is [{ } first, ..] voices)
        {
            var voice = voices.FirstOrDefault(v => v.Name == "en-us") ?? first;
            synthesizer.Speak(new SynthesisRequest("speak", voice.Name, "Well, hello.", 1, 1, 1), new FrameWriter(Stream.Null));
        }
    }

    private static async Task ServeAsync(ISynthesizer synthesizer, Stream input, FrameWriter writer, CancellationToken cancellationToken)
    {
        while (await ReadRequestAsync(input, cancellationToken) is { } request)
        {
            try
            {
                Answer(synthesizer, request, writer);
            }
            catch (VoiceEngineException e)
            {
                writer.Error(e.CanRetry, e.Message);
            }

            writer.Flush();
        }
    }

    private static void Answer(ISynthesizer synthesizer, SynthesisRequest request, FrameWriter writer)
    {
        switch (request.Kind)
        {
            case "list":
                writer.Voices(JsonSerializer.SerializeToUtf8Bytes([.. synthesizer.List()], WorkerJson.Default.WorkerVoiceArray));
                break;
            case "version":
                writer.Text(synthesizer.Version);
                break;
            case "phonemes":
                writer.Text(synthesizer.Phonemes(request.Voice, request.Text));
                break;
            default:
                synthesizer.Speak(request, writer);
                break;
        }
    }

    private static async Task<SynthesisRequest?> ReadRequestAsync(Stream input, CancellationToken cancellationToken)
    {
        var header = new byte[4];
        if (await input.ReadAtLeastAsync(header, 4, throwOnEndOfStream: false, cancellationToken) < 4)
        {
            return null;
        }

        var body = new byte[BitConverter.ToInt32(header)];
        await input.ReadExactlyAsync(body, cancellationToken);
        return JsonSerializer.Deserialize(body, WorkerJson.Default.SynthesisRequest);
    }
}
