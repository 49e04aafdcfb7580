namespace PersonaAvatar.Voices.Engines.Workers;

/// <summary>One frame as read from a worker.</summary>
internal readonly record struct WorkerFrame(WorkerFrameKind Kind, byte[] Payload);
