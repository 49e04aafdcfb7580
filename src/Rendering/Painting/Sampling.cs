using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>Bilinear samples of packed BGRA pixels, four channels at once, with weights of 1/128.</summary>
internal static class Sampling
{
    /// <summary>Fraction bits of the coordinates.</summary>
    public const int Bits = 16;

    /// <summary>The colour at a place.</summary>
    /// <param name="origin">First pixel of the padded picture.</param>
    /// <param name="stride">Pixels a row.</param>
    /// <param name="u">x of the place, 16.16, counted in pixel centres of the padded picture; must lie a pixel inside.</param>
    /// <param name="v">y likewise.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint At(ref uint origin, int stride, int u, int v)
    {
        ref var top = ref Unsafe.Add(ref origin, ((nint)(v >> Bits) * stride) + (u >> Bits));
        var upper = Widen(ref top);
        var lower = Widen(ref Unsafe.Add(ref top, stride));
        var down = Vector128.Create((short)((v >> (Bits - 7)) & 127));
        var both = upper + Vector128.ShiftRightArithmetic((lower - upper) * down, 7);
        var right = Vector128.Create((short)((u >> (Bits - 7)) & 127));
        var next = Vector128.Create(both.GetUpper(), both.GetUpper());
        var mixed = both + Vector128.ShiftRightArithmetic((next - both) * right, 7);
        return Vector128.Narrow(mixed.AsUInt16(), mixed.AsUInt16()).AsUInt32().ToScalar();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<short> Widen(ref uint pixels) =>
        Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<uint, byte>(ref pixels))).AsByte()).AsInt16();
}
