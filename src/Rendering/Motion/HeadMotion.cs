using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Motion;

/// <summary>
/// Head angles: smooth 1/f drift of a few degrees, a turn after the gaze, nods on stressed syllables and while listening,
/// the poses of attitudes and emotions. Springs join it all, so nothing jumps; every angle stays within <see cref="Limit"/>.
/// </summary>
internal sealed class HeadMotion(Chance chance, Temperament temperament)
{
    /// <summary>The largest angle on any axis, degrees.</summary>
    public const float Limit = 12f;

    private const float Step = 0.04f;
    private readonly Drift _driftYaw = new(chance);
    private readonly Drift _driftPitch = new(chance);
    private readonly Drift _driftRoll = new(chance);
    private Spring _yaw;
    private Spring _pitch;
    private Spring _roll;
    private Pulse _nod;
    private float _sinceNod;
    private float _untilListeningNod = chance.Between(1.5f, 4f);
    private float _tilt = chance.Side();

    /// <summary>Degrees to the persona's left.</summary>
    public float Yaw { get; private set; }

    /// <summary>Degrees up.</summary>
    public float Pitch { get; private set; }

    /// <summary>Degrees clockwise in the picture.</summary>
    public float Roll { get; private set; }

    /// <summary>Whether a listening nod begins in this frame.</summary>
    public bool NodsToListen { get; private set; }

    /// <summary>One frame further.</summary>
    public void Advance(Attitude attitude, in AttitudeBlend blend, in EmotionMix emotion, Gaze gaze, float stress)
    {
        Nod(attitude, stress);
        float size = (0.55f + (0.9f * temperament.Liveliness)) * blend.Mix(1f, 0.7f, 0.8f, 1.5f);
        float follow = blend.Mix(0.35f, 0.3f, 0.4f, 0.3f);
        float yaw = (follow * gaze.Yaw) + (blend.Thinking * gaze.Aside * 2.5f) - (emotion.Disgust * 3f);
        float pitch = (follow * gaze.Pitch) + (blend.Thinking * 1.5f) + (emotion.Surprise * 2f) - (emotion.Sadness * 4f) - (emotion.Anger * 2.5f);
        float roll = (blend.Listening * _tilt * 3f) - (blend.Thinking * gaze.Aside * 2.5f) + (emotion.Disgust * 2f);
        float drift = size * _driftYaw.Advance();
        float yawNow = _yaw.Advance(yaw, 5.5f) + (1.5f * drift);
        float pitchNow = _pitch.Advance(pitch, 5.5f) + (size * _driftPitch.Advance()) - _nod.Advance();
        float rollNow = _roll.Advance(roll, 5f) + (0.8f * size * _driftRoll.Advance()) - (0.35f * drift);
        Yaw = Bounded(yawNow);
        Pitch = Bounded(pitchNow);
        Roll = Bounded(rollNow);
    }

    private void Nod(Attitude attitude, float stress)
    {
        _sinceNod += Step;
        NodsToListen = false;
        if (attitude == Attitude.Speaking)
        {
            float size = (0.5f + temperament.Liveliness) * stress;
            if (stress > 0.5f && _nod.IsOver && _sinceNod > 0.5f && chance.Happens(0.25f + (0.5f * temperament.Liveliness)))
            {
                _nod.Start(chance.Between(1.8f, 3.6f) * size, chance.Between(0.4f, 0.56f));
                _sinceNod = 0;
            }
        }
        else if (attitude == Attitude.Listening)
        {
            _untilListeningNod -= Step;
            if (_untilListeningNod <= 0 && _nod.IsOver)
            {
                NodsToListen = true;
                _nod.Start(chance.Between(2f, 4f), chance.Between(0.7f, 0.95f), chance.Happens(0.55f) ? 1 : 0);
                _untilListeningNod = chance.Between(3.5f, 8f) / (0.6f + (0.8f * temperament.Liveliness));
                _tilt = chance.Happens(0.3f) ? -_tilt : _tilt;
            }
        }
    }

    /// <summary>Straight for small angles, bent towards the limit for large ones.</summary>
    private static float Bounded(float degrees) => Limit * MathF.Tanh(degrees / Limit);
}
