using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using OpenAI;
using OpenAI.Chat;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Mind;
using PersonaAvatar.Server.Hubs;
using PersonaAvatar.Server.Settings;

namespace PersonaAvatar.Server.Sessions;

/// <summary>Gives a persona its mind: the configured language model, else the built-in one.</summary>
internal sealed class MindFactory : IDisposable
{
    private const string HowToConnect =
        "Set PERSONA_LLM_BASEURL (for example http://localhost:11434/v1), PERSONA_LLM_MODEL and, if the endpoint wants one, PERSONA_LLM_APIKEY, then restart: any OpenAI-compatible endpoint works.";

    private readonly TimeProvider _time;
    private readonly IChatClient? _model;

    public MindFactory(IOptions<LlmOptions> options, TimeProvider time)
    {
        _time = time;
        var llm = options.Value;
        if (llm.IsConfigured)
        {
            var client = new OpenAIClientOptions
            {
                Endpoint = new Uri(llm.BaseUrl),
                // The conversation retries by itself, and never after a word was spoken.
                RetryPolicy = new ClientRetryPolicy(0),
            };
            _model = new ChatClient(llm.Model, new ApiKeyCredential(llm.ApiKey), client).AsIChatClient();
        }

        Info = new MindInfo(_model is null, _model is null ? "built-in mind" : llm.Model, HowToConnect);
    }

    /// <summary>Which mind answers, as the page shows it.</summary>
    public MindInfo Info { get; }

    /// <summary>The configured language model; null for the built-in mind.</summary>
    public IChatClient? Model => _model;

    /// <summary>The mind of one conversation.</summary>
    public IChatClient Create(PersonaCard card, int seed) => _model ?? new BuiltInMind(card, seed, _time);

    /// <inheritdoc/>
    public void Dispose() => _model?.Dispose();
}
