using System.Text.Json;
using System.Text.Json.Serialization;

namespace PersonaAvatar.Personas.Cards;

/// <summary>The JSON shape of a card: camelCase, comments and trailing commas allowed, unknown fields refused.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    RespectNullableAnnotations = true,
    WriteIndented = true)]
[JsonSerializable(typeof(PersonaCard))]
public sealed partial class PersonaCardJson : JsonSerializerContext;
