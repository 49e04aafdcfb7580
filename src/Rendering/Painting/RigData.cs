using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>
/// The canonical face mesh and how it moves by the 52 ARKit shapes, as <c>models/training/rig/bake.py</c> writes it. Units:
/// distance of the eye centres = 1, origin between them, x to the right in the picture, y down, z away from the viewer.
/// Immutable; read once a process.
/// </summary>
internal sealed class RigData
{
    /// <summary>Landmarks that shape the mesh: all but the ten of the irises.</summary>
    public const int Skin = 468;

    private static readonly Lazy<RigData> Shared = new(Read);

    private RigData(BinaryArrays from)
    {
        var counts = from.Ints(7);
        int landmarks = counts[0], centres = counts[1];
        (Vertices, LipSamples, LidSamples) = (counts[2], counts[5], counts[6]);
        Rest = from.Floats(landmarks * 3);
        Ring = from.Floats((centres - Skin) * 3);
        Centres = from.Floats(centres * 2);
        Domain = from.Floats(Vertices * 2);
        Triangles = from.Shorts(counts[3] * 3);
        Lips = new(from.Shorts(LipSamples), from.Shorts(LipSamples));
        Eyes = [new(from.Shorts(LidSamples), from.Shorts(LidSamples)), new(from.Shorts(LidSamples), from.Shorts(LidSamples))];
        Handles = new RigHandle[6];
        for (var i = 0; i < Handles.Length; i++)
        {
            Handles[i] = RigHandle.Of(from.Floats(Vertices), from.Floats(Vertices));
        }

        var scale = from.Floats(1)[0];
        Moves = new float[counts[4]][];
        for (var shape = 0; shape < Moves.Length; shape++)
        {
            Moves[shape] = from.Signed(Vertices * 3, scale);
        }

        Plate = new ThinPlate(Centres);
    }

    public static RigData Instance => Shared.Value;

    public int Vertices { get; }

    public int LipSamples { get; }

    public int LidSamples { get; }

    /// <summary>478 landmarks of a face at rest, x y z.</summary>
    public float[] Rest { get; }

    /// <summary>36 points around the face that no expression reaches, x y z.</summary>
    public float[] Ring { get; }

    /// <summary>Where <see cref="Skin"/> landmarks and the ring lie in the domain, x y.</summary>
    public float[] Centres { get; }

    /// <summary>Where the vertices lie in the domain, x y.</summary>
    public float[] Domain { get; }

    /// <summary>Three vertices each.</summary>
    public int[] Triangles { get; }

    /// <summary>The inner edges of the lips.</summary>
    public RigContour Lips { get; }

    /// <summary>The edges of the lids: the eye left in the picture, then the right one.</summary>
    public RigContour[] Eyes { get; }

    /// <summary>Upper lip, lower lip, then upper and lower lid of the eye left in the picture, then of the right one.</summary>
    public RigHandle[] Handles { get; }

    /// <summary>For each ARKit shape the displacement of every vertex at weight 1, x y z.</summary>
    public float[][] Moves { get; }

    /// <summary>Carries values from the landmarks to any place of the domain.</summary>
    public ThinPlate Plate { get; }

    private static RigData Read()
    {
        using var stream = typeof(RigData).Assembly.GetManifestResourceStream("rig.bin")!;
        using var unpacked = new GZipStream(stream, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unpacked.CopyTo(bytes);
        return new RigData(new BinaryArrays(bytes.ToArray()));
    }

    private sealed class BinaryArrays(byte[] bytes)
    {
        private int _at;

        public int[] Ints(int count) => MemoryMarshal.Cast<byte, int>(Take(count * 4)).ToArray();

        public float[] Floats(int count) => MemoryMarshal.Cast<byte, float>(Take(count * 4)).ToArray();

        public int[] Shorts(int count)
        {
            var raw = Take(count * 2);
            var values = new int[count];
            for (var i = 0; i < count; i++)
            {
                values[i] = BinaryPrimitives.ReadUInt16LittleEndian(raw[(2 * i)..]);
            }

            return values;
        }

        public float[] Signed(int count, float scale)
        {
            var raw = Take(count * 2);
            var values = new float[count];
            for (var i = 0; i < count; i++)
            {
                values[i] = scale * BinaryPrimitives.ReadInt16LittleEndian(raw[(2 * i)..]);
            }

            return values;
        }

        private ReadOnlySpan<byte> Take(int count)
        {
            _at += count;
            return bytes.AsSpan(_at - count, count);
        }
    }
}
