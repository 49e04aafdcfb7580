using System.Numerics.Tensors;

namespace PersonaAvatar.Rendering.Lips;

/// <summary>
/// 48 kHz → 16 kHz: a linear-phase low-pass (windowed sinc, Kaiser β 8, 145 taps, cut at 7.9 kHz; flat to 7 kHz, -80 dB from
/// 8.8 kHz) of which only every third output is computed. Output n is centred on input 3 n, so it needs 1.5 ms of input
/// after it and adds no delay. Streaming and without allocations; not thread-safe.
/// </summary>
internal sealed class Decimator
{
    /// <summary>Input samples per output sample.</summary>
    public const int Factor = 3;

    /// <summary>Input samples after its own that an output needs.</summary>
    public const int LookAhead = Taps / 2;

    private const int Taps = 145;
    private const int Block = 960;
    private const double Cut = 7900.0 / 48000;
    private static readonly float[] Filter = Design();

    private readonly float[] _held = new float[Taps + Block];
    private int _count = LookAhead;

    /// <summary>Takes input, at most as much as makes <paramref name="output"/> full.</summary>
    /// <param name="input">Samples at 48 kHz; moves to what was not taken.</param>
    /// <param name="output">Receives samples at 16 kHz.</param>
    /// <returns>How many were written.</returns>
    public int Push(ref ReadOnlySpan<float> input, Span<float> output)
    {
        int written = 0;
        while (written < output.Length)
        {
            int taken = Math.Min(_held.Length - _count, input.Length);
            input[..taken].CopyTo(_held.AsSpan(_count));
            input = input[taken..];
            _count += taken;
            int at = 0;
            while (written < output.Length && at + Taps <= _count)
            {
                output[written++] = TensorPrimitives.Dot(_held.AsSpan(at, Taps), Filter);
                at += Factor;
            }

            if (at == 0)
            {
                break;
            }

            _held.AsSpan(at, _count - at).CopyTo(_held);
            _count -= at;
        }

        return written;
    }

    /// <summary>Takes over the state of another stream.</summary>
    public void CopyFrom(Decimator other)
    {
        other._held.AsSpan(0, other._count).CopyTo(_held);
        _count = other._count;
    }

    private static float[] Design()
    {
        double[] taps = new double[Taps];
        for (int i = 0; i < Taps; i++)
        {
            int n = i - LookAhead;
            double sinc = n == 0 ? 2 * Cut : Math.Sin(2 * Math.PI * Cut * n) / (Math.PI * n);
            double edge = n / (double)LookAhead;
            taps[i] = sinc * Bessel(8 * Math.Sqrt(Math.Max(0, 1 - (edge * edge))));
        }

        double sum = taps.Sum();
        return [.. taps.Select(tap => (float)(tap / sum))];
    }

    /// <summary>Modified Bessel function of the first kind, order 0, by its power series.</summary>
    private static double Bessel(double x)
    {
        double sum = 1;
        double term = 1;
        for (int k = 1; k < 40; k++)
        {
            term *= x / (2 * k) * (x / (2 * k));
            sum += term;
        }

        return sum;
    }
}
