using System.Text.Json.Serialization;

namespace PersonaAvatar.Server.Storage;

/// <summary>The JSON shape of what is kept of a creation: camelCase; fields nobody knows any more are passed over.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PersonaMaking))]
internal sealed partial class MakingJson : JsonSerializerContext;
