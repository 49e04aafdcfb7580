using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Voices.Tones.Effects;

/// <summary>A metal tube (comb filter of 7.5 ms) and a slight 65 Hz ring modulation: a machine that stays easy to understand.</summary>
internal sealed class RobotEffect : ISoundEffect
{
    private const int Delay = SpeechFormat.SampleRate * 15 / 2000;
    private const float Feedback = 0.55f;
    private const float Ring = 0.3f;
    private const float Hertz = 65;

    private readonly DelayLine comb = new(Delay);
    private float phase;

    public void Process(Span<float> samples)
    {
        foreach (ref var x in samples)
        {
            var wet = x + (Feedback * comb.Read(Delay));
            comb.Write(wet);
            phase += Hertz / SpeechFormat.SampleRate;
            phase -= phase >= 1 ? 1 : 0;
            var ring = 1 - Ring + (Ring * MathF.Sin(2 * MathF.PI * phase));
            x = ((0.62f * x) + (0.7f * wet)) * ring;
        }
    }
}
