using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Tests.Unit.Rendering.Stage;

/// <summary>Speech made by hand.</summary>
internal static class SomeSpeech
{
    /// <summary>A frame of a sine, phase running on from the start of the turn, with the mouth open.</summary>
    public static SpeechFrame Tone(int epoch, int index, double hertz, float level = 0.5f, params WordCue[] words)
    {
        var start = (long)index * SpeechFormat.SamplesPerFrame;
        var samples = new float[SpeechFormat.SamplesPerFrame];
        for (var i = 0; i < samples.Length; i++)
        {
            samples[i] = level * (float)Math.Sin(2 * Math.PI * hertz * (start + i) / SpeechFormat.SampleRate);
        }

        var mouth = default(ShapeWeights);
        mouth[ArkitShape.JawOpen] = 0.8f;
        return new SpeechFrame(epoch, start, samples, mouth, 0, words, EmotionMix.Neutral);
    }

    /// <summary>A frame whose every sample has one value: what was written can be told from what was not.</summary>
    public static SpeechFrame Level(int epoch, int index, float level, params WordCue[] words) =>
        new(epoch, (long)index * SpeechFormat.SamplesPerFrame, Enumerable.Repeat(level, SpeechFormat.SamplesPerFrame).ToArray(), default, 0, words, EmotionMix.Neutral);

    /// <summary>A quiet, even life.</summary>
    public static LifeMotion Life() => new(1, new Temperament());
}
