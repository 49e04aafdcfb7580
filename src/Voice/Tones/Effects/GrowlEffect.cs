using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Voices.Tones.Effects;

/// <summary>
/// A rough throat: the loudness trembles at about 55 Hz, never quite evenly, and the peaks saturate.
/// </summary>
internal sealed class GrowlEffect : ISoundEffect
{
    private const float Depth = 0.38f;

    private readonly Biquad body = Biquad.LowShelf(260, 3);
    private uint noise = 0x9E3779B9;
    private float phase;
    private float wander;

    public void Process(Span<float> samples)
    {
        foreach (ref var x in samples)
        {
            noise = (noise * 1664525) + 1013904223;
            wander += 0.0006f * ((noise * (2f / uint.MaxValue)) - 1 - wander);
            phase += (55 + (900 * wander)) / SpeechFormat.SampleRate;
            phase -= MathF.Floor(phase);
            var tremble = 1 - Depth + (Depth * MathF.Sin(2 * MathF.PI * phase));
            x = MathF.Tanh(2.2f * body.Next(x) * tremble) * 0.54f;
        }
    }
}
