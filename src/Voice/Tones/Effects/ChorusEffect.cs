using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Voices.Tones.Effects;

/// <summary>Two more voices 14 and 21 ms behind, each drifting slowly in pitch.</summary>
internal sealed class ChorusEffect : ISoundEffect
{
    private const float Rate = SpeechFormat.SampleRate;

    private readonly DelayLine line = new(SpeechFormat.SampleRate / 25);
    private float phase;

    public void Process(Span<float> samples)
    {
        foreach (ref var x in samples)
        {
            line.Write(x);
            phase += 0.9f / Rate;
            phase -= phase >= 1 ? 1 : 0;
            var first = line.Read((0.014f + (0.0022f * MathF.Sin(2 * MathF.PI * phase))) * Rate);
            var second = line.Read((0.021f + (0.0028f * MathF.Cos(2 * MathF.PI * phase))) * Rate);
            x = (0.75f * x) + (0.4f * first) + (0.4f * second);
        }
    }
}
