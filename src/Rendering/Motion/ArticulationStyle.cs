namespace PersonaAvatar.Rendering.Motion;

/// <summary>
/// How somebody moves the mouth while speaking. The default is the measured average speaker; no style ever opens a
/// closure of p, b or m.
/// </summary>
public sealed record ArticulationStyle
{
    /// <summary>The measured average.</summary>
    public static ArticulationStyle Average { get; } = new();

    /// <summary>Small, soft movements of somebody at ease.</summary>
    public static ArticulationStyle Calm { get; } = new() { Strength = 0.85f, Smoothness = 0.4f, Smile = 0.08f };

    /// <summary>Precise: wide vowels, clear rounding, lips that do the work.</summary>
    public static ArticulationStyle Crisp { get; } = new() { Strength = 1.12f, LipBalance = 0.62f, Rounding = 1.15f };

    /// <summary>The jaw hardly moves and the lips are lazy.</summary>
    public static ArticulationStyle Mumbling { get; } = new()
    {
        Strength = 0.6f, LipBalance = 0.35f, Rounding = 0.7f, Smoothness = 0.9f, Asymmetry = 0.25f,
    };

    /// <summary>Everything large, for the last row of the gallery.</summary>
    public static ArticulationStyle Theatrical { get; } = new()
    {
        Strength = 1.35f, LipBalance = 0.42f, Rounding = 1.4f, Smile = 0.1f,
    };

    /// <summary>Lively and smiling through every word.</summary>
    public static ArticulationStyle Cheerful { get; } = new() { Strength = 1.1f, LipBalance = 0.55f, Smile = 0.25f };

    /// <summary>Tight and short: a jaw that stays up, corners that do not move.</summary>
    public static ArticulationStyle Stern { get; } = new() { Strength = 0.8f, LipBalance = 0.65f, Rounding = 0.85f };

    /// <summary>Factor on how far the mouth opens, 0.3..1.5; default 1.</summary>
    public float Strength { get; init; } = 1f;

    /// <summary>Who opens the mouth: 0 the jaw alone, 1 mostly the lips; default 0.5 as measured.</summary>
    public float LipBalance { get; init; } = 0.5f;

    /// <summary>Factor on pucker and funnel, 0..1.5; default 1.</summary>
    public float Rounding { get; init; } = 1f;

    /// <summary>How much movements blur in time, 0..1; 1 averages over ± 30 ms; default 0.</summary>
    public float Smoothness { get; init; }

    /// <summary>Which side does more, -1 (the right) .. 1 (the left); default 0.</summary>
    public float Asymmetry { get; init; }

    /// <summary>Smile that stays in the mouth while it speaks, 0..0.5; default 0.</summary>
    public float Smile { get; init; }

    /// <summary>The named styles, lower case, for configuration and lists.</summary>
    public static IReadOnlyDictionary<string, ArticulationStyle> Named { get; } = new Dictionary<string, ArticulationStyle>(StringComparer.OrdinalIgnoreCase)
    {
        ["average"] = Average,
        ["calm"] = Calm,
        ["cheerful"] = Cheerful,
        ["crisp"] = Crisp,
        ["mumbling"] = Mumbling,
        ["stern"] = Stern,
        ["theatrical"] = Theatrical,
    };
}
