using System.Text.Json;
using System.Text.Json.Serialization;

namespace PersonaAvatar.Personas.Cards;

/// <summary>The JSON shape of a card: camelCase, comments and trailing commas allowed, unknown fields refused.</summary>
/// <remarks>
/// Generated code sets every init property, giving null for a field that is absent; so the records take null as their
/// default there, and numbers with a default other than 0 are constructor parameters.
/// </remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    RespectNullableAnnotations = true,
    WriteIndented = true)]
[JsonSerializable(typeof(PersonaCard))]
public sealed partial class PersonaCardJson : JsonSerializerContext;
