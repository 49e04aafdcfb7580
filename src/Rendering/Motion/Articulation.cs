using System.Runtime.InteropServices;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Rendering.Motion;

/// <summary>
/// The phones of a turn as far as they are known, and the mouth they make at any time: the weighted mean of their targets
/// (Cohen and Massaro 1993), with the closures of p, b, m and the work of tongue and teeth on top. What lies further than
/// <see cref="Dominance.Reach"/> from a time does not touch it.
/// </summary>
internal sealed class Articulation(ArticulationStyle style)
{
    /// <summary>A gap between cues up to this many seconds is rounding, not a pause.</summary>
    private const double LongestGap = 0.020;

    /// <summary>Half the width of the blur of a style of smoothness 1; reach plus this stays inside the look-ahead.</summary>
    private const double LongestBlur = 0.030;

    /// <summary>Half the width of the blur of every style: lips have mass, weighted means have corners.</summary>
    private const double LeastBlur = 0.012;

    private readonly List<Segment> _segments = [];
    private readonly List<Segment> _labials = [];
    private int _first;
    private int _firstLabial;

    /// <summary>Adds the next phone; silence is what lies between phones.</summary>
    public void Add(in PhonemeCue cue)
    {
        if (cue.Phone == Phone.SIL)
        {
            return;
        }

        var segment = Segment.From(cue);
        _segments.Add(segment);
        if (segment.IsLabial)
        {
            _labials.Add(segment);
        }
    }

    /// <summary>The mouth at a time. Times must not go back by more than a frame.</summary>
    public ShapeWeights At(double seconds)
    {
        Forget(seconds - 0.5);
        MouthPose pose = PoseAt(seconds);
        double blur = LeastBlur + ((LongestBlur - LeastBlur) * style.Smoothness);
        pose = (pose * 0.4f) + (PoseAt(seconds - blur) * 0.3f) + (PoseAt(seconds + blur) * 0.3f);
        return MouthMapping.ToShapes(pose.Widened(), EventsAt(seconds), style);
    }

    /// <summary>The weighted mean of the targets around a time.</summary>
    internal MouthPose PoseAt(double seconds)
    {
        var sum = default(MouthPose);
        float total = 0;
        double end = 0;
        for (int i = _first; i < _segments.Count; i++)
        {
            Segment segment = _segments[i];
            Pause(end, segment.Start, seconds, ref sum, ref total);
            if (segment.Start > seconds + Dominance.Reach)
            {
                return Mean(sum, total);
            }

            end = Math.Max(end, segment.End);
            float weight = segment.WeightAt(seconds);
            sum += segment.Target * weight;
            total += weight;
        }

        Pause(end, double.PositiveInfinity, seconds, ref sum, ref total);
        return Mean(sum, total);
    }

    private static MouthPose Mean(in MouthPose sum, float total) => total > 1e-6f ? sum * (1 / total) : PhoneTargets.Of(Phone.SIL);

    /// <summary>
    /// Adds a pause. Its weight hangs on the distance to its ends, never on its length, which may not be known yet. In the
    /// first quarter of a second the mouth stays as open as measured between phrases, then it comes to rest. The lips part
    /// in the same way before the first phone of a turn.
    /// </summary>
    private static void Pause(double from, double to, double seconds, ref MouthPose sum, ref float total)
    {
        if (to - from <= LongestGap)
        {
            return;
        }

        double beyond = seconds < from && from > 0 ? seconds - from : Math.Max(0, seconds - to);
        float weight = Dominance.Of(Phone.SIL).At((float)beyond, Dominance.PauseReach);
        if (weight > 0)
        {
            double since = Math.Clamp(seconds, from, to) - from;
            float rest = (float)Math.Clamp((since - 0.22) / 0.22, 0, 1);
            rest = rest * rest * (3 - (2 * rest));
            sum += ((PhoneTargets.Of(Phone.SIL) * (1 - rest)) + (MouthPose.Rest * rest)) * weight;
            total += weight;
        }
    }

    private LipEvents EventsAt(double seconds)
    {
        float labiodental = 0;
        float sibilant = 0;
        float tongue = 0;
        float burst = 0;
        for (int i = _first; i < _segments.Count && _segments[i].Start < seconds + Dominance.Reach; i++)
        {
            Segment segment = _segments[i];
            float presence = segment.PresenceAt(seconds);
            switch (segment.Phone)
            {
                case Phone.F or Phone.V: labiodental = Math.Max(labiodental, presence); break;
                case Phone.S or Phone.Z or Phone.SH or Phone.ZH or Phone.CH or Phone.JH: sibilant = Math.Max(sibilant, presence); break;
                case Phone.TH or Phone.DH: tongue = Math.Max(tongue, presence); break;
                case Phone.L: tongue = Math.Max(tongue, 0.45f * presence); break;
                case Phone.D or Phone.N or Phone.T: tongue = Math.Max(tongue, 0.15f * presence); break;
                case Phone.P or Phone.B: burst = Math.Max(burst, presence); break;
            }
        }

        int end = _firstLabial;
        while (end < _labials.Count && _labials[end].Start < seconds + LipSeal.Horizon)
        {
            end++;
        }

        float seal = LipSeal.At(CollectionsMarshal.AsSpan(_labials)[_firstLabial..end], seconds);
        return new LipEvents(seal, labiodental, sibilant, tongue, burst * seal);
    }

    /// <summary>Steps over phones that no longer matter; the last is kept, since a pause begins at its end.</summary>
    private void Forget(double seconds)
    {
        while (_first + 1 < _segments.Count && _segments[_first].End < seconds && _segments[_first + 1].End < seconds)
        {
            _first++;
        }

        while (_firstLabial + 1 < _labials.Count && _labials[_firstLabial].End < seconds)
        {
            _firstLabial++;
        }
    }
}
