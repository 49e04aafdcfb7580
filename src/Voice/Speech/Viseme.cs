namespace PersonaAvatar.Voices.Speech;

/// <summary>The 15 Oculus visemes, in their published order.</summary>
public enum Viseme : byte
{
    /// <summary>Silence.</summary>
    Sil,
    /// <summary>p b m.</summary>
    PP,
    /// <summary>f v.</summary>
    FF,
    /// <summary>th dh.</summary>
    TH,
    /// <summary>t d.</summary>
    DD,
    /// <summary>k g ng.</summary>
    KK,
    /// <summary>ch j sh zh.</summary>
    CH,
    /// <summary>s z.</summary>
    SS,
    /// <summary>n l.</summary>
    NN,
    /// <summary>r.</summary>
    RR,
    /// <summary>Open a.</summary>
    AA,
    /// <summary>e.</summary>
    E,
    /// <summary>i.</summary>
    I,
    /// <summary>o.</summary>
    O,
    /// <summary>u w.</summary>
    U,
}
