using PersonaAvatar.Rendering.Sketch.Drawing;

namespace PersonaAvatar.Rendering.Sketch.Composition;

/// <summary>Pieces painted one after the other at one place.</summary>
internal sealed class PieceGroup : IPart
{
    private readonly DrawnPiece[] _pieces;

    public PieceGroup(Studio studio, Place place, IReadOnlyList<Piece> pieces, Silhouette outline)
    {
        Place = place;
        _pieces = [.. pieces.Select(piece => new DrawnPiece(studio, piece, outline))];
    }

    public Place Place { get; }

    public void Draw(Ink ink, Figure figure)
    {
        foreach (var piece in _pieces)
        {
            piece.Draw(ink, figure.Drop);
        }
    }

    public void Dispose()
    {
        foreach (var piece in _pieces)
        {
            piece.Dispose();
        }
    }
}
