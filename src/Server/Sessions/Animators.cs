using PersonaAvatar.Rendering.Lips;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Server.Devices;

namespace PersonaAvatar.Server.Sessions;

/// <summary>
/// Makes what moves a mouth: cues where a voice has them, else its sound; without the lip model cues alone. All share the one
/// model. Thread-safe.
/// </summary>
internal sealed class Animators(LipModels models, LipStyles styles, TimeProvider time)
{
    /// <summary>An animator of a card's own style, which is a name and never a path.</summary>
    /// <exception cref="StyleException">There is no such style.</exception>
    public IAnimator CreateNamed(string style) => Create(styles.Find(style));

    /// <summary>An animator that moves in a style.</summary>
    public IAnimator Create(LipStyle style)
    {
        var cued = new CueAnimator(style.ToArticulation(), time);
        return models.Model is { } model ? new VoiceAnimator(cued, new LipAnimator(model, style, time)) : cued;
    }
}
