namespace PersonaAvatar.Voices.Measuring;

/// <summary>Power spectrum of real samples: radix-2 Fourier transform of a power of two. Not thread-safe.</summary>
internal sealed class Fft
{
    private readonly double[] real;
    private readonly double[] imaginary;
    private readonly double[] cosine;
    private readonly double[] sine;
    private readonly int bits;

    public Fft(int size)
    {
        bits = int.Log2(size);
        real = new double[size];
        imaginary = new double[size];
        cosine = [.. Enumerable.Range(0, size / 2).Select(i => Math.Cos(2 * Math.PI * i / size))];
        sine = [.. Enumerable.Range(0, size / 2).Select(i => -Math.Sin(2 * Math.PI * i / size))];
    }

    /// <summary>Adds the power of samples, filled up with zeros, to size/2 + 1 bins.</summary>
    public void AddPower(ReadOnlySpan<float> samples, Span<double> power)
    {
        var size = real.Length;
        for (var i = 0; i < size; i++)
        {
            var from = (int)(Reverse((uint)i) >> (32 - bits));
            real[i] = from < samples.Length ? samples[from] : 0;
            imaginary[i] = 0;
        }

        for (var half = 1; half < size; half *= 2)
        {
            Butterflies(half, size / (2 * half));
        }

        for (var i = 0; i <= size / 2; i++)
        {
            power[i] += (real[i] * real[i]) + (imaginary[i] * imaginary[i]);
        }
    }

    private void Butterflies(int half, int stride)
    {
        for (var start = 0; start < real.Length; start += 2 * half)
        {
            for (var k = 0; k < half; k++)
            {
                var (c, s) = (cosine[k * stride], sine[k * stride]);
                var (a, b) = (start + k, start + k + half);
                var re = (real[b] * c) - (imaginary[b] * s);
                var im = (real[b] * s) + (imaginary[b] * c);
                (real[b], imaginary[b]) = (real[a] - re, imaginary[a] - im);
                real[a] += re;
                imaginary[a] += im;
            }
        }
    }

    private static uint Reverse(uint x)
    {
        x = ((x & 0x55555555) << 1) | ((x >> 1) & 0x55555555);
        x = ((x & 0x33333333) << 2) | ((x >> 2) & 0x33333333);
        x = ((x & 0x0F0F0F0F) << 4) | ((x >> 4) & 0x0F0F0F0F);
        return System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(x);
    }
}
