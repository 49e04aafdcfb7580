using PersonaAvatar.Personas.Cards;

namespace PersonaAvatar.Tests.Unit.Persona.Cards;

public sealed class NearestNamesTests
{
    private static readonly string[] s_voices = ["flite:slt", "flite:rms", "espeak:en-gb", "espeak:en-us", "espeak:de"];

    [Theory]
    [InlineData("flite:stl", "flite:slt")]
    [InlineData("espeak:en_us", "espeak:en-us")]
    [InlineData("RMS", "flite:rms")]
    public void The_nearest_comes_first(string wanted, string expected) =>
        Assert.Equal(expected, NearestNames.Find(wanted, s_voices)[0]);

    [Fact]
    public void When_nothing_is_near_the_first_names_are_offered() =>
        Assert.Equal(["flite:slt", "flite:rms"], NearestNames.Find("zzzzzzzzzzzzzzzzzzzz", s_voices, 2));

    [Fact]
    public void A_huge_name_is_answered_and_not_echoed_whole()
    {
        string huge = new('x', 1_000_000);

        Assert.Equal(3, NearestNames.Find(huge, s_voices).Count);
        Assert.True(NearestNames.Sentence("voice", huge, s_voices).Length < 200);
    }

    [Fact]
    public void The_sentence_reads_well() =>
        Assert.Equal("There is no voice 'x'. Did you mean a, b or c?", NearestNames.Sentence("voice", "x", ["a", "b", "c"]));
}
