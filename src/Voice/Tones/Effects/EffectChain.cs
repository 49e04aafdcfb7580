namespace PersonaAvatar.Voices.Tones.Effects;

/// <summary>The effects of a tone in order. One chain serves one turn, so that tails cross from clause to clause. Not thread-safe.</summary>
public sealed class EffectChain
{
    private static readonly Dictionary<string, Func<ISoundEffect>> Makers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["warm"] = FilterEffect.Warm,
        ["bright"] = FilterEffect.Bright,
        ["robot"] = () => new RobotEffect(),
        ["hall"] = () => new HallEffect(),
        ["radio"] = FilterEffect.Radio,
        ["whisper"] = () => new WhisperEffect(),
        ["chorus"] = () => new ChorusEffect(),
        ["growl"] = () => new GrowlEffect(),
    };

    private readonly ISoundEffect[] effects;

    /// <summary>Creates the chain.</summary>
    /// <param name="names">Names of <see cref="Names"/>, in order of application.</param>
    /// <exception cref="ArgumentException">A name is unknown; the message lists those that exist.</exception>
    public EffectChain(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        effects = [.. names.Select(Make)];
    }

    /// <summary>Every effect there is.</summary>
    public static IReadOnlyCollection<string> Names => Makers.Keys;

    /// <summary>Processes the next 48 kHz samples of the turn in place.</summary>
    public void Process(Span<float> samples)
    {
        foreach (var effect in effects)
        {
            effect.Process(samples);
        }
    }

    private static ISoundEffect Make(string name) => Makers.TryGetValue(name, out var make)
        ? make()
        : throw new ArgumentException($"There is no effect \"{name}\"; there are {string.Join(", ", Makers.Keys)}.", nameof(name));
}
