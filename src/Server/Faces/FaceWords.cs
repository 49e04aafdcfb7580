using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Rendering.Sketch;

namespace PersonaAvatar.Server.Faces;

/// <summary>What viewers and users are told of a fault: of a face that does not exist, the ones they may have meant.</summary>
internal static class FaceWords
{
    /// <summary>One sentence or two.</summary>
    public static string Of(Exception fault) => fault is UnknownFaceException unknown
        ? NearestNames.Sentence("face", unknown.FaceId, NearestNames.Find(unknown.FaceId, unknown.Known))
        : fault.Message;
}
