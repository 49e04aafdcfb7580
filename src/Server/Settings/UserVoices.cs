using System.ComponentModel.DataAnnotations;
using PersonaAvatar.Voices.Engines;
using PersonaAvatar.Voices.Engines.Azure;
using PersonaAvatar.Voices.Engines.Kokoro;
using PersonaAvatar.Voices.Engines.OpenAi;
using PersonaAvatar.Voices.Engines.Piper;
using SessionOptions = Microsoft.ML.OnnxRuntime.SessionOptions;

namespace PersonaAvatar.Server.Settings;

/// <summary>The voice engines a user brings, from the section "Voices": OpenAi, Azure, Piper and Kokoro, each only where it is set.</summary>
internal static class UserVoices
{
    /// <summary>Makes those that are set.</summary>
    /// <exception cref="InvalidOperationException">A setting is not valid; the message names its key.</exception>
    public static IEnumerable<IVoiceEngine> Create(IConfiguration configuration, IPhonemizer phonemizer, Func<SessionOptions> device, TimeProvider time)
    {
        var section = configuration.GetSection("Voices");
        var paths = new PathOptions();
        configuration.GetSection("Paths").Bind(paths);
        var (openAi, azure) = (Read<OpenAiVoiceOptions>(section, "OpenAi"), Read<AzureVoiceOptions>(section, "Azure"));
        var (piper, kokoro) = (Read<PiperVoiceOptions>(section, "Piper"), Read<KokoroVoiceOptions>(section, "Kokoro"));
        if (openAi.BaseUrl.Length > 0)
        {
            yield return new OpenAiEngine(Client(), openAi, time);
        }

        if (azure.IsConfigured)
        {
            yield return new AzureEngine(Client(), azure, time);
        }

        if (piper.Folder.Length > 0)
        {
            piper.Folder = paths.Resolve(piper.Folder);
            yield return new PiperEngine(piper, phonemizer, device);
        }

        if (kokoro.Model.Length > 0)
        {
            (kokoro.Model, kokoro.Voices) = (paths.Resolve(kokoro.Model), paths.Resolve(kokoro.Voices));
            kokoro.Vocabulary = kokoro.Vocabulary.Length == 0 ? "" : paths.Resolve(kokoro.Vocabulary);
            yield return new KokoroEngine(kokoro, phonemizer, device);
        }
    }

    // The engines set their own limits of time, for the first sound and for pauses.
    private static HttpClient Client() => new() { Timeout = Timeout.InfiniteTimeSpan };

    private static T Read<T>(IConfigurationSection section, string name)
        where T : class, new()
    {
        var options = new T();
        section.GetSection(name).Bind(options);
        var wrong = new List<ValidationResult>();
        return Validator.TryValidateObject(options, new ValidationContext(options), wrong, validateAllProperties: true)
            ? options
            : throw new InvalidOperationException(wrong[0].ErrorMessage is { } said && said.StartsWith("Voices:", StringComparison.Ordinal) ? said + "." : $"Voices:{name}: {wrong[0].ErrorMessage}");
    }
}
