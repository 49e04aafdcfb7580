namespace PersonaAvatar.Personas.Conversations;

/// <summary>What went wrong in the last reply; for the log and the page.</summary>
/// <param name="Fault">The kind of the last attempt's fault.</param>
/// <param name="Attempts">Attempts made, at least 1.</param>
/// <param name="AfterWords">Whether words of the reply were already out, so that it was closed rather than begun again.</param>
/// <param name="Error">The model's error, if there was one.</param>
public sealed record ReplyFailure(ReplyFault Fault, int Attempts, bool AfterWords, Exception? Error);
