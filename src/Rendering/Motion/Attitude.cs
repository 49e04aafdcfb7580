namespace PersonaAvatar.Rendering.Motion;

/// <summary>What a persona is doing in the conversation.</summary>
public enum Attitude
{
    /// <summary>Nothing in particular: looks about, breathes.</summary>
    Idle,

    /// <summary>Hears the viewer out: eyes on them, head a little tilted, a slow nod now and then.</summary>
    Listening,

    /// <summary>Looks for an answer: gaze up and aside, brows at work, lips pressed.</summary>
    Thinking,

    /// <summary>Talks: more blinks, more head, nods and brows on the stresses.</summary>
    Speaking,
}
