namespace PersonaAvatar.Rendering.Motion;

/// <summary>
/// Blinks: log-normal intervals, one in eight doubled; lids close in 80–100 ms, open in 160–200 ms, and are shut in one
/// picture of every blink.
/// </summary>
internal sealed class Blinking(Chance chance)
{
    private const float Step = 0.04f;
    private const float Doubled = 0.125f;
    private const float UsualLength = 0.27f;
    private const float Spread = 0.55f;

    private float _progress = chance.Between(0f, 0.8f);
    private float _goal = 1f;
    private float _age = -1f;
    private float _closing;
    private float _opening;
    private float _again;
    private bool _second;

    /// <summary>One frame further; 0 open .. 1 shut.</summary>
    /// <param name="perMinute">Blinks a minute at this moment.</param>
    /// <param name="gazeShift">Degrees the eyes jump in this frame; large jumps often go with a blink.</param>
    public float Advance(float perMinute, float gazeShift)
    {
        if (_age >= 0)
        {
            _age += Step;
            return Lid();
        }

        bool wanted;
        if (_again > 0)
        {
            _again -= Step;
            wanted = _again <= 0;
        }
        else
        {
            float mean = Math.Max(0.5f, (60f * (1 + Doubled) / perMinute) - UsualLength);
            _progress += Step / mean;
            wanted = _progress >= _goal || (gazeShift > 8f && _progress > 0.15f && chance.Happens(0.4f));
        }

        if (wanted)
        {
            Start();
        }

        return _age >= 0 ? Lid() : 0f;
    }

    private void Start()
    {
        _second = _again <= 0 && _progress < 0;
        _closing = chance.Between(0.08f, 0.1f);
        _opening = chance.Between(0.16f, 0.2f);

        // The first picture is placed so that one of the next falls exactly on the shut lid.
        _age = _closing % Step;
        _age = _age < 0.012f ? _age + Step : _age;
    }

    private float Lid()
    {
        if (_age >= _closing + _opening)
        {
            Finish();
            return 0f;
        }

        if (Math.Abs(_age - _closing) < 0.001f)
        {
            return 1f;
        }

        float x = _age < _closing ? _age / _closing : 1f - ((_age - _closing) / _opening);
        return x * x * (3 - (2 * x));
    }

    private void Finish()
    {
        _age = -1f;
        if (!_second && chance.Happens(Doubled))
        {
            _again = chance.Between(0.04f, 0.2f);
            _progress = -1f;
            return;
        }

        _second = false;
        _progress = 0f;
        _goal = Math.Max(0.12f, chance.LogNormal(Spread));
    }
}
