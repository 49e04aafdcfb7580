using PersonaAvatar.Rendering.Sketch.Drawing;
using SkiaSharp;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>Choices that depend on a seed and on what is chosen, and on nothing else: adding a choice changes no other.</summary>
/// <param name="seed">The looks' seed.</param>
/// <param name="word">The subject's own word, so that two unknown subjects differ.</param>
internal sealed class Dice(int seed, string word)
{
    /// <summary>A number 0..1 for a purpose.</summary>
    public float Roll(string purpose)
    {
        // FNV-1a with a final avalanche (Murmur3's finaliser): string.GetHashCode differs from run to run.
        var hash = 2166136261u ^ ((uint)seed * 0x9E3779B9u);
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        foreach (var letter in purpose)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        hash = (hash ^ (hash >> 16)) * 0x85EBCA6Bu;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35u;
        return ((hash ^ (hash >> 16)) >> 8) / 16777216f;
    }

    /// <summary>A number between two bounds.</summary>
    public float Between(string purpose, float low, float high) => low + ((high - low) * Roll(purpose));

    /// <summary>One of several.</summary>
    public T Pick<T>(string purpose, params ReadOnlySpan<T> choices) => choices[Math.Min(choices.Length - 1, (int)(Roll(purpose) * choices.Length))];

    /// <summary>One of several colours 0xRRGGBB.</summary>
    public SKColor Color(string purpose, params ReadOnlySpan<uint> choices) => Tint.Of(Pick(purpose, choices));

    /// <summary>True with a chance of 0..1.</summary>
    public bool Chance(string purpose, float chance) => Roll(purpose) < chance;
}
