using System.Numerics;
using PersonaAvatar.Rendering.Faces;
using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>What shows between open lips: cavity, tongue, teeth, and the picture's own inside where it has one. Immutable.</summary>
internal sealed class MouthLayer
{
    private readonly PortraitRig _rig;
    private readonly RigData _data = RigData.Instance;
    private readonly MouthLook _look;
    private readonly MouthSprites _sprites;
    private readonly OwnInterior? _own;
    private readonly bool _upperTeeth;
    private readonly bool _lowerTeeth;
    private readonly uint _cavity;
    private readonly uint _seam;
    private readonly Vector2 _middle;

    /// <param name="rig">The face.</param>
    /// <param name="colours">Its colours.</param>
    /// <param name="inside">Which inside is asked for.</param>
    /// <param name="reference">Another picture of the face with its mouth open.</param>
    public MouthLayer(PortraitRig rig, FaceColours colours, MouthInside inside, MouthReference? reference)
    {
        _rig = rig;
        var mouth = rig.Mouth;
        _own = inside != MouthInside.Auto ? null : OwnInterior.Of(rig, _data) ?? (reference is null ? null : OwnInterior.Of(reference, _data));
        _look = MouthLook.Of(colours, inside);
        // What the picture always shows of its own teeth needs no second row.
        var own = _own?.AlwaysShows(mouth.Width) == true ? _own : null;
        (_upperTeeth, _lowerTeeth) = (_look.HasTeeth && own is null or { IsWide: false, IsBorrowed: true }, _look.HasTeeth && own is not { IsWide: true });
        _sprites = new MouthSprites(mouth.Width, _look);
        _cavity = Sprite.Pack(_look.Cavity, 1f);
        _seam = Sprite.Pack(0.42f * colours.Lips, 1f);
        _middle = mouth.UpperMiddle + (Vector2.Dot((0.5f * (mouth.Left + mouth.Right)) - mouth.UpperMiddle, mouth.Across) * mouth.Across);
    }

    /// <summary>Pixels a mask of this mouth may take.</summary>
    public int MaskPixels => (int)(((1.6f * _rig.Mouth.Width) + 16f) * ((1.6f * _rig.Mouth.Width) + _rig.EyeDistance + 16f));

    /// <summary>Draws the inside between lips that have been laid.</summary>
    public void Paint(FaceSolver solver, in ShapeWeights shapes, AreaMask mask, Span<float> edgeX, Span<float> edgeY, Span<uint> picture)
    {
        var (plate, mouth) = (_rig.Plate, _rig.Mouth);
        if (_rig.LipsPart && solver.Gap < 0.035f * _rig.EyeDistance)
        {
            // Lips that stand apart in the picture have no seam of their own to show when they meet.
            var strength = 0.7f * (1f - (solver.Gap / (0.035f * _rig.EyeDistance)));
            SoftLine.Draw(_data.Lips.Lower, solver, Math.Max(0.6f, 0.008f * _rig.EyeDistance), _seam, strength, picture, plate.Width);
        }

        if (solver.Gap < 0.3f)
        {
            return;
        }

        Outline.Of(_data.Lips, solver, edgeX, edgeY, out var corners);
        mask.Set(edgeX[..corners], edgeY[..corners], plate.Width, plate.Height);
        var back = Affine.BackFrom(solver.Turn, _rig.Field, _middle, mouth.Across, mouth.Width, mouth.Depth + (0.12f * _rig.Fit.Scale));
        var drop = JawDrop(shapes);
        var inside = new Inside(
            back, drop, JawAside(shapes), Math.Clamp(shapes[ArkitShape.TongueOut], 0f, 1f), _own?.ShareAt(drop, mouth.Width) ?? 0f, LiftOf(solver, back));
        // Each column's shade begins where the upper lip ends in it.
        var tops = edgeX[..mask.Width];
        tops.Fill(-1f);
        for (var row = 0; row < mask.Height; row++)
        {
            var y = mask.Top + row;
            var coverage = mask.Row(row);
            var pixels = picture.Slice((y * plate.Width) + mask.Left, mask.Width);
            for (var column = 0; column < coverage.Length; column++)
            {
                if (coverage[column] > 0.004f)
                {
                    tops[column] = tops[column] < 0f ? row + 1f - coverage[column] : tops[column];
                    var place = inside.Back.Map(mask.Left + column + 0.5f, y + 0.5f);
                    var under = row + 0.5f - tops[column];
                    pixels[column] = EyeLayer.Blend(pixels[column], Colour(place, under, inside), coverage[column]);
                }
            }
        }
    }

