using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Motion;

/// <summary>A sounded phone on the turn's clock, in seconds, with what it asks of the mouth.</summary>
internal readonly record struct Segment(Phone Phone, double Start, double End, float Stress, MouthPose Target, Dominance Dominance)
{
    /// <summary>A cue in seconds.</summary>
    public static Segment From(in PhonemeCue cue) => new(
        cue.Phone,
        cue.Start / (double)SpeechFormat.SampleRate,
        Math.Max(cue.Start, cue.End) / (double)SpeechFormat.SampleRate,
        cue.Stress,
        PhoneTargets.Of(cue.Phone),
        Dominance.Of(cue.Phone));

    /// <summary>Whether the lips must meet.</summary>
    public bool IsLabial => Phone is Phone.P or Phone.B or Phone.M;

    /// <summary>How strongly this phone claims the mouth at a time.</summary>
    public float WeightAt(double seconds)
    {
        double half = (End - Start) / 2;
        double offset = seconds - (Start + half);
        double beyond = Math.Max(0, Math.Abs(offset) - (Dominance.Hold * half));
        return Dominance.At((float)(offset < 0 ? -beyond : beyond), Dominance.Reach);
    }

    /// <summary>Like <see cref="WeightAt"/>, with a fixed decay outside the segment: for the tongue and the teeth, which move on their own.</summary>
    public float PresenceAt(double seconds)
    {
        double beyond = Math.Max(0, Math.Max(Start - seconds, seconds - End));
        return beyond >= Dominance.Reach ? 0f : MathF.Exp(-40f * (float)beyond);
    }
}
