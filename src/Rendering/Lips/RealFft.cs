using System.Numerics;
using System.Runtime.InteropServices;

namespace PersonaAvatar.Rendering.Lips;

/// <summary>
/// The power spectrum of 512 real samples: one complex transform of 256 points (radix 2, decimation in time) of the even
/// and odd samples, then their separation. In double precision: with 80 dB between the strongest and the weakest bin, single
/// precision leaves errors of a hundredth in the logarithm of the weak ones. Not thread-safe.
/// </summary>
internal sealed class RealFft
{
    /// <summary>Samples in.</summary>
    public const int Size = 512;

    /// <summary>Bins out: 0 to 8 kHz at 16 kHz.</summary>
    public const int Bins = (Size / 2) + 1;

    private const int Half = Size / 2;
    private static readonly Complex[] Turns = [.. Enumerable.Range(0, Half).Select(k => Complex.FromPolarCoordinates(1, -2 * Math.PI * k / Size))];
    private static readonly byte[] Reversed = [.. Enumerable.Range(0, Half).Select(Reverse)];

    private readonly Complex[] _z = new Complex[Half];

    /// <summary>Computes |X|² of each bin.</summary>
    /// <param name="samples">Up to 512 samples; zeros follow.</param>
    /// <param name="power">Receives 257 values.</param>
    public void Power(ReadOnlySpan<float> samples, Span<float> power)
    {
        Load(samples);
        Transform();
        for (int k = 0; k <= Half; k++)
        {
            Complex a = _z[k & (Half - 1)];
            Complex b = Complex.Conjugate(_z[(Half - k) & (Half - 1)]);
            Complex even = (a + b) * 0.5;
            Complex difference = a - b;
            var odd = new Complex(difference.Imaginary * 0.5, -difference.Real * 0.5);
            Complex turn = k < Half ? Turns[k] : -Complex.One;
            double real = even.Real + (odd.Real * turn.Real) - (odd.Imaginary * turn.Imaginary);
            double imaginary = even.Imaginary + (odd.Real * turn.Imaginary) + (odd.Imaginary * turn.Real);
            power[k] = (float)((real * real) + (imaginary * imaginary));
        }
    }

    /// <summary>Pairs of samples as complex numbers, in bit-reversed order.</summary>
    private void Load(ReadOnlySpan<float> samples)
    {
        for (int i = 0; i < Half; i++)
        {
            int at = 2 * i;
            float even = at < samples.Length ? samples[at] : 0f;
            float odd = at + 1 < samples.Length ? samples[at + 1] : 0f;
            _z[Reversed[i]] = new Complex(even, odd);
        }
    }

    private void Transform()
    {
        Span<double> z = MemoryMarshal.Cast<Complex, double>(_z.AsSpan());
        ReadOnlySpan<double> turns = MemoryMarshal.Cast<Complex, double>(Turns.AsSpan());
        for (int span = 1; span < Half; span *= 2)
        {
            int step = 2 * (Half / span);
            for (int start = 0; start < Half; start += 2 * span)
            {
                int low = 2 * start;
                int high = low + (2 * span);
                for (int k = 0, turn = 0; k < span; k++, turn += step, low += 2, high += 2)
                {
                    double c = turns[turn];
                    double s = turns[turn + 1];
                    double real = (z[high] * c) - (z[high + 1] * s);
                    double imaginary = (z[high] * s) + (z[high + 1] * c);
                    z[high] = z[low] - real;
                    z[high + 1] = z[low + 1] - imaginary;
                    z[low] += real;
                    z[low + 1] += imaginary;
                }
            }
        }
    }

    private static byte Reverse(int value)
    {
        int reversed = 0;
        for (int bit = 0; bit < 8; bit++)
        {
            reversed |= ((value >> bit) & 1) << (7 - bit);
        }

        return (byte)reversed;
    }
}
