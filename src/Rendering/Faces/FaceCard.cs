using System.Text.Json;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>What a face's <c>face.json</c> says; immutable. The folder it lies in is the face asset.</summary>
public sealed record FaceCard
{
    /// <summary>Version of this format: 1.</summary>
    public const int CurrentSchema = 1;

    /// <summary>Version of the format the file was written in.</summary>
    public int Schema { get; init; } = CurrentSchema;

    /// <summary>Its name in cards, commands and addresses: 1 to 60 of a–z, 0–9 and hyphens; also the folder's name.</summary>
    public required string Id { get; init; }

    /// <summary>What a gallery calls it, up to 80 characters.</summary>
    public required string Name { get; init; }

    /// <summary>Who paints it: <c>portrait</c> or <c>sketch</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>One sentence on who it is and how it looks, up to 400 characters.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether somebody said that the person shown agrees to be animated; null where no real person is shown.</summary>
    public bool? Consent { get; init; }

    /// <summary>For kind <c>portrait</c>: picture, landmarks and how they are framed.</summary>
    public PortraitSheet? Portrait { get; init; }

    /// <summary>For kind <c>sketch</c>: the looks, as the sketch composer reads them.</summary>
    public JsonElement? Looks { get; init; }
}
