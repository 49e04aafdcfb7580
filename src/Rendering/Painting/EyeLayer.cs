using System.Numerics;
using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>
/// What shows between the lids of one eye: the white with its iris taken out and filled, and the whole iris, of which the part
/// that lids hide in the picture is mirrored from the part that shows. Immutable; painting keeps its state in the mask given.
/// </summary>
internal sealed class EyeLayer
{
    /// <summary>How far the iris goes at a weight of 1, over the width of the eye.</summary>
    private const float ReachAcross = 0.21f;

    /// <summary>How far it goes up or down.</summary>
    private const float ReachDown = 0.13f;

    private readonly PortraitRig _rig;
    private readonly EyeRest _rest;
    private readonly int _eye;
    private readonly Sprite _white;
    private readonly Sprite _iris;
    private readonly float _reach;
    private readonly LidLayer _lids;

    public EyeLayer(PortraitRig rig, int eye, float[] landmarks)
    {
        (_rig, _rest, _eye) = (rig, rig.Eyes[eye], eye);
        var parts = new EyeParts(rig, _rest);
        (_white, _iris, _reach) = (parts.White, parts.Iris, parts.Mobility);
        _lids = new LidLayer(rig, _rest, new EyeOpening(rig, _rest, eye, landmarks), parts.Lash);
    }

    /// <summary>Pixels a mask of this eye may take.</summary>
    public int MaskPixels => (int)(((2f * _rest.Width) + 16f) * ((2f * _rest.Width) + 16f));

    /// <summary>Draws the eye between lids that have been laid.</summary>
    public void Paint(FaceSolver solver, in ShapeWeights shapes, AreaMask mask, Span<float> edgeX, Span<float> edgeY, Span<uint> picture)
    {
        var plate = _rig.Plate;
        var back = Affine.BackFrom(solver.Turn, _rig.Field, _rest.Centre, _rest.Across, _rest.Width, _rest.Depth);
        if (solver.Openness[_eye] > 0f)
        {
            PaintBetween(solver, shapes, back, mask, edgeX, edgeY, picture);
        }

        _lids.Paint(solver.Openness[_eye], back, picture, plate.Width);
    }

    internal static uint Blend(uint below, uint above, float share)
    {
        var weight = (uint)((share * 256f) + 0.5f);
        var rest = 256 - weight;
        var redBlue = (((below & 0x00FF00FF) * rest) + ((above & 0x00FF00FF) * weight)) >> 8;
        var green = (((below & 0x0000FF00) * rest) + ((above & 0x0000FF00) * weight)) >> 8;
        return (redBlue & 0x00FF00FF) | (green & 0x0000FF00) | 0xFF000000;
    }

    private void PaintBetween(FaceSolver solver, in ShapeWeights shapes, in Affine back, AreaMask mask, Span<float> edgeX, Span<float> edgeY, Span<uint> picture)
    {
        var plate = _rig.Plate;
        Outline.Of(_rest.Contour, solver, edgeX, edgeY, out var corners);
        mask.Set(edgeX[..corners], edgeY[..corners], plate.Width, plate.Height);
        var gaze = GazeOf(shapes);
        for (var row = 0; row < mask.Height; row++)
        {
            var y = mask.Top + row;
            var coverage = mask.Row(row);
            var pixels = picture.Slice((y * plate.Width) + mask.Left, mask.Width);
            for (var column = 0; column < coverage.Length; column++)
            {
                if (coverage[column] > 0.004f)
                {
                    var place = back.Map(mask.Left + column + 0.5f, y + 0.5f);
                    pixels[column] = Blend(pixels[column], Sprite.Over(_iris.At(place - gaze), _white.At(place)), coverage[column]);
                }
            }
        }
    }

    private Vector2 GazeOf(in ShapeWeights shapes)
    {
        // The eye left in the picture is the person's right one: its way in goes to the right of the picture.
        var right = _eye == 0
            ? shapes[ArkitShape.EyeLookInRight] - shapes[ArkitShape.EyeLookOutRight]
            : shapes[ArkitShape.EyeLookOutLeft] - shapes[ArkitShape.EyeLookInLeft];
        var down = _eye == 0
            ? shapes[ArkitShape.EyeLookDownRight] - shapes[ArkitShape.EyeLookUpRight]
            : shapes[ArkitShape.EyeLookDownLeft] - shapes[ArkitShape.EyeLookUpLeft];
        return _reach * _rest.Width * ((ReachAcross * Math.Clamp(right, -1f, 1f) * _rest.Across) + (ReachDown * Math.Clamp(down, -1f, 1f) * _rest.Down));
    }
}
