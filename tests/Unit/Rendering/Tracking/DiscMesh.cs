using System.Numerics;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;
using PersonaAvatar.Rendering.Tracking;

namespace PersonaAvatar.Tests.Unit.Rendering.Tracking;

/// <summary>Puts a face onto what is white inside the square it is given; sees none where less than a twentieth is.</summary>
internal sealed class DiscMesh : IMeshModel
{
    private const int Side = 64;
    private readonly float[] _tensor = new float[3 * Side * Side];
    private readonly Vector3[] _template = SomeFace.At(new(0.5f), 1);

    public float CropScale => 1.5f;

    public bool HasShapes => true;

    public float PresenceToBegin => 0.9f;

    /// <summary>How often it was asked to look at a mirrored square.</summary>
    public int MirroredLooks { get; private set; }

    /// <summary>What <see cref="Mirror"/> answers.</summary>
    public int[] Mirrors { get; init; } = [];

    public ReadOnlySpan<int> Mirror => Mirrors;

    /// <summary>The presence of whatever it sees.</summary>
    public float Presence { get; set; } = 1;

    /// <summary>The presence of what it sees in a mirror.</summary>
    public float MirroredPresence { get; init; } = 1;

    public float PresenceOfStills => 0.95f;

    public float Read(Picture picture, in FaceCrop crop, Span<Vector3> points, ref ShapeWeights shapes)
    {
        MirroredLooks += crop.Mirrored ? 1 : 0;
        CropSampler.Sample(picture, crop, Side, planar: true, _tensor);
        (Vector2 sum, float weight) = (Vector2.Zero, 0);
        for (int i = 0; i < Side * Side; i++)
        {
            sum += new Vector2((i % Side) + 0.5f, (i / Side) + 0.5f) * _tensor[i];
            weight += _tensor[i];
        }

        if (weight < Side * Side / 20f)
        {
            return 0;
        }

        Vector2 middle = sum / weight / Side;
        float size = 2 * MathF.Sqrt(weight / MathF.PI) / Side;
        for (int i = 0; i < points.Length; i++)
        {
            points[i] = crop.ToPicture(new Vector3(middle, 0) + ((_template[i] - new Vector3(0.5f, 0.5f, 0)) * size));
        }

        shapes[ArkitShape.JawOpen] = weight / (Side * Side);
        return crop.Mirrored ? Math.Min(Presence, MirroredPresence) : Presence;
    }

    public void Dispose()
    {
    }
}
