using System.Numerics.Tensors;

namespace PersonaAvatar.Voices.Measuring;

/// <summary>
/// Fundamental frequency of speech at 16 kHz, 60 to 520 Hz: normalised cross-correlation (Talkin 1995, RAPT) proposes a few
/// periods for each 10 ms, and the cheapest path through them is taken (costs after Boersma 1993: an octave jump 0.35, a change
/// of voicing 0.14, voicing from a correlation of 0.45 on). Good to a tenth of a percent on steady tones.
/// </summary>
internal static class PitchTracker
{
    public const int SampleRate = 16_000;
    public const int Step = SampleRate / 100;

    private const int Window = 400;
    private const int ShortestLag = SampleRate / 520;
    private const int LongestLag = SampleRate / 60;
    private const int Candidates = 6;
    private const float VoicedFrom = 0.45f;
    private const float OctaveJump = 0.35f;
    private const float VoicingChange = 0.14f;

    // A period twice as long fits as well: the shorter one is preferred by this much an octave.
    private const float ShortPeriod = 0.03f;

    // 34 dB under the loudest moment nothing counts as voice.
    private const float Silence = 0.02f;

    /// <summary>Tracks a sound of mono samples.</summary>
    public static PitchTrack Track(ReadOnlySpan<float> sound)
    {
        var frames = Math.Max(0, (sound.Length - Window - LongestLag - 2) / Step);
        var lattice = new Candidate[frames * Candidates];
        var squares = Squares(sound);
        var loudest = Loudest(squares, frames);
        Span<float> correlation = stackalloc float[LongestLag + 2];
        for (var frame = 0; frame < frames; frame++)
        {
            var row = lattice.AsSpan(frame * Candidates, Candidates);
            row[0] = new Candidate(0, VoicedFrom, 0);
            row[1..].Fill(new Candidate(0, float.NegativeInfinity, 0));
            var energy = squares[(frame * Step) + Window] - squares[frame * Step];
            if (energy > loudest * Silence * Silence)
            {
                Correlate(sound, squares, frame * Step, correlation);
                Propose(correlation, row);
            }
        }

        return Walk(lattice, frames);
    }

    private static double[] Squares(ReadOnlySpan<float> sound)
    {
        var sums = new double[sound.Length + 1];
        for (var i = 0; i < sound.Length; i++)
        {
            sums[i + 1] = sums[i] + (sound[i] * (double)sound[i]);
        }

        return sums;
    }

    private static double Loudest(double[] squares, int frames)
    {
        double loudest = 1e-9;
        for (var frame = 0; frame < frames; frame++)
        {
            loudest = Math.Max(loudest, squares[(frame * Step) + Window] - squares[frame * Step]);
        }

        return loudest;
    }

    private static void Correlate(ReadOnlySpan<float> sound, double[] squares, int start, Span<float> correlation)
    {
        var here = sound.Slice(start, Window);
        var energy = squares[start + Window] - squares[start];
        for (var lag = ShortestLag - 1; lag < correlation.Length; lag++)
        {
            var other = squares[start + lag + Window] - squares[start + lag];
            correlation[lag] = (float)(TensorPrimitives.Dot(here, sound.Slice(start + lag, Window)) / Math.Sqrt((energy * other) + 1e-12));
        }
    }

    private static void Propose(ReadOnlySpan<float> correlation, Span<Candidate> row)
    {
        for (var lag = ShortestLag; lag <= LongestLag; lag++)
        {
            var (before, at, after) = (correlation[lag - 1], correlation[lag], correlation[lag + 1]);
            if (at < 0.3f || at < before || at <= after)
            {
                continue;
            }

            var bend = before - (2 * at) + after;
            var shift = bend < 0 ? 0.5f * (before - after) / bend : 0;
            var hertz = SampleRate / (lag + shift);
            var peak = at - (0.25f * (before - after) * shift);
            var found = new Candidate(hertz, peak - (ShortPeriod * MathF.Log2(520f / hertz)), Math.Clamp(peak, 0, 1));
            Keep(row[1..], found);
        }
    }

    // The weakest makes room.
    private static void Keep(Span<Candidate> row, Candidate found)
    {
        var weakest = 0;
        for (var i = 1; i < row.Length; i++)
        {
            weakest = row[i].Score < row[weakest].Score ? i : weakest;
        }

        if (found.Score > row[weakest].Score)
        {
            row[weakest] = found;
        }
    }

    private static PitchTrack Walk(Candidate[] lattice, int frames)
    {
        var from = new int[frames * Candidates];
        Span<float> scores = stackalloc float[Candidates];
        Span<float> next = stackalloc float[Candidates];
        scores.Clear();
        for (var frame = 0; frame < frames; frame++)
        {
            for (var to = 0; to < Candidates; to++)
            {
                var candidate = lattice[(frame * Candidates) + to];
                var best = float.NegativeInfinity;
                for (var back = 0; back < Candidates; back++)
                {
                    var score = frame == 0 ? 0 : scores[back] - Cost(lattice[((frame - 1) * Candidates) + back], candidate);
                    if (score > best || back == 0)
                    {
                        (best, from[(frame * Candidates) + to]) = (score, back);
                    }
                }

                next[to] = best + candidate.Score;
            }

            next.CopyTo(scores);
        }

        return Trace(lattice, from, frames, scores);
    }

    private static float Cost(Candidate a, Candidate b)
    {
        var voiced = (a.Hertz > 0, b.Hertz > 0);
        return voiced switch
        {
            (true, true) => OctaveJump * MathF.Abs(MathF.Log2(a.Hertz / b.Hertz)),
            (false, false) => 0,
            _ => VoicingChange,
        };
    }

    private static PitchTrack Trace(Candidate[] lattice, int[] from, int frames, ReadOnlySpan<float> scores)
    {
        var hertz = new float[frames];
        var strength = new float[frames];
        var at = TensorPrimitives.IndexOfMax(scores);
        for (var frame = frames - 1; frame >= 0; frame--)
        {
            var candidate = lattice[(frame * Candidates) + at];
            (hertz[frame], strength[frame]) = (candidate.Hertz, candidate.Strength);
            at = from[(frame * Candidates) + at];
        }

        return new PitchTrack(hertz, strength);
    }

    private readonly record struct Candidate(float Hertz, float Score, float Strength);
}
