namespace PersonaAvatar.Rendering.Stage;

/// <summary>What a stage has done so far.</summary>
/// <param name="Frames">Pictures written.</param>
/// <param name="Painted">Of these, painted.</param>
/// <param name="Repeated">Of these, the one before shown again because the stage was behind.</param>
/// <param name="Late">Painted, but written more than a frame after they were due.</param>
/// <param name="Stalls">Silent frames inside turns because speech did not come in time.</param>
/// <param name="PaintMean">Mean painting time of the last 256 painted pictures.</param>
/// <param name="Paint95">Their 95th percentile.</param>
/// <param name="PaintMaximum">The longest painting time of all.</param>
public sealed record StageStatistics(
    long Frames, long Painted, long Repeated, long Late, long Stalls, TimeSpan PaintMean, TimeSpan Paint95, TimeSpan PaintMaximum)
{
    /// <summary>Share of pictures that were repeated or late, 0..1.</summary>
    public double LateShare => Frames == 0 ? 0 : (Repeated + Late) / (double)Frames;
}
