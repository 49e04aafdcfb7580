using System.Text.Json.Serialization;

namespace PersonaAvatar.Voices.Engines.OpenAi;

/// <summary>Source-generated JSON of the speech API.</summary>
[JsonSerializable(typeof(OpenAiSpeechRequest))]
internal sealed partial class OpenAiJson : JsonSerializerContext;
