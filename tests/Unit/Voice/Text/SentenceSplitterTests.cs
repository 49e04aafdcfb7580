using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Time.Testing;
using PersonaAvatar.Tests.Unit.Voice.Support;
using PersonaAvatar.Voices.Text;

namespace PersonaAvatar.Tests.Unit.Voice.Text;

public sealed class SentenceSplitterTests
{
    private static readonly SentenceSplitter Splitter = new(TimeProvider.System);

    [Theory]
    [InlineData("Dr. Smith met Mr. J. S. Bach on St. Mary Ave. at noon. They talked.", "Dr. Smith met Mr. J. S. Bach on St. Mary Ave. at noon.|They talked.")]
    [InlineData("Pi is 3.14159 or so. It costs $1,000.50 at 10:30.", "Pi is 3.14159 or so.|It costs $1,000.50 at 10:30.")]
    [InlineData("Use tools, e.g. a hammer or a saw, i.e. hard things. Good.", "Use tools, e.g. a hammer or a saw,|i.e. hard things.|Good.")]
    [InlineData("I live in the U.S. now. It is big.", "I live in the U.S. now.|It is big.")]
    [InlineData("I moved to the U.S. It is big there.", "I moved to the U.S.|It is big there.")]
    [InlineData("Well... I am not sure. Are you?!", "Well...|I am not sure.|Are you?!")]
    [InlineData("He said \"Stop it now!\" Then he left.", "He said \"Stop it now!\"|Then he left.")]
    [InlineData("(This is an aside.) Back to work.", "(This is an aside.)|Back to work.")]
    [InlineData("今日はいい天気ですね。散歩に行きましょう！はい？", "今日はいい天気ですね。|散歩に行きましょう！|はい？")]
    [InlineData("你好，我的朋友。你今天怎么样？", "你好，我的朋友。|你今天怎么样？")]
    [InlineData("See https://www.example.com/a/b?c=1. Then call me.", "See example.com.|Then call me.")]
    [InlineData("# Title of it\n\n- **First** thing\n- *Second* thing\n1. Numbered one", "Title of it|First thing|Second thing|1. Numbered one")]
    [InlineData("Here is code:\n```cs\nvar x = 1; // no.\n```\nThat was it.", "Here is code:|That was it.")]
    [InlineData("Read [the manual. Really](http://x.y/z) before noon. Yes.", "Read the manual. Really before noon.|Yes.")]
    [InlineData("I like it 😀👍🏽! Do you 🤔?", "I like it !|Do you ?")]
    [InlineData("An unfinished thought that just", "An unfinished thought that just")]
    [InlineData("Once upon a time, long ago, there was a king. The end", "Once upon a time, long ago,|there was a king.|The end")]
    [InlineData("   \n\n ", "")]
    [InlineData("😀 🎉", "")]
    public void A_text_is_cut_where_a_reader_breathes(string text, string expected)
        => Assert.Equal(expected, string.Join('|', Splitter.Split(text)));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(11)]
    public async Task Tokens_of_any_length_give_the_same_clauses(int length)
    {
        const string text = "Good evening, my dear friend! Dr. Jones paid 3.50 euros, e.g. for a [map](http://x.y/z) of the U.S. coast. 今日は。**Bold** words… end here";
        var tokens = text.Chunk(length).Select(c => new string(c));
        var streamed = await Splitter.SplitAsync(Spoken.Tokens(tokens), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Splitter.Split(text), streamed);
    }

    [Fact]
    public void No_letter_is_lost_or_added_and_no_clause_is_long()
    {
        var words = Gen.Elements("plain", "Mr.", "3.14", "word,", "stop.", "why?", "e.g.", "—", "(so)", "\"hm.\"", "\n", "x;", "今日。", "U.S.", "Zürich", "...", "10:30", "averyverylongwordwithoutanyend");
        var texts = words.ListOf().Select(w => string.Join(' ', w)).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            var clauses = Splitter.Split(text).ToList();
            return Letters(string.Concat(clauses)) == Letters(text) && clauses.All(c => c.Length is > 0 and <= 240);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Anything_at_all_is_cut_into_short_plain_clauses()
        => Prop.ForAll<string?>(text => Splitter.Split(text ?? "").All(c => c.Length is > 0 and <= 240 && !c.Any(char.IsControl))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_megabyte_without_a_stop_comes_out_in_pieces()
    {
        var text = new string('a', 1 << 20);
        var clauses = Splitter.Split(text).ToList();
        Assert.Equal(text.Length, clauses.Sum(c => c.Length));
        Assert.All(clauses, c => Assert.InRange(c.Length, 1, 240));
    }

    [Fact]
    public async Task A_stalled_source_is_spoken_up_to_the_last_whole_word()
    {
        var time = new FakeTimeProvider();
        var more = new TaskCompletionSource();
        await using var clauses = new SentenceSplitter(time).SplitAsync(Stalling(more.Task), TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        var next = clauses.MoveNextAsync().AsTask();
        while (!next.IsCompleted)
        {
            time.Advance(TimeSpan.FromMilliseconds(50));
            await Task.Yield();
        }

        Assert.True(await next);
        Assert.Equal("I was just thinking about", clauses.Current);
        more.SetResult();
        Assert.True(await clauses.MoveNextAsync());
        Assert.Equal("something.", clauses.Current);
        Assert.False(await clauses.MoveNextAsync());
    }

    [Fact]
    public async Task Leaving_early_stops_the_source()
    {
        var more = new TaskCompletionSource();
        await foreach (var clause in Splitter.SplitAsync(Spoken.Tokens(["First sentence here. ", "Second sentence here. ", "Third."]), TestContext.Current.CancellationToken))
        {
            Assert.Equal("First sentence here.", clause);
            more.SetResult();
            break;
        }

        Assert.True(more.Task.IsCompleted);
    }

    private static async IAsyncEnumerable<string> Stalling(Task more)
    {
        yield return "I was just thinking about some";
        await more;
        yield return "thing.";
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
