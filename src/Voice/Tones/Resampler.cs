using System.Numerics;
using System.Runtime.InteropServices;

namespace PersonaAvatar.Voices.Tones;

/// <summary>
/// Streaming resampling by any ratio with a windowed sinc (Kaiser, β 9, 32 taps, 512 phases, linear between phases; about
/// -80 dB of images). Sample n of the output is the input at n·from/to exactly: no delay, only look-ahead. When the output
/// rate is lower, the filter's cut-off follows it. Not thread-safe.
/// </summary>
public sealed class Resampler
{
    /// <summary>Taps of the filter.</summary>
    internal const int Taps = 32;

    /// <summary>Phases of the filter's table.</summary>
    internal const int Phases = 512;

    private readonly double step;
    private readonly float[] table;
    private float[] history = new float[4096];
    private int held;
    private long historyStart;
    private long produced;

    /// <summary>Creates a resampler.</summary>
    /// <param name="from">Rate of the input, above 0; need not be whole.</param>
    /// <param name="to">Rate of the output, above 0.</param>
    public Resampler(double from, double to)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(from);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(to);
        step = from / to;
        table = SincTable.Build(Taps, Phases, Math.Min(1, to / from));

        // Silence before the first sample, so that the filter's first window is complete.
        held = Taps / 2;
        historyStart = -held;
    }

    /// <summary>Takes input and appends all output that is complete.</summary>
    public void Push(ReadOnlySpan<float> input, List<float> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Append(input);
        Produce(output, historyStart + held - (Taps / 2));
    }

    /// <summary>Appends the rest, as if silence followed.</summary>
    public void Finish(List<float> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var end = historyStart + held;
        Append(stackalloc float[(Taps / 2) + 1]);
        Produce(output, end);
    }

    private void Append(ReadOnlySpan<float> input)
    {
        if (held + input.Length > history.Length)
        {
            Array.Resize(ref history, Math.Max(history.Length * 2, held + input.Length));
        }

        input.CopyTo(history.AsSpan(held));
        held += input.Length;
    }

    private void Produce(List<float> output, long end)
    {
        var position = produced * step;
        if (position < end)
        {
            var count = (int)Math.Ceiling((end - position) / step);
            var first = output.Count;
            CollectionsMarshal.SetCount(output, first + count);
            var target = CollectionsMarshal.AsSpan(output)[first..];
            var made = 0;
            while (made < count && (position = (produced + made) * step) < end)
            {
                target[made++] = At(position);
            }

            CollectionsMarshal.SetCount(output, first + made);
            produced += made;
        }

        var keep = (long)Math.Floor(produced * step) - (Taps / 2) + 1;
        var drop = (int)Math.Clamp(keep - historyStart, 0, held);
        history.AsSpan(drop, held - drop).CopyTo(history);
        held -= drop;
        historyStart += drop;
    }

    private float At(double position)
    {
        var whole = (long)Math.Floor(position);
        var phase = (position - whole) * Phases;
        var row = (int)phase;
        var first = (int)(whole - (Taps / 2) + 1 - historyStart);
        var window = history.AsSpan(first, Taps);
        var a = Dot(window, table.AsSpan(row * Taps, Taps));
        var b = Dot(window, table.AsSpan((row + 1) * Taps, Taps));
        return a + ((b - a) * (float)(phase - row));
    }

    private static float Dot(ReadOnlySpan<float> x, ReadOnlySpan<float> y)
    {
        var xs = MemoryMarshal.Cast<float, Vector<float>>(x);
        var ys = MemoryMarshal.Cast<float, Vector<float>>(y);
        var sum = Vector<float>.Zero;
        for (var i = 0; i < xs.Length; i++)
        {
            sum += xs[i] * ys[i];
        }

        return Vector.Sum(sum);
    }
}
