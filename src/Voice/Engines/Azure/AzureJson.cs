using System.Text.Json.Serialization;

namespace PersonaAvatar.Voices.Engines.Azure;

/// <summary>Source-generated JSON of the voice list.</summary>
[JsonSerializable(typeof(AzureVoice[]))]
internal sealed partial class AzureJson : JsonSerializerContext;
