namespace PersonaAvatar.Voices.Speaking;

/// <summary>How loud voices come out of their engines: RMS of speech in dBFS, measured over ten sentences.</summary>
internal static class VoiceLoudness
{
    private const double Usual = -18.5;

    private static readonly Dictionary<string, double> Measured = new(StringComparer.OrdinalIgnoreCase)
    {
        ["flite:slt"] = -14, ["flite:rms"] = -19, ["flite:awb"] = -17, ["flite:kal16"] = -24.5, ["flite:kal"] = -17,
        ["espeak:+whisper"] = -23.5, ["espeak:+whisperf"] = -23.5,
    };

    /// <summary>What a turn's leveller begins with.</summary>
    public static double Of(string voiceId)
    {
        var plus = voiceId.IndexOf('+', StringComparison.Ordinal);
        return Measured.TryGetValue(voiceId, out var known) || (plus > 0 && Measured.TryGetValue("espeak:" + voiceId[plus..], out known)) ? known : Usual;
    }
}
