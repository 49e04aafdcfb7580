using System.Numerics;

namespace PersonaAvatar.Rendering.Matting;

/// <summary>Parts a grid into person and background: colours of both sides, learnt from where each must be, and again from what they gave.</summary>
/// <param name="grid">The picture.</param>
/// <param name="prior">Where a person would be.</param>
internal sealed class Segmenting(ColourGrid grid, BodyPrior prior)
{
    private const int Rounds = 4;

    /// <summary>Weight of a colour against the place it is seen at.</summary>
    private const float ColourWeight = 0.75f;

    /// <summary>A colour alone counts no more than this.</summary>
    private const float MostEvidence = 5f;

    /// <summary>Less background than this share of the grid shows nothing to part from.</summary>
    private const float LeastBackground = 0.04f;

    /// <summary>A place that looks so much like the person by itself is the person's.</summary>
    private const float Plain = 0.9f;

    private readonly float[] _prior = [.. Enumerable.Range(0, grid.Colours.Length).Select(i => prior.At(Place(grid, i)))];
    private readonly sbyte[] _known = [.. Enumerable.Range(0, grid.Colours.Length).Select(i => Known(prior, Place(grid, i)))];

    /// <summary>The parts; null where hardly any background is seen.</summary>
    public Segmented? Find()
    {
        var walk = new RandomWalk(grid);
        var shares = _prior.Select((p, i) => _known[i] >= 0 ? _known[i] : p).ToArray();
        var belief = new float[shares.Length];
        // The first colours come of where almost everybody's person and background are, later ones of what was found.
        var isPerson = Enumerable.Range(0, shares.Length).Select(i => prior.IsOftenPerson(Place(grid, i))).ToArray();
        var isBehind = OftenBehind();
        for (var round = 0; round < Rounds; round++)
        {
            var person = new ColourModel(grid, isPerson);
            var behind = new ColourModel(grid, isBehind);
            if (behind.Count < LeastBackground * shares.Length || person.Count < 32)
            {
                return null;
            }

            for (var i = 0; i < belief.Length; i++)
            {
                var evidence = Math.Clamp(person.LogLikelihood(grid, i) - behind.LogLikelihood(grid, i), -MostEvidence, MostEvidence);
                var odds = MathF.Log(_prior[i] / (1f - _prior[i])) + (ColourWeight * evidence);
                belief[i] = 1f / (1f + MathF.Exp(-odds));
            }

            walk.Solve(belief, _known, shares);
            for (var i = 0; i < shares.Length; i++)
            {
                (isPerson[i], isBehind[i]) = (shares[i] > 0.8f, shares[i] < 0.2f);
            }
        }

        var mask = Islands.Settle([.. shares.Select(share => share > 0.5f)], _known, grid.Width);
        return Judge(shares, belief, mask, Wisps(mask, belief));
    }

    /// <summary>The mask with the wisps of hair that stand off it: too thin for the walk, but plain by their colour.</summary>
    private bool[] Wisps(bool[] mask, float[] belief)
    {
        var near = new BoxMean(grid.Width, grid.Height, Math.Max(2, (int)(0.3f * prior.HalfHeight))).Of([.. mask.Select(inside => inside ? 1f : 0f)]);
        return [.. mask.Select((inside, i) => inside || (near[i] > 0.06f && belief[i] > Plain && prior.Distance(Place(grid, i)) > 0f))];
    }

    /// <summary>Where almost everybody's background is seen; in a picture that the head fills, the little there is.</summary>
    private bool[] OftenBehind()
    {
        var distance = Enumerable.Range(0, grid.Colours.Length).Select(i => prior.Distance(Place(grid, i))).ToArray();
        var tenth = distance.OrderDescending().ElementAt(distance.Length / 10);
        var from = Math.Clamp(tenth, 1.5f, 1.9f);
        return [.. distance.Select(far => far > from)];
    }

    private static Vector2 Place(ColourGrid grid, int i) => new((i % grid.Width) + 0.5f, (i / grid.Width) + 0.5f);

    private static sbyte Known(BodyPrior prior, Vector2 place) => prior.IsPerson(place) ? (sbyte)1 : prior.IsBehind(place) ? (sbyte)0 : (sbyte)-1;

    /// <summary>How sure each place is: most of its neighbourhood must be plainly one side, and the mask must say what the walk said.</summary>
    private Segmented Judge(float[] shares, float[] belief, bool[] mask, bool[] person)
    {
        var plain = new float[shares.Length];
        for (var i = 0; i < plain.Length; i++)
        {
            var said = mask[i] ? shares[i] : 1f - shares[i];
            // What by itself looks like the person is no plain background, whatever its neighbours say: dark hair before a dark wall.
            plain[i] = Math.Clamp((said - 0.55f) / 0.3f, 0f, 1f) * (mask[i] ? 1f : Math.Clamp((0.7f - belief[i]) / 0.3f, 0f, 1f));
        }

        var reach = Math.Max(2, (int)(0.16f * prior.HalfHeight));
        var near = new BoxMean(grid.Width, grid.Height, reach).Of(plain);
        var (sum, count) = (0f, 0);
        for (var i = 0; i < mask.Length; i++)
        {
            if (i % grid.Width > 0 && i >= grid.Width && (mask[i] != mask[i - 1] || mask[i] != mask[i - grid.Width]))
            {
                (sum, count) = (sum + near[i], count + 1);
            }

            near[i] = Math.Clamp((near[i] - 0.4f) / 0.25f, 0f, 1f);
        }

        // Least of the neighbourhood, smoothed: what is unsure leaves room around it.
        var soft = new BoxMean(grid.Width, grid.Height, 1).Of([.. person.Select(inside => inside ? 1f : 0f)]);
        return new Segmented(grid.Width, grid.Height, soft, new BoxMean(grid.Width, grid.Height, reach).Of(near), count == 0 ? 0f : sum / count);
    }
}
