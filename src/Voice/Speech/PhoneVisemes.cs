namespace PersonaAvatar.Voices.Speech;

/// <summary>What each phone looks like.</summary>
public static class PhoneVisemes
{
    /// <summary>The viseme of a phone; a diphthong's is that of its longer, first part.</summary>
    public static Viseme ToViseme(this Phone phone) => phone switch
    {
        Phone.P or Phone.B or Phone.M => Viseme.PP,
        Phone.F or Phone.V => Viseme.FF,
        Phone.TH or Phone.DH => Viseme.TH,
        Phone.T or Phone.D => Viseme.DD,
        Phone.K or Phone.G or Phone.NG or Phone.HH => Viseme.KK,
        Phone.CH or Phone.JH or Phone.SH or Phone.ZH => Viseme.CH,
        Phone.S or Phone.Z => Viseme.SS,
        Phone.N or Phone.L => Viseme.NN,
        Phone.R or Phone.ER => Viseme.RR,
        Phone.AA or Phone.AE or Phone.AH or Phone.AW or Phone.AY => Viseme.AA,
        Phone.EH or Phone.EY => Viseme.E,
        Phone.IH or Phone.IY or Phone.Y => Viseme.I,
        Phone.AO or Phone.OW or Phone.OY => Viseme.O,
        Phone.UH or Phone.UW or Phone.W or Phone.YU => Viseme.U,
        _ => Viseme.Sil,
    };
}
