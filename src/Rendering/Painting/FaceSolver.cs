using System.Numerics;
using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>Moves the mesh of one face for one frame: shapes, then lips and lids exactly, then the head. Allocates at birth only.</summary>
internal sealed class FaceSolver
{
    /// <summary>Share of the upper lip in what the gap asks beyond the shapes.</summary>
    private const float UpperLipShare = 0.3f;

    /// <summary>Share of the upper lid in closing an eye.</summary>
    private const float UpperLidShare = 0.85f;

    /// <summary>The mesh shuts an eye so far; beyond that its lids are laid over it, for a mesh would draw the brow down with them.</summary>
    private const float LeastOpen = 0.45f;

    private readonly PortraitRig _rig;
    private readonly RigData _data = RigData.Instance;
    private readonly float[] _z;
    private readonly float[] _upperX, _upperY, _lowerX, _lowerY;

    public FaceSolver(PortraitRig rig)
    {
        _rig = rig;
        (X, Y, _z) = (new float[rig.X.Length], new float[rig.X.Length], new float[rig.X.Length]);
        var around = rig.Around.X.Length;
        (AroundX, AroundY, BehindX, BehindY) = (new float[around], new float[around], new float[around], new float[around]);
        var most = Math.Max(_data.LipSamples, _data.LidSamples);
        (_upperX, _upperY, _lowerX, _lowerY) = (new float[most], new float[most], new float[most], new float[most]);
    }

    /// <summary>Where the vertices of the face lie, pixels.</summary>
    public float[] X { get; }

    /// <summary>Where the vertices of the face lie, pixels.</summary>
    public float[] Y { get; }

    /// <summary>Where the vertices around it lie, pixels.</summary>
    public float[] AroundX { get; }

    /// <summary>Where the vertices around it lie, pixels.</summary>
    public float[] AroundY { get; }

    /// <summary>Where what stands behind the person lies, pixels.</summary>
    public float[] BehindX { get; }

    /// <summary>Where what stands behind the person lies, pixels.</summary>
    public float[] BehindY { get; }

    /// <summary>The head of the last frame.</summary>
    public HeadTurn Turn { get; private set; }

    /// <summary>The drawn gap of the lips, pixels.</summary>
    public float Gap { get; private set; }

    /// <summary>How open each eye is, 0 shut .. 1 as in the picture, a little more when wide.</summary>
    public float[] Openness { get; } = new float[2];

    /// <summary>Lays all vertices for a motion.</summary>
    public void Solve(in FaceMotion motion)
    {
        _rig.X.CopyTo(X, 0);
        _rig.Y.CopyTo(Y, 0);
        _rig.Z.CopyTo(_z, 0);
        _rig.Moves.Add(motion.Shapes, X, Y, _z);
        Gap = _rig.Mouth.GapOf(motion.Shapes) * _rig.EyeDistance;
        SetLips();
        SetLids(motion.Shapes, 0);
        SetLids(motion.Shapes, 1);
        Turn = new HeadTurn(motion, _rig.Field.Pivot, 0.025f * _rig.Fit.Scale * Math.Clamp(motion.Breath, 0f, 1f));
        for (var i = 0; i < X.Length; i++)
        {
            (X[i], Y[i]) = Turn.Move(X[i], Y[i], _z[i], _rig.Weight[i], _rig.Chest[i]);
        }

        var around = _rig.Around;
        for (var i = 0; i < AroundX.Length; i++)
        {
            (AroundX[i], AroundY[i]) = Turn.Move(around.X[i], around.Y[i], around.Z[i], around.Weight[i], around.Chest[i]);
            (BehindX[i], BehindY[i]) = Turn.Move(around.X[i], around.Y[i], around.Z[i], around.WeightBehind[i], around.ChestBehind[i]);
        }
    }

    private void SetLips()
    {
        var (mouth, lips) = (_rig.Mouth, _data.Lips);
        var count = lips.Upper.Length;
        var soft = 0.05f * _rig.EyeDistance;
        for (var i = 0; i < count; i++)
        {
            int upper = lips.Upper[i], lower = lips.Lower[i];
            var between = new Vector2(X[lower] - X[upper], Y[lower] - Y[upper]);
            var wanted = Gap * mouth.Profile[i];
            var extra = wanted - Vector2.Dot(between, mouth.Down);
            // Lips that touch meet in the same place, else their edges would leave slivers.
            var aside = 0.5f * Vector2.Dot(between, mouth.Across) * Math.Clamp(1f - (wanted / soft), 0f, 1f);
            var up = (-UpperLipShare * extra * mouth.Down) + (aside * mouth.Across);
            var down = ((1f - UpperLipShare) * extra * mouth.Down) - (aside * mouth.Across);
            (_upperX[i], _upperY[i], _lowerX[i], _lowerY[i]) = (up.X, up.Y, down.X, down.Y);
        }

        _data.Handles[0].Apply(_upperX.AsSpan(0, count), _upperY.AsSpan(0, count), X, Y);
        _data.Handles[1].Apply(_lowerX.AsSpan(0, count), _lowerY.AsSpan(0, count), X, Y);
    }

    private void SetLids(in ShapeWeights shapes, int eye)
    {
        var rest = _rig.Eyes[eye];
        Openness[eye] = OpennessOf(shapes, eye);
        var open = Math.Max(LeastOpen, Openness[eye]);
        var count = rest.Gaps.Length;
        for (var i = 0; i < count; i++)
        {
            int upper = rest.Contour.Upper[i], lower = rest.Contour.Lower[i];
            var between = new Vector2(X[lower] - X[upper], Y[lower] - Y[upper]);
            var extra = (rest.Gaps[i] * open) - Vector2.Dot(between, rest.Down);
            var share = extra < 0 ? UpperLidShare : 0.8f;
            var up = -share * extra * rest.Down;
            var down = (1f - share) * extra * rest.Down;
            (_upperX[i], _upperY[i], _lowerX[i], _lowerY[i]) = (up.X, up.Y, down.X, down.Y);
        }

        rest.UpperHandle.Apply(_upperX.AsSpan(0, count), _upperY.AsSpan(0, count), X, Y);
        rest.LowerHandle.Apply(_lowerX.AsSpan(0, count), _lowerY.AsSpan(0, count), X, Y);
    }

    private static float OpennessOf(in ShapeWeights shapes, int eye)
    {
        // The eye left in the picture is the person's right one.
        var side = eye == 0 ? (int)ArkitShape.EyeBlinkRight : (int)ArkitShape.EyeBlinkLeft;
        float Of(ArkitShape left, in ShapeWeights from) => Math.Clamp(from[side + (left - ArkitShape.EyeBlinkLeft)], 0f, 1f);
        var open = 1f + (0.22f * Of(ArkitShape.EyeWideLeft, shapes)) - (0.35f * Of(ArkitShape.EyeSquintLeft, shapes))
            - (0.3f * Of(ArkitShape.EyeLookDownLeft, shapes)) + (0.1f * Of(ArkitShape.EyeLookUpLeft, shapes));
        // Lids are shut a little before the weight is 1: trackers and voices seldom reach it.
        var shut = Math.Clamp(Of(ArkitShape.EyeBlinkLeft, shapes) / 0.95f, 0f, 1f);
        return open * (1f - shut);
    }
}