    /// <summary>
    /// How far the upper half of an own inside goes up with the lip, pixels: above it the picture shows nothing of the mouth. One of another picture, whose
    /// lip stood elsewhere, stays.
    /// </summary>
    private float LiftOf(FaceSolver solver, in Affine back)
    {
        if (_own is not { IsBorrowed: false })
        {
            return 0f;
        }

        var middle = _data.Lips.Upper[_data.Lips.Upper.Length / 2];
        return Math.Max(0f, Vector2.Dot(new Vector2(_rig.X[middle], _rig.Y[middle]) - back.Map(solver.X[middle], solver.Y[middle]), _rig.Mouth.Down));
    }

    private float JawDrop(in ShapeWeights shapes) =>
        MouthOpening.InterOcularRange * _rig.Fit.Scale * _rig.Mouth.Size * (Math.Clamp(shapes[ArkitShape.JawOpen], 0f, 1f) - _rig.Moves.RestJaw);

    private float JawAside(in ShapeWeights shapes) =>
        0.12f * _rig.Fit.Scale * _rig.Mouth.Size * (shapes[ArkitShape.JawLeft] - shapes[ArkitShape.JawRight]);

    /// <summary>The inside at a place of the picture.</summary>
    /// <param name="place">Plate pixels.</param>
    /// <param name="under">Pixels below the upper lip.</param>
    /// <param name="inside">The frame's mouth.</param>
    private uint Colour(Vector2 place, float under, in Inside inside)
    {
        var mouth = _rig.Mouth;
        var m = mouth.Width;
        var offset = place - _middle;
        float across = Vector2.Dot(offset, mouth.Across), down = Vector2.Dot(offset, mouth.Down);
        var upper = new Vector2(across, down - (0.05f * m));
        var lower = new Vector2(across - inside.JawAside, down - mouth.Gap - inside.JawDrop - (0.02f * m));
        var tongue = lower + new Vector2(0f, m * (0.2f * inside.Tongue - 0.02f));
        var colour = Sprite.Over(_sprites.Tongue.At(MouthSprites.Fine * tongue), _cavity);
        if (_lowerTeeth)
        {
            colour = Sprite.Over(_sprites.Lower.At(MouthSprites.Fine * lower), colour);
            if (inside.Tongue > 0.05f)
            {
                // The tip of the tongue comes over the lower teeth.
                colour = Sprite.Over(Fade(_sprites.Tongue.At(MouthSprites.Fine * tongue), inside.Tongue), colour);
            }
        }

        if (_upperTeeth)
        {
            colour = Sprite.Over(_sprites.Upper.At(MouthSprites.Fine * upper), colour);
        }

        if (!_look.IsFlat)
        {
            colour = Shade(colour, (0.58f + (0.42f * Math.Clamp(under / (0.09f * m), 0f, 1f))) * (1f - (1.3f * Square(across / m))));
        }

        return _own is { } own && inside.Own > 0f ? Own(own, place, inside, colour) : colour;
    }

    /// <summary>The picture's own inside over a colour.</summary>
    private uint Own(OwnInterior own, Vector2 place, in Inside inside, uint colour)
    {
        var jaw = place - ((inside.JawDrop - own.Drop) * _rig.Mouth.Down) - (inside.JawAside * _rig.Mouth.Across);
        var skull = place + (inside.Lift * _rig.Mouth.Down);
        var lower = Scale(own.Lower.At(own.From.Map(jaw.X, jaw.Y)), inside.Own);
        return Sprite.Over(Scale(own.Upper.At(own.From.Map(skull.X, skull.Y)), inside.Own), Sprite.Over(lower, colour));
    }

    private static float Square(float value) => value * value;

    private static uint Fade(uint pixel, float share) => Scale(pixel, Math.Clamp(1.6f * share, 0f, 1f));

    private static uint Scale(uint pixel, float share)
    {
        var weight = (uint)(256f * share);
        return ((((pixel & 0x00FF00FF) * weight) >> 8) & 0x00FF00FF) | ((((pixel >> 8) & 0x00FF00FF) * weight) & 0xFF00FF00);
    }

    private static uint Shade(uint pixel, float light)
    {
        var weight = (uint)(256f * Math.Clamp(light, 0f, 1f));
        return ((((pixel & 0x00FF00FF) * weight) >> 8) & 0x00FF00FF) | ((((pixel & 0x0000FF00) * weight) >> 8) & 0x0000FF00) | 0xFF000000;
    }

    /// <summary>One frame's mouth; Own is how much of an own inside shows, 0..1.</summary>
    private readonly record struct Inside(Affine Back, float JawDrop, float JawAside, float Tongue, float Own, float Lift);
}
