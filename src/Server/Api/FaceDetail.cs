using PersonaAvatar.Rendering.Faces;

namespace PersonaAvatar.Server.Api;

/// <summary>A face of the user's with what is known of its picture.</summary>
/// <param name="Face">The face.</param>
/// <param name="Consent">Whether somebody said that the person shown agrees; null where no real person is shown.</param>
/// <param name="Quality">How well the picture suits; null for a drawing.</param>
/// <param name="Background">Whether the background stands still or bends with the head; null for a drawing, and for a face that was added before there were mattes.</param>
/// <param name="References">How many reference frames it has, of the clip its picture was taken from.</param>
internal sealed record FaceDetail(FaceSummary Face, bool? Consent, FaceQuality? Quality, string? Background, int References)
{
    /// <summary>The detail of a face of the library.</summary>
    public static FaceDetail Of(FaceLibrary library, string id)
    {
        var entry = library.Find(id);
        var card = entry.Shipped ? null : library.Stored(id).Card;
        var sheet = card?.Portrait;
        var background = sheet?.Matte is { } matte ? matte.Parts ? "still" : "bends" : null;
        return new FaceDetail(FaceSummary.Of(entry), card?.Consent, sheet?.Quality, background, sheet?.References.Count ?? 0);
    }
}
