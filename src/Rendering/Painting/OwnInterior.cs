using System.Numerics;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>
/// What the picture itself shows between open lips, in two halves: the upper one stays with the skull, the lower one goes with
/// the jaw.
/// </summary>
internal sealed class OwnInterior
{
    /// <summary>Least gap over the distance of the eyes: below it lips only shade what lies between them.</summary>
    private const float Least = 0.065f;

    /// <summary>From this gap over the distance of the eyes on the jaw's own teeth and tongue show, even where nothing dark lies between them and the upper ones.</summary>
    private const float Wide = 0.3f;

    /// <summary>How dark it is between rows of teeth, over the brightest of the uppermost quarter.</summary>
    private const float Dark = 0.6f;

    /// <summary>Steps from the upper lip to the lower one in which the dark between teeth is looked for.</summary>
    private const int Steps = 16;

    /// <summary>From this shift of the jaw over the mouth's width on, less of an own inside shows.</summary>
    private const float Keeps = 0.3f;

    /// <summary>From this on nothing of it: what a round, shouting mouth shows does not fit between lips that are nearly shut.</summary>
    private const float Loses = 0.5f;

    private OwnInterior(Sprite upper, Sprite lower, bool isWide) => (Upper, Lower, IsWide) = (upper, lower, isWide);

    /// <summary>From places of the picture to the halves.</summary>
    public Affine From { get; private init; } = Affine.Identity;

    public Sprite Upper { get; }

    public Sprite Lower { get; }

    /// <summary>Whether the jaw's own teeth and tongue show in the lower half.</summary>
    public bool IsWide { get; }

    /// <summary>The gap the halves were seen in, pixels of the picture.</summary>
    public float Gap { get; private init; }

    /// <summary>Whether the halves are of another picture.</summary>
    public bool IsBorrowed { get; private init; }

    /// <summary>How far the jaw hangs in the halves beyond the picture's own, pixels of the picture.</summary>
    public float Drop => IsBorrowed ? Gap : 0f;

    /// <summary>Whether it shows at every opening, so that no second row of teeth is needed where it has one.</summary>
    /// <param name="width">Of the mouth, pixels.</param>
    public bool AlwaysShows(float width) => Gap <= Keeps * width;

    /// <summary>How much of it shows, 0..1.</summary>
    /// <param name="jawDrop">How far the jaw hangs below the picture's own, pixels; negative above.</param>
    /// <param name="width">Of the mouth, pixels.</param>
    public float ShareAt(float jawDrop, float width) => Math.Clamp((Loses + ((jawDrop - Drop) / width)) / (Loses - Keeps), 0f, 1f);

    /// <summary>The inside of another picture's mouth.</summary>
    public static OwnInterior? Of(MouthReference reference, RigData data) => Of(reference.Rig, data, rim: 2) is { } other
        ? new OwnInterior(other.Upper, other.Lower, other.IsWide) { From = reference.From, Gap = reference.Scale * reference.Rig.Mouth.Gap, IsBorrowed = true }
        : null;

