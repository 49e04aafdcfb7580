using System.ComponentModel.DataAnnotations;

namespace PersonaAvatar.Personas.Creation;

/// <summary>Limits for writing characters with a language model.</summary>
public sealed class ModelWriterOptions
{
    /// <summary>How long one reply may take as a whole; 1 second to 10 minutes, 90 seconds by default.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan ReplyTimeout { get; set; } = TimeSpan.FromSeconds(90);

    /// <summary>Most characters read of a reply, 1000..1000000; 200000 by default. The rest is not waited for.</summary>
    [Range(1_000, 1_000_000)]
    public int LongestReply { get; set; } = 200_000;

    /// <summary>Most tokens asked for, 500..32000; 8000 by default.</summary>
    [Range(500, 32_000)]
    public int ReplyTokens { get; set; } = 8_000;

    /// <summary>Temperature, 0..2; 0.9 by default.</summary>
    [Range(0.0, 2.0)]
    public double Temperature { get; set; } = 0.9;
}
