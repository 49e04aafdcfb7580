using FsCheck;
using FsCheck.Fluent;
using PersonaAvatar.Personas.Conversations;

namespace PersonaAvatar.Tests.Unit.Persona.Conversations;

public sealed class UserTextTests
{
    [Theory]
    [InlineData("  Hello \t\r\n  there ", "Hello there")]
    [InlineData("a\u0000b\u0007c\u001b[31m", "abc[31m")]
    [InlineData("\u202Eevil\u202C", "evil")]
    [InlineData("👩‍🚀 hi", "👩‍🚀 hi")]
    [InlineData("naïve café", "naïve café")]
    [InlineData("broken \ud800 half", "broken half")]
    public void Text_is_cleaned(string raw, string expected) => Assert.Equal(new UserText(expected, false), UserText.Clean(raw));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("\u0000\u0001\u0002")]
    [InlineData("\u200d\u200d")]
    public void Nothing_visible_is_refused_in_plain_words(string? raw)
    {
        var error = Assert.Throws<UserTextException>(() => UserText.Clean(raw));

        Assert.Contains("nothing to say", error.Message, StringComparison.Ordinal);
        Assert.False(UserText.TryClean(raw, out _));
    }

    [Fact]
    public void A_megabyte_is_cut_at_a_word_and_says_so()
    {
        UserText text = UserText.Clean(string.Concat(Enumerable.Repeat("lighthouse ", 100_000)));

        Assert.True(text.WasCut);
        Assert.InRange(text.Value.Length, UserText.Longest - 60, UserText.Longest);
        Assert.EndsWith("lighthouse", text.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Piled_up_marks_are_thinned() => Assert.Equal(5, UserText.Clean("e" + new string('\u0301', 500)).Value.Length);

    [Fact]
    public void Whatever_comes_in_what_goes_out_is_clean()
    {
        Prop.ForAll<string>(raw =>
        {
            if (!UserText.TryClean(raw, out UserText text))
            {
                return true;
            }

            return text.Value.Length is > 0 and <= UserText.Longest
                && !text.Value.Any(char.IsControl)
                && !text.Value.Contains("  ", StringComparison.Ordinal)
                && text.Value == text.Value.Trim()
                && UserText.Clean(text.Value) == new UserText(text.Value, false);
        }).QuickCheckThrowOnFailure();
    }
}
