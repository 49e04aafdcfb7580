using System.Text.Json;
using System.Text.Json.Serialization;

namespace PersonaAvatar.Rendering.Faces;

/// <summary>Reads and writes <c>face.json</c>.</summary>
internal static class FaceJson
{
    /// <summary>Name of the file in the asset's folder.</summary>
    public const string FileName = "face.json";

    /// <summary>Most bytes of a <c>face.json</c>: 478 points take some 20 kB.</summary>
    public const int LargestBytes = 1024 * 1024;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        MaxDepth = 16,
    };

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(FaceCard card) => JsonSerializer.SerializeToUtf8Bytes(card, Options);

    /// <summary>A card that passed <see cref="FaceCardCheck"/>.</summary>
    /// <param name="json">The bytes of the file.</param>
    /// <param name="where">What messages call it.</param>
    /// <exception cref="FaceException">It is not a face card.</exception>
    public static FaceCard Read(ReadOnlySpan<byte> json, string where)
    {
        FaceCard? card;
        try
        {
            card = JsonSerializer.Deserialize<FaceCard>(json, Options);
        }
        catch (JsonException broken)
        {
            throw new FaceException($"{where} is not a face card: {broken.Message}", broken);
        }

        FaceCardCheck.Check(card ?? throw new FaceException($"{where} is empty."), where);
        return card;
    }
}
