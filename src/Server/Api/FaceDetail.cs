using PersonaAvatar.Rendering.Faces;

namespace PersonaAvatar.Server.Api;

/// <summary>A face of the user's with what is known of its picture.</summary>
/// <param name="Face">The face.</param>
/// <param name="Consent">Whether somebody said that the person shown agrees; null where no real person is shown.</param>
/// <param name="Quality">How well the picture suits; null for a drawing.</param>
internal sealed record FaceDetail(FaceSummary Face, bool? Consent, FaceQuality? Quality)
{
    /// <summary>The detail of a face of the library.</summary>
    public static FaceDetail Of(FaceLibrary library, string id)
    {
        var entry = library.Find(id);
        var card = entry.Shipped ? null : library.Stored(id).Card;
        return new FaceDetail(FaceSummary.Of(entry), card?.Consent, card?.Portrait?.Quality);
    }
}
