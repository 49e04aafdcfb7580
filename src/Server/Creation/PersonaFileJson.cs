using System.Text.Json.Serialization;

namespace PersonaAvatar.Server.Creation;

/// <summary>The JSON shape of the manifest.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(PersonaManifest))]
internal sealed partial class PersonaFileJson : JsonSerializerContext;
