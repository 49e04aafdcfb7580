using PersonaAvatar.Personas.Creation;

namespace PersonaAvatar.Tests.Unit.Persona.Creation;

public sealed class DescriptionTests
{
    private readonly BuiltInCharacterWriter _writer = new();

    [Theory]
    [InlineData("")]
    [InlineData("   \t\n ")]
    [InlineData("\u200E\u202E\u0007")]
    public void Nothing_visible_is_empty(string description)
    {
        DescriptionException error = Assert.Throws<DescriptionException>(() => _writer.Write(description, 1));

        Assert.Equal(DescriptionFault.Empty, error.Fault);
        Assert.Contains("Describe somebody", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hundred_kilobytes_are_too_long_and_the_message_says_how_long_it_may_be()
    {
        DescriptionException error = Assert.Throws<DescriptionException>(() => _writer.Write(new string('a', 100_000), 1));

        Assert.Equal(DescriptionFault.TooLong, error.Fault);
        Assert.Contains("4000", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("!!??")]
    [InlineData("--- … ---")]
    public void Marks_alone_are_unreadable(string description) =>
        Assert.Equal(DescriptionFault.Unreadable, Assert.Throws<DescriptionException>(() => _writer.Write(description, 1)).Fault);

    [Theory]
    [InlineData("a sexy schoolgirl")]
    [InlineData("nude child")]
    public void Sexualised_children_are_refused(string description) =>
        Assert.Equal(DescriptionFault.Refused, Assert.Throws<DescriptionException>(() => _writer.Write(description, 1)).Fault);

    [Theory]
    [InlineData("n1gg3r")]
    [InlineData("a f@ggot with a hat")]
    public void Slurs_are_refused_even_in_disguise(string description)
    {
        DescriptionException error = Assert.Throws<DescriptionException>(() => _writer.Write(description, 1));

        Assert.Equal(DescriptionFault.Refused, error.Fault);
        Assert.Contains("insults people", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a spicy pepper", "fruit")]
    [InlineData("a raccoon", "animal")]
    [InlineData("a cocoon", "other")]
    public void Harmless_words_that_hold_a_slur_are_not_refused(string description, string category) =>
        Assert.Equal(category, _writer.Write(description, 1).Category);

    [Theory]
    [InlineData("my neighbour John Smith")]
    [InlineData("my ex girlfriend")]
    [InlineData("a baker named Anna Schmidt")]
    [InlineData("meine Oma")]
    public void A_private_person_brings_a_notice(string description) =>
        Assert.Contains(_writer.Write(description, 1).Notices, notice => notice.Contains("ask them", StringComparison.Ordinal));

    [Fact]
    public void A_public_person_brings_a_notice_and_keeps_the_name()
    {
        CharacterDraft draft = _writer.Write("Albert Einstein", 1);

        Assert.Equal("Albert Einstein", draft.Card.Name);
        Assert.Contains(draft.Notices, notice => notice.Contains("made up", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("an apple")]
    [InlineData("a grumpy old lighthouse keeper from Brittany")]
    [InlineData("my cat as a wizard")]
    public void Nobody_in_particular_brings_no_notice(string description) => Assert.Empty(_writer.Write(description, 1).Notices);
}
