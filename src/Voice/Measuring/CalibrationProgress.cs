namespace PersonaAvatar.Voices.Measuring;

/// <summary>How far the measuring of voices is.</summary>
/// <param name="Done">Voices measured, those of earlier runs included.</param>
/// <param name="Total">Voices in all.</param>
/// <param name="VoiceId">The voice that was measured last; empty before the first.</param>
public readonly record struct CalibrationProgress(int Done, int Total, string VoiceId);
