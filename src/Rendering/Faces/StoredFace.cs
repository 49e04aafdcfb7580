namespace PersonaAvatar.Rendering.Faces;

/// <summary>A face of the library and the folder it lies in.</summary>
/// <param name="Card">What its <c>face.json</c> says.</param>
/// <param name="Folder">Absolute path.</param>
/// <param name="Revision">Changes when <c>face.json</c> changes, which names its picture by hash.</param>
public sealed record StoredFace(FaceCard Card, string Folder, string Revision)
{
    /// <summary>Path of a file of the asset.</summary>
    /// <param name="name">A plain file name.</param>
    public string PathOf(string name) => Path.Combine(Folder, name);
}
