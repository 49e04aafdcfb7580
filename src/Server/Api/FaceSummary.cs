using PersonaAvatar.Rendering.Faces;

namespace PersonaAvatar.Server.Api;

/// <summary>A face as lists show it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What a gallery calls it.</param>
/// <param name="Kind">portrait or sketch.</param>
/// <param name="Description">One sentence about it.</param>
/// <param name="Shipped">Whether it comes with the program.</param>
internal sealed record FaceSummary(string Id, string Name, string Kind, string Description, bool Shipped)
{
    /// <summary>A face as it travels.</summary>
    public static FaceSummary Of(FaceEntry face) => new(face.Id, face.Name, face.Kind, face.Description, face.Shipped);
}
