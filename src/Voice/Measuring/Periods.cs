using System.Numerics.Tensors;

namespace PersonaAvatar.Voices.Measuring;

/// <summary>Walks a sound from glottal cycle to glottal cycle by matching each with the one before.</summary>
internal static class Periods
{
    // Larger changes between neighbours are errors of the walk, not of the throat (Praat's maximum period factor).
    private const double MostChange = 1.3;

    /// <summary>Local jitter: mean difference of neighbouring periods over the mean period; 0 where there are none.</summary>
    public static double Jitter(ReadOnlySpan<float> sound, PitchTrack track)
    {
        double difference = 0, sum = 0;
        int pairs = 0, count = 0;
        for (var frame = 0; frame < track.Hertz.Length; frame++)
        {
            if (track.Hertz[frame] <= 0)
            {
                continue;
            }

            double at = frame * PitchTracker.Step, previous = 0;
            for (; frame < track.Hertz.Length && track.Hertz[frame] > 0; frame = Math.Max(frame, (int)(at / PitchTracker.Step)))
            {
                var period = Next(sound, (int)at, PitchTracker.SampleRate / (double)track.Hertz[frame]);
                if (period <= 0)
                {
                    break;
                }

                if (previous > 0 && Math.Max(period / previous, previous / period) < MostChange)
                {
                    difference += Math.Abs(period - previous);
                    pairs++;
                }

                sum += period;
                count++;
                previous = period;
                at += period;
            }
        }

        return pairs == 0 ? 0 : difference / pairs / (sum / count);
    }

    private static double Next(ReadOnlySpan<float> sound, int start, double expected)
    {
        var length = (int)Math.Ceiling(expected);
        int first = (int)(expected * 0.8), last = (int)Math.Ceiling(expected * 1.25);
        if (start + last + length + 1 >= sound.Length || first < 2)
        {
            return 0;
        }

        Span<float> match = stackalloc float[last + 2];
        var here = sound.Slice(start, length);
        var best = first;
        for (var lag = first - 1; lag <= last + 1; lag++)
        {
            // Digital silence has no direction: it matches nothing.
            var likeness = TensorPrimitives.CosineSimilarity(here, sound.Slice(start + lag, length));
            match[lag] = float.IsFinite(likeness) ? likeness : 0;
            best = lag >= first && lag <= last && match[lag] > match[best] ? lag : best;
        }

        var bend = match[best - 1] - (2 * match[best]) + match[best + 1];
        return best + (bend < 0 ? 0.5 * (match[best - 1] - match[best + 1]) / bend : 0);
    }
}
