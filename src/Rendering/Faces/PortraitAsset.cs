namespace PersonaAvatar.Rendering.Faces;

/// <summary>A portrait face ready for <see cref="FaceLibrary.Add(FaceCard, IReadOnlyDictionary{string, byte[]})"/>, or for painting at once.</summary>
/// <param name="Card">Its card.</param>
/// <param name="Files">The picture and its preview, by plain file name.</param>
public sealed record PortraitAsset(FaceCard Card, IReadOnlyDictionary<string, byte[]> Files)
{
    /// <summary>Bytes of the picture file.</summary>
    public byte[] Picture => Files[Card.Portrait!.Picture];
}
