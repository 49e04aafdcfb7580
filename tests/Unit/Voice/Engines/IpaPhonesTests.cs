using PersonaAvatar.Voices.Engines.Espeak;
using PersonaAvatar.Voices.Engines.Flite;
using PersonaAvatar.Voices.Speech;

namespace PersonaAvatar.Tests.Unit.Voice.Engines;

public sealed class IpaPhonesTests
{
    [Theory]
    [InlineData("oʊ", "OW")]
    [InlineData("əʊ", "OW")]
    [InlineData("aːɪ", "AY")]
    [InlineData("iː", "IY")]
    [InlineData("ɛɹ", "EH R")]
    [InlineData("t͡ʃ", "CH")]
    [InlineData("dʒ", "JH")]
    [InlineData("ts", "T S")]
    [InlineData("ʦ", "T S")]
    [InlineData("ɑ̃", "AA")]
    [InlineData("ɔ̃", "AO")]
    [InlineData("yː", "YU")]
    [InlineData("ø", "YU")]
    [InlineData("bʰ", "B")]
    [InlineData("n̩", "N")]
    [InlineData("r̝̊", "R")]
    [InlineData("ɲ", "N")]
    [InlineData("x", "K")]
    [InlineData("ʁ", "R")]
    [InlineData("ʔ", "")]
    [InlineData("ǃ", "")]
    [InlineData("", "")]
    public void Ipa_becomes_the_nearest_class(string ipa, string expected)
        => Assert.Equal(expected, string.Join(' ', new IpaPhones().Translate(ipa)));

    [Fact]
    public void Every_flite_phone_has_its_class()
    {
        var phones = new FlitePhones();
        string[] names = ["aa", "ae", "ah", "ao", "aw", "ax", "ay", "b", "ch", "d", "dh", "eh", "er", "ey", "f", "g", "hh", "ih", "iy", "jh", "k", "l", "m", "n", "ng", "ow", "oy", "p", "r", "s", "sh", "t", "th", "uh", "uw", "v", "w", "y", "z", "zh"];
        Assert.All(names, n => Assert.Single(phones.Translate(n)));
        Assert.Empty(phones.Translate("pau"));
    }

    [Fact]
    public void Every_phone_looks_like_something_but_silence()
        => Assert.All(Enum.GetValues<Phone>(), p => Assert.Equal(p == Phone.SIL, p.ToViseme() == Viseme.Sil));
}
