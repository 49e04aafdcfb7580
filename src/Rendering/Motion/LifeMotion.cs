using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Motion;

/// <summary>
/// Everything a face does by itself: breath, blinks, gaze, head, brows, attitudes and emotions, with the mouth of speech on
/// top. One instance a session, advanced once per picture at 25 a second and never restarted; the same seed and inputs give
/// the same motion. Allocates nothing per frame. Not thread-safe.
/// </summary>
public sealed class LifeMotion
{
    /// <summary>Degrees of eye rotation at a weight of 1.</summary>
    private const float EyeRange = 30f;

    private readonly Temperament _temperament;
    private readonly Chance _chance;
    private readonly Breathing _breathing;
    private readonly Blinking _blinking;
    private readonly Gaze _gaze;
    private readonly HeadMotion _head;
    private readonly EmotionFace _emotions;
    private readonly Drift _browDrift;
    private readonly Drift _effort;
    private AttitudeBlend _attitudes;
    private SpokenMouth _mouth;
    private Pulse _brow;
    private Spring _side;
    private float _sinceBrow;

    /// <summary>A face at rest that looks at the viewer.</summary>
    /// <param name="seed">Which of many lives it leads.</param>
    /// <param name="temperament">How lively it is.</param>
    public LifeMotion(int seed, Temperament temperament)
    {
        ArgumentNullException.ThrowIfNull(temperament);
        _temperament = temperament;
        _chance = new Chance(seed);
        _breathing = new Breathing(_chance);
        _blinking = new Blinking(_chance);
        _gaze = new Gaze(_chance, temperament);
        _head = new HeadMotion(_chance, temperament);
        _emotions = new EmotionFace(temperament);
        _browDrift = new Drift(_chance);
        _effort = new Drift(_chance);
    }

    /// <summary>One picture further.</summary>
    /// <param name="attitude">What the persona is doing.</param>
    /// <param name="emotion">How it feels; approached smoothly.</param>
    /// <param name="mouth">The mouth of this picture's speech; not read unless <paramref name="speaking"/>.</param>
    /// <param name="stress">Prosodic stress 0..1 that begins in this picture.</param>
    /// <param name="speaking">
    /// Whether this picture has speech. When it turns false, by the end of the turn or an interruption, the mouth comes to
    /// rest within 120 ms.
    /// </param>
    /// <param name="motion">Receives the whole face; every weight is within 0..1, angles within ±12 degrees.</param>
    public void Advance(Attitude attitude, in EmotionMix emotion, in ShapeWeights mouth, float stress, bool speaking, out FaceMotion motion)
    {
        _attitudes.Advance(attitude);
        _emotions.Advance(emotion);
        EmotionMix shown = _emotions.Shown;
        float arousal = Math.Clamp(_temperament.Arousal + (0.4f * Math.Max(shown.Anger, Math.Max(shown.Fear, shown.Surprise))) + (0.15f * shown.Joy), 0f, 1f);
        _gaze.Advance(attitude);
        _head.Advance(attitude, _attitudes, shown, _gaze, stress);

        motion = default;
        _mouth.Advance(mouth, speaking, out motion.Shapes);
        float gap = MouthOpening.Of(motion.Shapes);
        _emotions.AddTo(ref motion.Shapes, _mouth.Talk);
        AddAttitudes(ref motion.Shapes);
        AddBrows(ref motion.Shapes, stress, attitude);
        AddEyes(ref motion.Shapes);
        AddLids(ref motion.Shapes, arousal);
        if (speaking)
        {
            motion.Shapes.LimitGap(Math.Min(gap, MouthOpening.Of(mouth)));
        }

        motion.HeadYaw = _head.Yaw;
        motion.HeadPitch = _head.Pitch;
        motion.HeadRoll = _head.Roll;
        motion.Breath = _breathing.Advance(arousal);
    }

