using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Conversations;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Muxing;
using PersonaAvatar.Rendering.Sketch;
using PersonaAvatar.Rendering.Stage;
using PersonaAvatar.Server.Api;
using PersonaAvatar.Server.Hubs;
using PersonaAvatar.Server.Settings;
using PersonaAvatar.Server.Storage;
using PersonaAvatar.Voices.Catalogue;
using PersonaAvatar.Voices.Speaking;
using PersonaAvatar.Voices.Speech;
using PersonaAvatar.Voices.Text;
using VoiceChoice = PersonaAvatar.Voices.Speaking.VoiceChoice;

namespace PersonaAvatar.Server.Sessions;

/// <summary>Puts sessions together from the rooms' parts.</summary>
internal sealed class SessionFactory(
    PersonaRoster personas,
    FaceLibrary faces,
    VoiceCatalogue voices,
    SpeechStage speech,
    Floor floor,
    Animators animators,
    MindFactory minds,
    SocketFolder sockets,
    IOptions<LiveOptions> liveOptions,
    IOptions<PathOptions> paths,
    IOptions<ConversationOptions> conversationOptions,
    ILogger<PersonaSession> logger,
    TimeProvider time)
{
    private const int MostHistory = 100;
    private const int RehearsedPictures = 40;
    private static readonly TimeSpan Rehearsal = TimeSpan.FromSeconds(1.5);
    private int _lastSession;

    /// <summary>A running session.</summary>
    public Task<PersonaSession> CreateAsync(OpenRequest request, IPersonaClient page, Action onStuck, CancellationToken cancellationToken) =>
        CreateAsync(request, page, onStuck, logger, cancellationToken);

    private async Task<PersonaSession> CreateAsync(
        OpenRequest request, IPersonaClient page, Action onStuck, ILogger sessionLogger, CancellationToken cancellationToken)
    {
        var cast = Cast(request.Persona, request.Voice, request.History);
        var (painter, life) = Face(cast.Card, request.Face ?? cast.Card.Face);
        var session = new PersonaSession(Parts(page, onStuck, cast, painter, life), cast, this, sessionLogger, time);
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
    /// <exception cref="Devices.StyleException">The persona's style of articulation does not exist.</exception>
    public Cast Cast(string persona, string? voice, IReadOnlyList<HistoryLine>? history)
    {
        var card = personas.Find(persona ?? "");
        var choice = voice is null or "" ? new VoiceChoice(card.Voice.Id, card.Tone()) : Voice(voice);
        var seed = Interlocked.Increment(ref _lastSession);
        var talk = new Conversation(card, minds.Create(card, seed), conversationOptions.Value, time);
        talk.Restore((history ?? []).TakeLast(MostHistory).Select(line =>
            new ChatMessage(line.Role == "user" ? ChatRole.User : ChatRole.Assistant, line.Text)));
        return new Cast(card, talk, choice, animators.CreateNamed(card.SpeakingStyle.Articulation));
    }

    /// <summary>A voice the user chose, with its plain tone.</summary>
    /// <exception cref="UnknownVoiceException">There is no such voice.</exception>
    public VoiceChoice Voice(string voice) =>
        new(voices.Resolve(voice).Id, new Voices.Tones.Tone());

    /// <summary>A face and the life in it.</summary>
    /// <exception cref="UnknownFaceException">There is no such face.</exception>
    /// <exception cref="FaceException">The face cannot be painted.</exception>
    public (IPainter Painter, LifeMotion Life) Face(PersonaCard card, string face)
    {
        var size = liveOptions.Value.PictureSize;
        return (faces.Open(face, size, size), new LifeMotion(Interlocked.Increment(ref _lastSession), card.Temperament()));
    }

    /// <summary>A session as the page is told.</summary>
    public SessionInfo Describe(string id, Cast cast)
    {
        var size = liveOptions.Value.PictureSize;
        return new SessionInfo(id, PersonasApi.Summarise(cast.Card), cast.Voice.Id, minds.Info, size, size, SpeechFormat.FrameRate);
    }

    /// <summary>
    /// Plays a persona's greeting to nobody for a few seconds and paints its face some dozen times: what runs in a call is
    /// compiled and optimised before somebody waits for it.
    /// </summary>
    public async Task RehearseAsync(PersonaCard card, CancellationToken cancellationToken)
    {
        PaintSome(card);
        var request = new OpenRequest(card.Id, null, null, Greet: false, null);
        await using var session = await CreateAsync(request, new EmptyPage(), static () => { }, NullLogger.Instance, cancellationToken);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var watching = WatchAsync(session, end.Token);
        if (minds.Info.BuiltIn)
        {
            session.Say("Hello, how are you today?");
        }
        else
        {
            session.Greet();
        }

        await Task.Delay(Rehearsal, time, cancellationToken);
        await end.CancelAsync();
        await watching;
    }

    private static async Task WatchAsync(PersonaSession session, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var _ in session.WatchAsync(cancellationToken))
            {
                // Nobody looks.
            }
        }
        catch (OperationCanceledException)
        {
            // The rehearsal is over.
        }
    }

    private void PaintSome(PersonaCard card)
    {
        var (painter, life) = Face(card, card.Face);
        using (painter)
        {
            var picture = new byte[painter.Width * painter.Height * 4];
            for (var frame = 0; frame < RehearsedPictures; frame++)
            {
                life.Advance(Attitude.Idle, card.EmotionBaseline.Mix(), default, 0, false, out var motion);
                painter.Paint(motion, frame / (double)SpeechFormat.FrameRate, picture);
            }
        }
    }

    private SessionParts Parts(IPersonaClient page, Action onStuck, Cast cast, IPainter painter, LifeMotion life)
    {
        var size = liveOptions.Value.PictureSize;
        var id = $"s{Interlocked.Increment(ref _lastSession)}";
        var options = new LiveMuxerOptions { Ffmpeg = paths.Value.Ffmpeg, Width = size, Height = size };
        var muxer = new LiveMuxer(options, sockets.For(id), time, new EncoderLog(logger, id));
        return new SessionParts(id, muxer, new ClientEvents(page, onStuck), new SentenceSplitter(time), speech, floor, observer =>
            new LiveStage(new LiveStageOptions(), painter, life, muxer, time, observer) { Emotion = cast.Card.EmotionBaseline.Mix() });
    }
}
