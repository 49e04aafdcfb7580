using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.SignalR;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Conversations;
using PersonaAvatar.Server.Sessions;
using PersonaAvatar.Voices.Catalogue;

namespace PersonaAvatar.Server.Hubs;

/// <summary>
/// The door of the live service. Every method queues its work and returns, so that <see cref="Interrupt"/> is never behind
/// something slow. Errors are <see cref="HubException"/>s in a viewer's words.
/// </summary>
internal sealed class PersonaHub(SessionRegistry sessions) : Hub<IPersonaClient>
{
    /// <summary>Opens this connection's session, replacing an earlier one.</summary>
    public async Task<SessionInfo> Open(OpenRequest request)
    {
        var context = Context;
        try
        {
            var session = await sessions.OpenAsync(context.ConnectionId, request, Clients.Caller, context.Abort, context.ConnectionAborted);
            return session.Info;
        }
        catch (Exception refused) when (IsForViewers(refused))
        {
            throw new HubException(Faces.FaceWords.Of(refused), refused);
        }
    }

    /// <summary>The live stream: init, then fragments from the last keyframe on, until the session ends.</summary>
    public async IAsyncEnumerable<MediaMessage> Watch([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var part in Session().WatchAsync(cancellationToken))
        {
            yield return MediaMessage.From(part);
        }
    }

    /// <summary>Says a line to the persona; what it was saying is interrupted. Returns the turn's epoch.</summary>
    public int Say(string text) => Answer(() => Session().Say(text));

    /// <summary>Stops the persona.</summary>
    /// <param name="playedSeconds">What the player's clock shows: history keeps what was heard by then.</param>
    public void Interrupt(double playedSeconds) => Session().Interrupt(playedSeconds);

    /// <summary>Tells that the user is typing, so that the persona listens.</summary>
    public void Typing(bool typing) => Session().Listen(typing);

    /// <summary>Another persona takes over in the same stream.</summary>
    public SessionInfo SwitchPersona(string persona) => Answer(() => Session().SwitchPersona(persona));

    /// <summary>The persona speaks with another voice from its next line on.</summary>
    public VoiceSwitched SwitchVoice(string voice) => Answer(() => new VoiceSwitched(Session().SwitchVoice(voice)));

    /// <summary>Tells when a turn's first picture of speech was on glass, for the statistics.</summary>
    public void OnGlass(int epoch, double milliseconds) => Session().OnGlass(epoch, milliseconds);

    /// <summary>Ends the session at once.</summary>
    public Task Close() => sessions.CloseAsync(Context.ConnectionId);

    /// <inheritdoc/>
    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        await sessions.CloseAsync(Context.ConnectionId);
        await base.OnDisconnectedAsync(exception);
    }

    private static bool IsForViewers(Exception failure) => failure
        is SessionLimitException or UnknownPersonaException or UnknownVoiceException or Rendering.Sketch.UnknownFaceException or Rendering.Faces.FaceException
        or Storage.StoreException or UserTextException or Devices.StyleException or Rendering.Muxing.EncoderException;

    private static T Answer<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception refused) when (IsForViewers(refused))
        {
            throw new HubException(Faces.FaceWords.Of(refused), refused);
        }
    }

    private PersonaSession Session() => sessions.Find(Context.ConnectionId)
        ?? throw new HubException("No session is open on this connection; call Open first.");
}
