namespace PersonaAvatar.Rendering.Muxing;

/// <summary>The frames of sound written last, kept for an encoder that takes over. Holds each buffer until it is pushed out. Not thread-safe.</summary>
/// <param name="most">Frames kept.</param>
internal sealed class SoundHistory(int most)
{
    private readonly MediaBuffer?[] _kept = new MediaBuffer?[most];

    /// <summary>Frames that were ever written.</summary>
    public long Frames { get; private set; }

    /// <summary>The oldest frame that is kept.</summary>
    public long Oldest => Math.Max(0, Frames - most);

    /// <summary>A kept frame; it stays the history's.</summary>
    /// <param name="frame">From <see cref="Oldest"/> to the last before <see cref="Frames"/>.</param>
    public MediaBuffer this[long frame] => _kept[frame % most]!;

    /// <summary>Takes over one hold of the next frame's buffer.</summary>
    public void Keep(MediaBuffer buffer)
    {
        ref var kept = ref _kept[Frames % most];
        kept?.Release();
        kept = buffer;
        Frames++;
    }

    /// <summary>Lets go of everything.</summary>
    public void Clear()
    {
        foreach (ref var kept in _kept.AsSpan())
        {
            kept?.Release();
            kept = null;
        }
    }
}