    /// <summary>The inside of a picture's mouth, or null where it is as good as closed.</summary>
    /// <param name="rig">The picture.</param>
    /// <param name="data">The mesh.</param>
    /// <param name="rim">How far from the lips it fades, pixels: lips that are not this picture's must not show.</param>
    public static OwnInterior? Of(PortraitRig rig, RigData data, int rim = 1)
    {
        var mouth = rig.Mouth;
        if (mouth.Gap < Least * rig.EyeDistance)
        {
            return null;
        }

        var lips = data.Lips;
        float[] x = [.. lips.Upper.Select(v => rig.X[v]), .. lips.Lower.Reverse().Skip(1).SkipLast(1).Select(v => rig.X[v])];
        float[] y = [.. lips.Upper.Select(v => rig.Y[v]), .. lips.Lower.Reverse().Skip(1).SkipLast(1).Select(v => rig.Y[v])];
        var plate = rig.Plate;
        var area = new AreaMask((int)(((x.Max() - x.Min()) + 6f) * ((y.Max() - y.Min()) + 6f)));
        area.Set(x, y, plate.Width, plate.Height);
        var (upper, lower) = (new Sprite(area.Left, area.Top, area.Width, area.Height), new Sprite(area.Left, area.Top, area.Width, area.Height));
        // An open mouth shows the jaw's own teeth and tongue below; a smile shows upper teeth only, which must not be torn.
        var between = DarkBetween(rig, area);
        var wide = between is not null || mouth.Gap > Wide * rig.EyeDistance;
        var parting = between ?? (wide ? 0.5f : 1.2f);
        for (var row = 0; row < area.Height; row++)
        {
            var coverage = area.Row(row);
            for (var column = 0; column < area.Width; column++)
            {
                var place = new Vector2(area.Left + column + 0.5f, area.Top + row + 0.5f);
                var down = Vector2.Dot(place - mouth.UpperMiddle, mouth.Down) / mouth.Gap;
                // The outermost pixels belong half to the lips.
                var alpha = Math.Clamp((coverage[column] - 0.6f) / 0.4f, 0f, 1f) * Rim(area, row, column, rim);
                var share = Math.Clamp((parting - down) / 0.15f, 0f, 1f);
                var colour = Sprite.Unpack(plate[area.Left + column, area.Top + row]);
                upper[column, row] = Sprite.Pack(colour, alpha * share);
                lower[column, row] = Sprite.Pack(colour, alpha * (1f - share));
            }
        }

        return new OwnInterior(upper, lower, wide) { Gap = mouth.Gap };
    }

    /// <summary>Where it is darkest between two rows of teeth, as a share of the way from the upper lip to the lower; null where nothing is much darker than what is above.</summary>
    private static float? DarkBetween(PortraitRig rig, AreaMask area)
    {
        Span<float> sum = stackalloc float[Steps], count = stackalloc float[Steps];
        var mouth = rig.Mouth;
        for (var row = 0; row < area.Height; row++)
        {
            var coverage = area.Row(row);
            for (var column = 0; column < area.Width; column++)
            {
                var offset = new Vector2(area.Left + column + 0.5f, area.Top + row + 0.5f) - mouth.UpperMiddle;
                var step = (int)MathF.Floor(Vector2.Dot(offset, mouth.Down) / mouth.Gap * Steps);
                // The middle half: corners are dark in any mouth.
                if (coverage[column] > 0.98f && step >= 0 && step < Steps && Math.Abs(Vector2.Dot(offset, mouth.Across)) < 0.25f * mouth.Width)
                {
                    sum[step] += LidSkin.Light(Sprite.Unpack(rig.Plate[area.Left + column, area.Top + row]));
                    count[step]++;
                }
            }
        }

        float brightest = 0f, darkest = float.MaxValue;
        var at = 0;
        for (var step = 1; step < Steps - 2; step++)
        {
            var light = count[step] > 0f ? sum[step] / count[step] : brightest;
            if (step < Steps / 4)
            {
                brightest = Math.Max(brightest, light);
            }
            else if (light < darkest)
            {
                (darkest, at) = (light, step);
            }
        }

        return darkest < Dark * brightest ? (at + 0.5f) / Steps : null;
    }

    /// <summary>Fades near the lips.</summary>
    private static float Rim(AreaMask area, int row, int column, int reach)
    {
        var sum = 0f;
        for (var dy = -reach; dy <= reach; dy++)
        {
            for (var dx = -reach; dx <= reach; dx++)
            {
                int y = row + dy, x = column + dx;
                sum += x < 0 || y < 0 || x >= area.Width || y >= area.Height ? 0f : area.Row(y)[x];
            }
        }

        var side = (2f * reach) + 1f;
        return Math.Clamp((sum / (side * side)) - 0.45f, 0f, 0.55f) / 0.55f;
    }
}
