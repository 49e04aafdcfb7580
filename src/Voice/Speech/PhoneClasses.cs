namespace PersonaAvatar.Voices.Speech;

/// <summary>Classes of phones.</summary>
public static class PhoneClasses
{
    /// <summary>True for vowels and diphthongs: the phones that carry stress.</summary>
    public static bool IsVowel(this Phone phone) => phone is >= Phone.AA and <= Phone.YU;

    /// <summary>True for p, b and m: the lips close.</summary>
    public static bool ClosesLips(this Phone phone) => phone is Phone.P or Phone.B or Phone.M;
}
