using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Motion;

/// <summary>
/// How strongly a phone claims the mouth around its time (Cohen and Massaro 1993): alpha · exp(−theta · τ), τ the seconds
/// beyond the part it holds. The numbers are fitted together with <see cref="PhoneTargets"/> on the same footage.
/// </summary>
/// <param name="Alpha">Strength inside the segment; a vowel is 0.9.</param>
/// <param name="Rise">Theta before the segment, per second: anticipation.</param>
/// <param name="Fall">Theta after the segment, per second: carry-over.</param>
internal readonly record struct Dominance(float Alpha, float Rise, float Fall)
{
    /// <summary>The share of its half length that a phone holds.</summary>
    public const float Hold = 0.8f;

    /// <summary>
    /// Seconds at which influence ends. The exponential is lowered to reach zero there, so that a frame depends on nothing
    /// it cannot know yet.
    /// </summary>
    public const float Reach = 0.15f;

    /// <summary>
    /// The reach of silence: shorter than that of phones by the gap that is still no pause, so that an unknown next phone
    /// never turns a pause that was already counted into none.
    /// </summary>
    public const float PauseReach = 0.13f;

    /// <summary>The dominance of a phone's class.</summary>
    public static Dominance Of(Phone phone) => phone switch
    {
        Phone.SIL => new(1.5f, 22f, 35f),
        <= Phone.YU => new(0.9f, 22f, 22f),
        Phone.P or Phone.B or Phone.M => new(3.8f, 46f, 40f),
        Phone.F or Phone.V => new(2.9f, 46f, 40f),
        Phone.W or Phone.R or Phone.SH or Phone.ZH or Phone.CH or Phone.JH => new(1.3f, 22f, 35f),
        Phone.HH => new(0.02f, 22f, 35f),
        _ => new(0.31f, 22f, 35f),
    };

    /// <summary>The weight <paramref name="seconds"/> outside the held part: negative before it, positive after, zero inside.</summary>
    public float At(float seconds, float reach)
    {
        if (seconds == 0f)
        {
            return Alpha;
        }

        float theta = seconds < 0f ? Rise : Fall;
        float distance = Math.Abs(seconds);
        if (distance >= reach)
        {
            return 0f;
        }

        float floor = MathF.Exp(-theta * reach);
        return Alpha * (MathF.Exp(-theta * distance) - floor) / (1f - floor);
    }
}
