namespace PersonaAvatar.Voices.Speech;

/// <summary>
/// The articulatory alphabet engines are translated into: ARPABET (as measured targets are published for it) plus the
/// classes other languages need. Vowels of other languages map to the nearest of these.
/// </summary>
public enum Phone : byte
{
    /// <summary>Silence or pause.</summary>
    SIL,
    /// <summary>Vowel as in "father".</summary>
    AA,
    /// <summary>Vowel as in "cat".</summary>
    AE,
    /// <summary>Vowel as in "but", and schwa.</summary>
    AH,
    /// <summary>Vowel as in "law".</summary>
    AO,
    /// <summary>Diphthong as in "cow".</summary>
    AW,
    /// <summary>Diphthong as in "my".</summary>
    AY,
    /// <summary>Vowel as in "red".</summary>
    EH,
    /// <summary>Vowel as in "her".</summary>
    ER,
    /// <summary>Diphthong as in "say".</summary>
    EY,
    /// <summary>Vowel as in "big".</summary>
    IH,
    /// <summary>Vowel as in "see".</summary>
    IY,
    /// <summary>Diphthong as in "show".</summary>
    OW,
    /// <summary>Diphthong as in "boy".</summary>
    OY,
    /// <summary>Vowel as in "book".</summary>
    UH,
    /// <summary>Vowel as in "blue".</summary>
    UW,
    /// <summary>Front rounded vowel: French "tu", German "ü", "ö".</summary>
    YU,
    /// <summary>b.</summary>
    B,
    /// <summary>ch.</summary>
    CH,
    /// <summary>d.</summary>
    D,
    /// <summary>Voiced th.</summary>
    DH,
    /// <summary>f.</summary>
    F,
    /// <summary>g.</summary>
    G,
    /// <summary>h.</summary>
    HH,
    /// <summary>j as in "judge".</summary>
    JH,
    /// <summary>k, and uvular or velar consonants of other languages.</summary>
    K,
    /// <summary>l.</summary>
    L,
    /// <summary>m.</summary>
    M,
    /// <summary>n.</summary>
    N,
    /// <summary>ng.</summary>
    NG,
    /// <summary>p.</summary>
    P,
    /// <summary>r, tap and trill included.</summary>
    R,
    /// <summary>s.</summary>
    S,
    /// <summary>sh.</summary>
    SH,
    /// <summary>t.</summary>
    T,
    /// <summary>Unvoiced th.</summary>
    TH,
    /// <summary>v.</summary>
    V,
    /// <summary>w.</summary>
    W,
    /// <summary>y as in "yes".</summary>
    Y,
    /// <summary>z.</summary>
    Z,
    /// <summary>zh as in "vision".</summary>
    ZH,
}
