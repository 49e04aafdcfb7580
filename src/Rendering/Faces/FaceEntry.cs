namespace PersonaAvatar.Rendering.Faces;

/// <summary>A face as lists show it.</summary>
/// <param name="Id">Its name in cards, commands and addresses.</param>
/// <param name="Name">What a gallery calls it.</param>
/// <param name="Kind">Who paints it; see <see cref="FaceKinds"/>.</param>
/// <param name="Description">One sentence.</param>
/// <param name="Shipped">Whether it comes with the program and cannot be removed.</param>
/// <param name="Revision">Changes when the face changes: part of the name of everything cached for it. Letters and digits.</param>
public sealed record FaceEntry(string Id, string Name, string Kind, string Description, bool Shipped, string Revision);
