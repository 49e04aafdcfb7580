namespace PersonaAvatar.Voices.Tones.Effects;

/// <summary>
/// Breath in place of the voice: a channel vocoder whose carrier is noise. Sixteen bands from 250 Hz to 9 kHz follow the
/// speech; the low bands, where a whisper has no energy, are held back.
/// </summary>
internal sealed class WhisperEffect : ISoundEffect
{
    private const int Bands = 16;
    private const double Lowest = 250;
    private const double Highest = 9000;

    // Envelope: 4 ms, quick enough for stops.
    private static readonly float Follow = 1 - MathF.Exp(-1 / (0.004f * Speech.SpeechFormat.SampleRate));

    private readonly Biquad[] listen = new Biquad[Bands];
    private readonly Biquad[] speak = new Biquad[Bands];
    private readonly float[] weight = new float[Bands];
    private readonly float[] envelope = new float[Bands];
    private uint noise = 0x2545F491;

    public WhisperEffect()
    {
        for (var i = 0; i < Bands; i++)
        {
            var hertz = Lowest * Math.Pow(Highest / Lowest, (double)i / (Bands - 1));
            listen[i] = Biquad.BandPass(hertz, 4.5);
            speak[i] = Biquad.BandPass(hertz, 4.5);
            weight[i] = (float)Math.Min(1, 0.25 + (hertz / 1600)) * 7;
        }
    }

    public void Process(Span<float> samples)
    {
        foreach (ref var x in samples)
        {
            noise = (noise * 1664525) + 1013904223;
            var white = (noise * (2f / uint.MaxValue)) - 1;
            float sum = 0;
            for (var i = 0; i < Bands; i++)
            {
                envelope[i] += Follow * (MathF.Abs(listen[i].Next(x)) - envelope[i]);
                sum += speak[i].Next(white) * envelope[i] * weight[i];
            }

            x = sum;
        }
    }
}
