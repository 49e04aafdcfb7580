using PersonaAvatar.Voices.Engines.Espeak;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Voices.Engines.Kokoro;

/// <summary>Kokoro's symbols: IPA, and capitals for the diphthongs of English.</summary>
internal sealed class KokoroPhones : IPhoneAlphabet
{
    private static readonly IpaPhones Ipa = new();

    private static readonly Dictionary<string, IReadOnlyList<Phone>> Own = new(StringComparer.Ordinal)
    {
        ["A"] = [Phone.EY], ["I"] = [Phone.AY], ["W"] = [Phone.AW], ["Y"] = [Phone.OY], ["O"] = [Phone.OW], ["Q"] = [Phone.OW],
        ["ʤ"] = [Phone.JH], ["ʧ"] = [Phone.CH], ["ʦ"] = [Phone.T, Phone.S], ["ʣ"] = [Phone.D, Phone.Z], ["ʨ"] = [Phone.CH], ["ʥ"] = [Phone.JH], ["ᵊ"] = [Phone.AH], ["T"] = [Phone.D],
    };

    public IReadOnlyList<Phone> Translate(string name) => Own.GetValueOrDefault(name) ?? Ipa.Translate(name);
}
