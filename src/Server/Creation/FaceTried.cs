namespace PersonaAvatar.Server.Creation;

/// <summary>An image service has painted a picture, and the tracker has looked at it.</summary>
/// <param name="Painter">The service.</param>
/// <param name="Attempt">From 1.</param>
/// <param name="Verdict">What the tracker said, for people.</param>
/// <param name="Taken">Whether the picture can be animated.</param>
internal sealed record FaceTried(string Painter, int Attempt, string Verdict, bool Taken) : CreationEvent;
