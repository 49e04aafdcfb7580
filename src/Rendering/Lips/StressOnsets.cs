namespace PersonaAvatar.Rendering.Lips;

/// <summary>
/// The model says how stressed the vowel is that sounds; nods and brows want the moment at which a stress begins. A stress
/// begins when the value rises through a half, and the next one can only begin after it has fallen.
/// </summary>
internal struct StressOnsets
{
    private const float Begins = 0.5f;
    private const float Over = 0.35f;
    private bool _stressed;

    /// <summary>The stress that begins in a picture, 0 when none does.</summary>
    public float Next(float value)
    {
        bool begins = !_stressed && value >= Begins;
        _stressed = begins || (_stressed && value > Over);
        return begins ? value : 0f;
    }
}
