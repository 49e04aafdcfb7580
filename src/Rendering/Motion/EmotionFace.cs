using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Motion;

/// <summary>
/// Six emotions as shapes (after the action units of Ekman and Friesen). A weight needs about 200 ms to come and 600 ms to
/// go. While the mouth speaks its share shrinks, and it never opens the inner-lip gap.
/// </summary>
internal sealed class EmotionFace(Temperament temperament)
{
    private const float Attack = 0.33f;
    private const float Decay = 0.142f;

    /// <summary>The emotion that shows now, scaled by the temperament.</summary>
    public EmotionMix Shown { get; private set; }

    /// <summary>One frame towards an emotion.</summary>
    public void Advance(in EmotionMix wanted) => Shown = new EmotionMix(
        Follow(Shown.Joy, wanted.Joy),
        Follow(Shown.Sadness, wanted.Sadness),
        Follow(Shown.Anger, wanted.Anger),
        Follow(Shown.Surprise, wanted.Surprise),
        Follow(Shown.Fear, wanted.Fear),
        Follow(Shown.Disgust, wanted.Disgust));

    /// <summary>Adds what shows.</summary>
    /// <param name="shapes">The face so far.</param>
    /// <param name="talk">How much the mouth is busy speaking, 0..1.</param>
    public void AddTo(ref ShapeWeights shapes, float talk)
    {
        AddEyesAndBrows(ref shapes);
        AddMouth(ref shapes, 1f - (0.35f * talk));
        shapes.Add(ArkitShape.JawOpen, 0.3f * Shown.Surprise * (1f - talk));
    }

    private void AddEyesAndBrows(ref ShapeWeights shapes)
    {
        EmotionMix e = Shown;
        shapes.Add(ArkitShape.BrowInnerUp, (0.75f * e.Sadness) + (0.7f * e.Surprise) + (0.8f * e.Fear));
        shapes.AddBoth(ArkitShape.BrowOuterUpLeft, ArkitShape.BrowOuterUpRight, (0.1f * e.Joy) + (0.75f * e.Surprise) + (0.3f * e.Fear));
        shapes.AddBoth(ArkitShape.BrowDownLeft, ArkitShape.BrowDownRight, (0.85f * e.Anger) + (0.4f * e.Disgust) + (0.08f * e.Sadness));
        shapes.AddBoth(ArkitShape.EyeWideLeft, ArkitShape.EyeWideRight, (0.7f * e.Surprise) + (0.6f * e.Fear) + (0.15f * e.Anger));
        shapes.AddBoth(ArkitShape.EyeSquintLeft, ArkitShape.EyeSquintRight, (0.25f * e.Joy) + (0.4f * e.Anger) + (0.3f * e.Disgust) + (0.1f * e.Sadness));
        shapes.AddBoth(ArkitShape.CheekSquintLeft, ArkitShape.CheekSquintRight, (0.55f * e.Joy) + (0.3f * e.Disgust));
        shapes.AddBoth(ArkitShape.NoseSneerLeft, ArkitShape.NoseSneerRight, (0.75f * e.Disgust) + (0.25f * e.Anger));
        shapes.AddBoth(ArkitShape.EyeBlinkLeft, ArkitShape.EyeBlinkRight, 0.14f * e.Sadness);
    }

    private void AddMouth(ref ShapeWeights shapes, float free)
    {
        EmotionMix e = Shown;
        float round = Math.Max(shapes[ArkitShape.MouthPucker], shapes[ArkitShape.MouthFunnel]);
        float smile = ((0.75f * e.Joy) + (temperament.Warmth * (1f - e.Strength))) * (1f - (0.7f * round));
        shapes.AddBoth(ArkitShape.MouthSmileLeft, ArkitShape.MouthSmileRight, smile * free);
        shapes.AddBoth(ArkitShape.MouthDimpleLeft, ArkitShape.MouthDimpleRight, 0.2f * e.Joy * free);
        shapes.AddBoth(ArkitShape.MouthFrownLeft, ArkitShape.MouthFrownRight, ((0.6f * e.Sadness) + (0.2f * e.Anger) + (0.2f * e.Disgust) + (0.1f * e.Fear)) * free);
        shapes.AddBoth(ArkitShape.MouthPressLeft, ArkitShape.MouthPressRight, 0.4f * e.Anger * free);
        shapes.AddBoth(ArkitShape.MouthStretchLeft, ArkitShape.MouthStretchRight, 0.45f * e.Fear * free);
        shapes.Add(ArkitShape.MouthShrugLower, 0.25f * e.Sadness * free);
        shapes.Add(ArkitShape.MouthShrugUpper, 0.4f * e.Disgust * free);
        shapes.Add(ArkitShape.JawForward, 0.12f * e.Anger * free);
    }

    private float Follow(float shown, float wanted)
    {
        float target = float.IsFinite(wanted) ? Math.Clamp(wanted, 0f, 1f) * temperament.Expressiveness : 0f;
        return shown + ((target > shown ? Attack : Decay) * (target - shown));
    }
}
