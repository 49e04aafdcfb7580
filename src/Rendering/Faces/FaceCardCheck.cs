using System.Text.RegularExpressions;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>What a face card must satisfy before anything is drawn from it.</summary>
internal static partial class FaceCardCheck
{
    /// <summary>Points of the MediaPipe face mesh with irises.</summary>
    public const int Landmarks = 478;

    /// <summary>Longest side of a picture in pixels.</summary>
    public const int LongestSide = 8192;

    /// <summary>Throws where something is wrong.</summary>
    /// <exception cref="FaceException">The first thing that is wrong, naming the file.</exception>
    public static void Check(FaceCard card, string where)
    {
        Require(card.Schema == FaceCard.CurrentSchema, where, $"schema {card.Schema} is not known; this version reads {FaceCard.CurrentSchema}");
        Require(IsId(card.Id), where, "id must be 1 to 60 of a-z, 0-9 and hyphens, beginning with a letter or digit");
        Require(card.Name is { Length: > 0 and <= 80 }, where, "name must have 1 to 80 characters");
        Require(card.Description is { Length: <= 400 }, where, "description must have at most 400 characters");
        Require(card.Kind is { Length: > 0 and <= 40 }, where, "kind must say portrait or sketch");
        if (card.Kind == FaceKinds.Portrait)
        {
            Check(card.Portrait ?? throw new FaceException($"{where}: a portrait face needs \"portrait\"."), where);
        }

        if (card.Kind == FaceKinds.Sketch)
        {
            Require(card.Looks is { ValueKind: System.Text.Json.JsonValueKind.Object }, where, "a sketch face needs \"looks\"");
        }
    }

    /// <summary>Whether a text can be the id of a face.</summary>
    public static bool IsId(string? id) => id is not null && IdPattern().IsMatch(id);

    /// <summary>Whether a text is a plain file name of an asset: no folder, no leading dot.</summary>
    public static bool IsFileName(string? name) => name is not null && FilePattern().IsMatch(name);

    private static void Check(PortraitSheet sheet, string where)
    {
        Require(IsFileName(sheet.Picture), where, "picture must be a plain file name");
        Require(sheet.Width is >= 32 and <= LongestSide && sheet.Height is >= 32 and <= LongestSide, where, $"sides must be 32 to {LongestSide} pixels");
        Require(sheet.Sha256 is { Length: 64 } && sheet.Sha256.All(char.IsAsciiHexDigitLower), where, "sha256 must be 64 hex digits");
        Require(sheet.Landmarks is { Count: Landmarks }, where, $"landmarks must be {Landmarks} points");
        var far = 4f * Math.Max(sheet.Width, sheet.Height);
        foreach (var point in sheet.Landmarks)
        {
            Require(point is { Length: 3 } && Array.TrueForAll(point, v => float.IsFinite(v) && Math.Abs(v) <= far), where, "every landmark must be three numbers within the picture's reach");
        }

        if (sheet.Crop is { } crop)
        {
            var inside = crop.Side >= 32 && crop.Left >= 0 && crop.Top >= 0 && crop.Left + crop.Side <= sheet.Width && crop.Top + crop.Side <= sheet.Height;
            Require(inside, where, "crop must lie within the picture and be 32 pixels or more");
        }
    }

    private static void Require(bool holds, string where, string otherwise)
    {
        if (!holds)
        {
            throw new FaceException($"{where}: {otherwise}.");
        }
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,59}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex IdPattern();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex FilePattern();
}
