using PersonaAvatar.Voices.Text;

namespace PersonaAvatar.Tests.Unit.Voice.Text;

public sealed class SpokenTextTests
{
    [Theory]
    [InlineData("**Bold** and *soft* and __strong__ and _slim_ and ~~gone~~ and `code`", "Bold and soft and strong and slim and gone and code")]
    [InlineData("<speak><prosody rate=\"fast\">Hi</prosody></speak> there", "Hi there")]
    [InlineData("&lt;speak&gt;Hi&lt;/speak&gt; you &amp; me", "Hi you & me")]
    [InlineData("![alt text](http://a/b.png) and [link](https://x.y \"t\")", "alt text and link")]
    [InlineData("Write to https://www.example.org:8080/path?q=1#top!", "Write to example.org!")]
    [InlineData("a\u0000b\u0007c\u200Bd\uD800e", "a b cde")]
    [InlineData("2 * 3 is 6 and 4 > 3", "2 * 3 is 6 and 4 > 3")]
    [InlineData("Wow!!!!!! Really???? Hmm.......", "Wow! Really? Hmm...")]
    [InlineData("| a | b |\n|---|---|\n| c | d |", "a b c d")]
    [InlineData("> quoted\n> lines\n\n---\n## Head", "quoted lines Head")]
    [InlineData("Café für 5 € — naïve 北京", "Café für 5 € — naïve 北京")]
    [InlineData("👩‍👩‍👧 family 1️⃣ flag 🇮🇹", "family 1 flag")]
    [InlineData("snake_case_name stays words", "snake case name stays words")]
    [InlineData("", "")]
    public void Only_what_is_spoken_stays(string text, string expected) => Assert.Equal(expected, SpokenText.Clean(text));

    [Theory]
    [InlineData("€3.50", "3.50 euros")]
    [InlineData("café", "cafe")]
    [InlineData("50%", "50 percent")]
    [InlineData("&", "and")]
    [InlineData("“Ça”", "\"Ca\"")]
    [InlineData("[[h@'loU]]", "h at 'loU")]
    [InlineData("北京", "")]
    public void An_english_engine_gets_letters_it_can_read(string word, string expected) => Assert.Equal(expected, EnglishSpelling.Spell(word));

    [Fact]
    public void A_script_finds_back_to_the_written_words()
    {
        var script = Assert.Single(SpokenScript.Split("Pay €5 — & smile, 100% sure", 400, EnglishSpelling.Spell));
        Assert.Equal(["Pay", "€5 —", "&", "smile,", "100%", "sure"], script.Words);
        Assert.Equal("Pay 5 euros , and smile, 100 percent sure", script.Text);
        Assert.Equal("100%", script.Words[script.WordAt(script.Text.IndexOf("percent", StringComparison.Ordinal))]);
        Assert.Equal("sure", script.Words[script.WordAt(script.Text.Length - 1)]);
    }

    [Fact]
    public void A_long_text_becomes_pieces_that_hold_every_word()
    {
        var text = string.Join(' ', Enumerable.Range(0, 5000).Select(i => $"word{i}"));
        var scripts = SpokenScript.Split(text, 400, w => w).ToList();
        Assert.Equal(text.Split(' '), scripts.SelectMany(s => s.Words));
        Assert.All(scripts, s => Assert.InRange(s.Text.Length, 1, 400));
    }
}
