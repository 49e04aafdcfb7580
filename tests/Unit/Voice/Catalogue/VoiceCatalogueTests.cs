using PersonaAvatar.Tests.Unit.Voice.Support;
using PersonaAvatar.Voices.Catalogue;

namespace PersonaAvatar.Tests.Unit.Voice.Catalogue;

public sealed class VoiceCatalogueTests(VoiceRoomFixture fixture)
{
    [Fact]
    public async Task Everything_installed_is_listed_once()
    {
        var catalogue = (await fixture.OpenAsync()).Catalogue;
        Assert.True(catalogue.Voices.Count(v => v.Engine == "espeak") >= 120);
        Assert.Equal(["flite:awb", "flite:kal", "flite:kal16", "flite:rms", "flite:slt"], catalogue.Voices.Where(v => v.Engine == "flite").Select(v => v.Id).Order());
        Assert.Equal(catalogue.Voices.Count, catalogue.Voices.Select(v => v.Id).Distinct().Count());
        Assert.True(catalogue.Variants.Count >= 80);
        Assert.All(catalogue.Voices, v => Assert.NotEmpty(v.Language));
    }

    [Fact]
    public async Task Any_language_combines_with_any_variant()
    {
        var catalogue = (await fixture.OpenAsync()).Catalogue;
        var voice = catalogue.Resolve("espeak:it+f3");
        Assert.Equal(("espeak:it+f3", "it", "female"), (voice.Id, voice.Language, voice.Gender));
        Assert.Equal("male", catalogue.Resolve("ESPEAK:EN-GB").Gender);
    }

    [Theory]
    [InlineData("flite:sltt", "flite:slt")]
    [InlineData("slt", "flite:slt")]
    [InlineData("espeak:en-uss", "espeak:en-us")]
    [InlineData("espeak:it+femal", "espeak:it+")]
    public async Task An_unknown_voice_offers_the_nearest(string id, string near)
    {
        var catalogue = (await fixture.OpenAsync()).Catalogue;
        var error = Assert.Throws<UnknownVoiceException>(() => catalogue.Resolve(id));
        Assert.StartsWith(near, error.Nearest[0], StringComparison.Ordinal);
        Assert.Contains(error.Nearest[0], error.Message, StringComparison.Ordinal);
    }
}
