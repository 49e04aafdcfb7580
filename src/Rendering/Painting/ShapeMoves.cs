using System.Numerics;
using System.Numerics.Tensors;
using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>
/// What each ARKit shape adds to each vertex of one face, pixels. Lids and the gap of the lips are not among it: those are set
/// exactly afterwards. Immutable.
/// </summary>
internal sealed class ShapeMoves
{
    /// <summary>Drop of the template's lower lip at jawOpen 1, over the distance of the eye centres.</summary>
    private const float TemplateDrop = 0.55f;

    /// <summary>The template's jaw opens twice as far as speech at jawOpen 1; see <see cref="MouthOpening.InterOcularRange"/>.</summary>
    private const float JawShare = MouthOpening.InterOcularRange / TemplateDrop;

    private readonly float[]?[] _x = new float[ShapeWeights.Count][];
    private readonly float[]?[] _y = new float[ShapeWeights.Count][];
    private readonly float[]?[] _z = new float[ShapeWeights.Count][];
    private readonly float _shut;

    public ShapeMoves(PortraitRig rig, RigData data)
    {
        for (var shape = 0; shape < ShapeWeights.Count; shape++)
        {
            var gain = Gain((ArkitShape)shape) * (IsOfMouth((ArkitShape)shape) ? rig.Mouth.Size : 1f);
            var moves = data.Moves[shape];
            if (gain == 0f || !Array.Exists(moves, v => v != 0f))
            {
                continue;
            }

            var (x, y, z) = (_x[shape] = new float[data.Vertices], _y[shape] = new float[data.Vertices], _z[shape] = new float[data.Vertices]);
            for (var v = 0; v < data.Vertices; v++)
            {
                var move = gain * rig.Inside[v] * rig.Fit.Turn(new Vector3(moves[3 * v], moves[(3 * v) + 1], moves[(3 * v) + 2]));
                (x[v], y[v], z[v]) = (move.X, move.Y, move.Z);
            }
        }

        // An open mouth of the picture is taken for a dropped jaw: closing it lifts the chin.
        _shut = rig.Mouth.Gap / (TemplateDrop * JawShare * rig.Fit.Scale * rig.Mouth.Size);
    }

    /// <summary>How far the jaw of the picture stands open, as a weight of jawOpen.</summary>
    public float RestJaw => _shut;

    /// <summary>Adds all shapes to the vertices.</summary>
    public void Add(in ShapeWeights shapes, Span<float> x, Span<float> y, Span<float> z)
    {
        for (var shape = 0; shape < ShapeWeights.Count; shape++)
        {
            var weight = Math.Clamp(shapes[shape], 0f, 1f);
            if (shape == (int)ArkitShape.JawOpen)
            {
                weight -= _shut;
            }

            if (weight != 0f && _x[shape] is { } moveX)
            {
                TensorPrimitives.MultiplyAdd(moveX, weight, x, x);
                TensorPrimitives.MultiplyAdd(_y[shape]!, weight, y, y);
                TensorPrimitives.MultiplyAdd(_z[shape]!, weight, z, z);
            }
        }
    }

    private static bool IsOfMouth(ArkitShape shape) => shape is >= ArkitShape.JawForward and <= ArkitShape.MouthUpperUpRight;

    private static float Gain(ArkitShape shape) => shape switch
    {
        // Lids are set by the eyes themselves; a tongue is drawn inside the mouth.
        <= ArkitShape.EyeWideRight => 0f,
        ArkitShape.TongueOut => 0f,
        ArkitShape.JawOpen or ArkitShape.MouthClose => JawShare,
        ArkitShape.MouthPucker => 1.6f,
        ArkitShape.MouthFunnel => 0.8f,
        ArkitShape.MouthSmileLeft or ArkitShape.MouthSmileRight => 0.85f,
        ArkitShape.MouthLowerDownLeft or ArkitShape.MouthLowerDownRight => 1.3f,
        ArkitShape.MouthUpperUpLeft or ArkitShape.MouthUpperUpRight => 1.3f,
        _ => 1f,
    };
}
