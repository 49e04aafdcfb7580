using System.Diagnostics.CodeAnalysis;
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
        CheckPicture(sheet.Picture, sheet.Width, sheet.Height, sheet.Sha256, sheet.Landmarks, where);
        if (sheet.Crop is { } crop)
        {
            var inside = crop.Side >= 32 && crop.Left >= 0 && crop.Top >= 0 && crop.Left + crop.Side <= sheet.Width && crop.Top + crop.Side <= sheet.Height;
            Require(inside, where, "crop must lie within the picture and be 32 pixels or more");
        }

        if (sheet.Matte is { } matte)
        {
            Require(IsFileName(matte.Picture) && IsHash(matte.Sha256), where, "matte must name a file and its sha256 of 64 hex digits");
            Require(matte.Sureness is >= 0f and <= 1f, where, "the sureness of the matte must be 0 to 1");
        }

        CheckReferences(sheet, where);
    }

    private static void CheckReferences(PortraitSheet sheet, string where)
    {
        Require(sheet.References is { Count: <= PortraitSheet.MostReferences }, where, $"references must be {PortraitSheet.MostReferences} pictures at most");
        foreach (var reference in sheet.References)
        {
            Require(reference is not null, where, "a reference must say its picture");
            CheckPicture(reference.Picture, reference.Width, reference.Height, reference.Sha256, reference.Landmarks, where);
            Require(double.IsFinite(reference.FromSecond) && reference.FromSecond >= 0, where, "fromSecond of a reference must be 0 or more");
            Require(float.IsFinite(reference.MouthGap) && reference.MouthGap >= 0, where, "mouthGap of a reference must be 0 or more");
        }

        string[] names = [sheet.Picture, .. sheet.Matte is { } matte ? [matte.Picture] : Array.Empty<string>(), .. sheet.References.Select(reference => reference.Picture)];
        Require(names.Distinct(StringComparer.Ordinal).Count() == names.Length, where, "every picture needs a file name of its own");
    }

    private static void CheckPicture(string name, int width, int height, string sha256, IReadOnlyList<float[]> landmarks, string where)
    {
        Require(IsFileName(name), where, "picture must be a plain file name");
        Require(width is >= 32 and <= LongestSide && height is >= 32 and <= LongestSide, where, $"sides must be 32 to {LongestSide} pixels");
        Require(IsHash(sha256), where, "sha256 must be 64 hex digits");
        Require(landmarks is { Count: Landmarks }, where, $"landmarks must be {Landmarks} points");
        var far = 4f * Math.Max(width, height);
        foreach (var point in landmarks)
        {
            Require(point is { Length: 3 } && Array.TrueForAll(point, v => float.IsFinite(v) && Math.Abs(v) <= far), where, "every landmark must be three numbers within the picture's reach");
        }
    }

    private static bool IsHash(string? text) => text is { Length: 64 } && text.All(char.IsAsciiHexDigitLower);

    private static void Require([DoesNotReturnIf(false)] bool holds, string where, string otherwise)
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
