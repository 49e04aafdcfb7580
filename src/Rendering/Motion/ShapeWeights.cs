using System.Runtime.CompilerServices;

namespace PersonaAvatar.Rendering.Motion;

/// <summary>52 ARKit weights, each 0..1, indexed by <see cref="ArkitShape"/>; a value type, so frames allocate nothing.</summary>
[InlineArray(Count)]
public struct ShapeWeights
{
    /// <summary>How many there are.</summary>
    public const int Count = 52;

    private float _first;

    /// <summary>The weight of one shape.</summary>
    public float this[ArkitShape shape]
    {
        readonly get => this[(int)shape];
        set => this[(int)shape] = value;
    }
}
