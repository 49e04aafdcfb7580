using PersonaAvatar.Rendering.Muxing;
using PersonaAvatar.Rendering.Stage;
using PersonaAvatar.Voices.Speaking;
using PersonaAvatar.Voices.Text;

namespace PersonaAvatar.Server.Sessions;

/// <summary>What one session is made of; disposing it ends the encoder and the event pump.</summary>
/// <param name="Id">The session's id.</param>
/// <param name="Muxer">Its encoder.</param>
/// <param name="Events">Its way to the page.</param>
/// <param name="Splitter">Cuts replies into clauses.</param>
/// <param name="Speech">Speaks clauses.</param>
/// <param name="Floor">Taken while it speaks.</param>
/// <param name="CreateStage">Builds its stage around an observer.</param>
internal sealed record SessionParts(
    string Id,
    LiveMuxer Muxer,
    ClientEvents Events,
    SentenceSplitter Splitter,
    SpeechStage Speech,
    Floor Floor,
    Func<IStageObserver, LiveStage> CreateStage) : IAsyncDisposable
{
    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Muxer.DisposeAsync();
        await Events.DisposeAsync();
    }
}