    private void AddAttitudes(ref ShapeWeights shapes)
    {
        float thinking = _attitudes.Thinking;
        float silent = thinking * (1f - _mouth.Talk);
        float side = _side.Advance(_gaze.Aside, 12f);
        float left = Math.Max(0f, side);
        float right = Math.Max(0f, -side);
        float effort = Math.Clamp(1f + (0.35f * _effort.Advance()), 0.3f, 1.5f);
        shapes.AddBoth(ArkitShape.BrowDownLeft, ArkitShape.BrowDownRight, 0.18f * thinking * effort);
        shapes.Add(ArkitShape.BrowOuterUpLeft, 0.4f * thinking * left);
        shapes.Add(ArkitShape.BrowOuterUpRight, 0.4f * thinking * right);
        shapes.AddBoth(ArkitShape.EyeSquintLeft, ArkitShape.EyeSquintRight, 0.12f * thinking * effort);
        shapes.AddBoth(ArkitShape.MouthPressLeft, ArkitShape.MouthPressRight, 0.32f * silent * effort);
        shapes.Add(ArkitShape.MouthLeft, 0.15f * silent * left);
        shapes.Add(ArkitShape.MouthRight, 0.15f * silent * right);
        shapes.Add(ArkitShape.MouthShrugLower, 0.15f * silent * effort);
        shapes.Add(ArkitShape.BrowInnerUp, 0.1f * _attitudes.Listening);
        shapes.AddBoth(ArkitShape.EyeWideLeft, ArkitShape.EyeWideRight, 0.06f * _attitudes.Listening);
    }

    private void AddBrows(ref ShapeWeights shapes, float stress, Attitude attitude)
    {
        _sinceBrow += 0.04f;
        bool accent = attitude == Attitude.Speaking && stress > 0.55f && _sinceBrow > 1f
            && _chance.Happens(0.12f + (0.4f * _temperament.Liveliness));
        bool interest = _head.NodsToListen && _chance.Happens(0.5f);
        if (_brow.IsOver && (accent || interest))
        {
            _sinceBrow = 0f;
            float height = interest ? 0.3f : stress * _chance.Between(0.3f, 0.6f);
            _brow.Start(height * (0.6f + (0.8f * _temperament.Liveliness)), _chance.Between(0.4f, 0.75f));
        }

        float raise = _brow.Advance();
        float drift = 0.04f * (1f + _browDrift.Advance());
        shapes.Add(ArkitShape.BrowInnerUp, (0.7f * raise) + drift);
        shapes.AddBoth(ArkitShape.BrowOuterUpLeft, ArkitShape.BrowOuterUpRight, (0.8f * raise) + (0.5f * drift));
    }

    /// <summary>The eyes keep their point while the head moves (vestibulo-ocular reflex): eye in head is gaze less head.</summary>
    private void AddEyes(ref ShapeWeights shapes)
    {
        float yaw = (_gaze.Yaw - _head.Yaw) / EyeRange;
        float pitch = (_gaze.Pitch - _head.Pitch) / EyeRange;
        shapes.AddBoth(ArkitShape.EyeLookOutLeft, ArkitShape.EyeLookInRight, yaw);
        shapes.AddBoth(ArkitShape.EyeLookInLeft, ArkitShape.EyeLookOutRight, -yaw);
        shapes.AddBoth(ArkitShape.EyeLookUpLeft, ArkitShape.EyeLookUpRight, pitch);
        shapes.AddBoth(ArkitShape.EyeLookDownLeft, ArkitShape.EyeLookDownRight, -pitch);
    }

    private void AddLids(ref ShapeWeights shapes, float arousal)
    {
        float perMinute = _attitudes.Mix(17f, 13f, 15f, 26f) * _temperament.BlinkRate * (0.8f + (0.5f * arousal));
        float lid = _blinking.Advance(perMinute, _gaze.Shift);
        shapes.AddBoth(ArkitShape.EyeBlinkLeft, ArkitShape.EyeBlinkRight, lid);
        shapes[ArkitShape.EyeWideLeft] *= 1f - lid;
        shapes[ArkitShape.EyeWideRight] *= 1f - lid;
    }
}
