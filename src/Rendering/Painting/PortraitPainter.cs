using System.Runtime.InteropServices;
using PersonaAvatar.Rendering.Frames;
using PersonaAvatar.Rendering.Motion;

namespace PersonaAvatar.Rendering.Painting;

/// <summary>
/// Moves one picture: what stands behind, hair and shoulders over it, the face mesh, then eyes and mouth between their moved edges. At rest
/// the picture comes out as it is.
/// </summary>
internal sealed class PortraitPainter : IPainter
{
    private readonly PortraitModel _model;
    private readonly FaceSolver _solver;
    private readonly TriangleRaster _person;
    private readonly TriangleRaster _behind;
    private readonly uint[] _ground;
    private readonly AreaMask _mask;
    private readonly float[] _skinU;
    private readonly float[] _skinV;
    private readonly float[] _edgeX;
    private readonly float[] _edgeY;

    public PortraitPainter(PortraitModel model)
    {
        _model = model;
        _solver = new FaceSolver(model.Rig);
        (_person, _behind) = (new TriangleRaster(model.Backdrop.Person), new TriangleRaster(model.Backdrop.Behind));
        // What stands behind may move a little where the matte is unsure: each painter its own.
        _ground = model.Rig.Around.Behind.Length > 0 ? [.. model.Ground] : model.Ground;
        (_skinU, _skinV) = model.Rims is null ? (model.Rig.X, model.Rig.Y) : ([.. model.Rig.X], [.. model.Rig.Y]);
        _mask = new AreaMask(Math.Max(model.Mouth.MaskPixels, Math.Max(model.Eyes[0].MaskPixels, model.Eyes[1].MaskPixels)));
        (_edgeX, _edgeY) = (new float[Math.Max(256, Width)], new float[256]);
    }

    public int Width => _model.Rig.Plate.Width;

    public int Height => _model.Rig.Plate.Height;

    public void Paint(in FaceMotion motion, double seconds, Span<byte> bgra)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bgra.Length, Width * Height * 4, nameof(bgra));
        var picture = MemoryMarshal.Cast<byte, uint>(bgra)[..(Width * Height)];
        var rig = _model.Rig;
        _solver.Solve(motion);
        var around = rig.Around;
        _behind.Draw(around.Behind, _solver.BehindX, _solver.BehindY, around.X, around.Y, _ground, Width);
        _ground.CopyTo(picture);
        _person.Draw(around.Person.Full, _solver.AroundX, _solver.AroundY, around.X, around.Y, picture, Width);
        _person.DrawOver(_ground, around.Person.Mixed, _solver.AroundX, _solver.AroundY, around.X, around.Y, picture, Width);
        LeaveRimsAway(rig);
        _person.Draw(_model.Skin.Full, _solver.X, _solver.Y, _skinU, _skinV, picture, Width);
        _person.DrawOver(_ground, _model.Skin.Mixed, _solver.X, _solver.Y, _skinU, _skinV, picture, Width);
        foreach (var eye in _model.Eyes)
        {
            eye.Paint(_solver, motion.Shapes, _mask, _edgeX, _edgeY, picture);
        }

        _model.Mouth.Paint(_solver, motion.Shapes, _mask, _edgeX, _edgeY, picture);
        KeepEdges(picture);
    }

    public float InnerLipGap(in FaceMotion motion) => _model.Rig.Mouth.GapOf(motion.Shapes);

    private void LeaveRimsAway(PortraitRig rig)
    {
        if (_model.Rims is { } rims)
        {
            rig.X.CopyTo(_skinU, 0);
            rig.Y.CopyTo(_skinV, 0);
            rims.LeaveAway(_solver.Gap, _skinU, _skinV);
        }
    }

    /// <summary>The mesh stands still at the very edge; the centre of the last pixel lies half a pixel inside it.</summary>
    private void KeepEdges(Span<uint> picture)
    {
        var plate = _model.Rig.Plate;
        plate.Row(0).CopyTo(picture);
        plate.Row(Height - 1).CopyTo(picture[((Height - 1) * Width)..]);
        for (var row = 1; row < Height - 1; row++)
        {
            picture[row * Width] = plate[0, row];
            picture[(row * Width) + Width - 1] = plate[Width - 1, row];
        }
    }

    public void Dispose()
    {
        // Everything is managed memory.
    }
}
