using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Conversations;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Muxing;
using PersonaAvatar.Rendering.Sketch;
using PersonaAvatar.Rendering.Stage;
using PersonaAvatar.Server.Api;
using PersonaAvatar.Server.Hubs;
using PersonaAvatar.Server.Settings;
using PersonaAvatar.Voices.Catalogue;
using PersonaAvatar.Voices.Speaking;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Text;
using VoiceChoice = PersonaAvatar.Voices.Speaking.VoiceChoice;

namespace PersonaAvatar.Server.Sessions;

/// <summary>Puts sessions together from the rooms' parts.</summary>
internal sealed class SessionFactory(
    PersonaLibrary personas,
    SketchGallery faces,
    VoiceCatalogue voices,
    SpeechStage speech,
    IAnimator animator,
    MindFactory minds,
    SocketFolder sockets,
    IOptions<LiveOptions> liveOptions,
    IOptions<PathOptions> paths,
    IOptions<ConversationOptions> conversationOptions,
    ILogger<PersonaSession> logger,
    TimeProvider time)
{
    private const int MostHistory = 100;
    private int _lastSession;

    /// <summary>A running session.</summary>
    public async Task<PersonaSession> CreateAsync(
        string connection, OpenRequest request, IPersonaClient page, Action onStuck, CancellationToken cancellationToken)
    {
        var cast = Cast(request.Persona, request.Voice, request.History);
        var (painter, life) = Face(cast.Card, request.Face ?? cast.Card.Face);
        var session = new PersonaSession(Parts(page, onStuck, cast, painter, life), cast, this, logger, time);
        try
        {
            await session.StartAsync(cancellationToken);
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }

        if (request.Greet)
        {
            session.Greet();
        }

        return session;
    }

    /// <summary>A persona, its conversation and its voice.</summary>
    /// <exception cref="UnknownPersonaException">There is no such persona.</exception>
    /// <exception cref="UnknownVoiceException">There is no such voice.</exception>
    public Cast Cast(string persona, string? voice, IReadOnlyList<HistoryLine>? history)
    {
        var card = personas.Find(persona ?? "");
        var choice = voice is null or "" ? new VoiceChoice(card.Voice.Id, card.Tone()) : Voice(voice);
        var seed = Interlocked.Increment(ref _lastSession);
        var talk = new Conversation(card, minds.Create(card, seed), conversationOptions.Value, time);
        talk.Restore((history ?? []).TakeLast(MostHistory).Select(line =>
            new ChatMessage(line.Role == "user" ? ChatRole.User : ChatRole.Assistant, line.Text)));
        return new Cast(card, talk, choice);
    }

    /// <summary>A voice the user chose, with its plain tone.</summary>
    /// <exception cref="UnknownVoiceException">There is no such voice.</exception>
    public VoiceChoice Voice(string voice) =>
        new(voices.Resolve(voice).Id, new Voices.Tones.Tone());

    /// <summary>A face and the life in it.</summary>
    /// <exception cref="UnknownFaceException">There is no such face.</exception>
    public (IPainter Painter, LifeMotion Life) Face(PersonaCard card, string face)
    {
        var size = liveOptions.Value.PictureSize;
        return (faces.Create(face, size, size), new LifeMotion(Interlocked.Increment(ref _lastSession), card.Temperament()));
    }

    /// <summary>A session as the page is told.</summary>
    public SessionInfo Describe(string id, Cast cast)
    {
        var size = liveOptions.Value.PictureSize;
        return new SessionInfo(id, PersonasApi.Summarise(cast.Card), cast.Voice.Id, minds.Info, size, size, SpeechFormat.FrameRate);
    }

    /// <summary>Runs a persona's mind and painter once without a viewer, so that their code is compiled before somebody waits for it.</summary>
    public async Task RehearseAsync(PersonaCard card, CancellationToken cancellationToken)
    {
        var (painter, life) = Face(card, card.Face);
        using (painter)
        {
            var picture = new byte[painter.Width * painter.Height * 4];
            for (var frame = 0; frame < 5; frame++)
            {
                life.Advance(Attitude.Idle, card.EmotionBaseline.Mix(), default, 0, false, out var motion);
                painter.Paint(motion, frame / (double)SpeechFormat.FrameRate, picture);
            }
        }

        if (minds.Info.BuiltIn)
        {
            await foreach (var _ in Cast(card.Id, null, null).Talk.ReplyAsync("Hello, how are you today?", cancellationToken))
            {
                // Only the compiling matters.
            }
        }
    }

    private SessionParts Parts(IPersonaClient page, Action onStuck, Cast cast, IPainter painter, LifeMotion life)
    {
        var size = liveOptions.Value.PictureSize;
        var id = $"s{Interlocked.Increment(ref _lastSession)}";
        var options = new LiveMuxerOptions { Ffmpeg = paths.Value.Ffmpeg, Width = size, Height = size };
        var muxer = new LiveMuxer(options, sockets.For(id), time, new EncoderLog(logger, id));
        return new SessionParts(id, muxer, new ClientEvents(page, onStuck), new SentenceSplitter(time), speech, animator, observer =>
            new LiveStage(new LiveStageOptions(), painter, life, muxer, time, observer) { Emotion = cast.Card.EmotionBaseline.Mix() });
    }
}
