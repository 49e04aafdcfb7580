using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Voices.Engines.Flite;

/// <summary>flite's American phone set: ARPABET in lower case, with "ax" for schwa and "pau" for silence.</summary>
internal sealed class FlitePhones : IPhoneAlphabet
{
    private static readonly Dictionary<string, IReadOnlyList<Phone>> Table = Build();

    public IReadOnlyList<Phone> Translate(string name) => Table.GetValueOrDefault(name) ?? [];

    private static Dictionary<string, IReadOnlyList<Phone>> Build()
    {
        var table = Enum.GetValues<Phone>().Where(p => p is not (Phone.SIL or Phone.YU))
            .ToDictionary(p => p.ToString().ToLowerInvariant(), p => (IReadOnlyList<Phone>)[p]);
        table["ax"] = [Phone.AH];
        table["axr"] = [Phone.ER];
        table["el"] = [Phone.L];
        table["em"] = [Phone.M];
        table["en"] = [Phone.N];
        table["dx"] = [Phone.D];
        return table;
    }
}
