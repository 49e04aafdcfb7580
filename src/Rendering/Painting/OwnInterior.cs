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

    /// <summary>From this gap over the distance of the eyes on the jaw's own teeth and tongue show.</summary>
    private const float Wide = 0.14f;

    private OwnInterior(Sprite upper, Sprite lower, bool isWide) => (Upper, Lower, IsWide) = (upper, lower, isWide);

    public Sprite Upper { get; }

    public Sprite Lower { get; }

    /// <summary>Whether the mouth stands wide open in the picture.</summary>
    public bool IsWide { get; }

    /// <summary>The inside of a picture's mouth, or null where it is as good as closed.</summary>
    public static OwnInterior? Of(PortraitRig rig, RigData data)
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
        // A wide mouth shows the jaw's own teeth and tongue below; a smile shows upper teeth only, which must not be torn.
        var wide = mouth.Gap > Wide * rig.EyeDistance;
        var parting = wide ? 0.5f : 1.2f;
        for (var row = 0; row < area.Height; row++)
        {
            var coverage = area.Row(row);
            for (var column = 0; column < area.Width; column++)
            {
                var place = new Vector2(area.Left + column + 0.5f, area.Top + row + 0.5f);
                var down = Vector2.Dot(place - mouth.UpperMiddle, mouth.Down) / mouth.Gap;
                // The outermost pixels belong half to the lips.
                var alpha = Math.Clamp((coverage[column] - 0.6f) / 0.4f, 0f, 1f) * Rim(area, row, column);
                var share = Math.Clamp((parting - down) / 0.15f, 0f, 1f);
                var colour = Sprite.Unpack(plate[area.Left + column, area.Top + row]);
                upper[column, row] = Sprite.Pack(colour, alpha * share);
                lower[column, row] = Sprite.Pack(colour, alpha * (1f - share));
            }
        }

        return new OwnInterior(upper, lower, wide);
    }

    /// <summary>Fades within two pixels of the lips.</summary>
    private static float Rim(AreaMask area, int row, int column)
    {
        var sum = 0f;
        for (var dy = -1; dy <= 1; dy++)
        {
            for (var dx = -1; dx <= 1; dx++)
            {
                int y = row + dy, x = column + dx;
                sum += x < 0 || y < 0 || x >= area.Width || y >= area.Height ? 0f : area.Row(y)[x];
            }
        }

        return Math.Clamp((sum / 9f) - 0.45f, 0f, 0.55f) / 0.55f;
    }
}
