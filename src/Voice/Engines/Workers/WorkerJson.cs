using System.Text.Json.Serialization;

namespace PersonaAvatar.Voices.Engines.Workers;

/// <summary>Source-generated JSON of the worker protocol: no reflection at a worker's start.</summary>
[JsonSerializable(typeof(SynthesisRequest))]
[JsonSerializable(typeof(WorkerVoice[]))]
internal sealed partial class WorkerJson : JsonSerializerContext;
