using PersonaAvatar.Rendering.Sketch.Composition;
using PersonaAvatar.Rendering.Sketch.Composition.Words;

namespace PersonaAvatar.Tests.Unit.Rendering.Sketch.Composition;

public sealed class LexiconTests
{
    [Fact]
    public void Every_noun_names_a_shape_that_is_drawn() =>
        Assert.All(ShapeWords.Nouns.Words, word => Assert.NotNull(ShapeCatalogue.Find(SubjectReader.ShapeId(ShapeWords.Nouns.Find(word)!))));

    [Fact]
    public void Every_feature_that_a_noun_or_a_trade_brings_along_is_understood()
    {
        var phrases = ShapeWords.Nouns.Words.Select(word => ShapeWords.Nouns.Find(word)!).Where(meaning => meaning.Contains(':', StringComparison.Ordinal)).Select(meaning => meaning.Split(':', 2)[1])
            .Concat(RoleWords.Trades.Words.Select(word => RoleWords.Trades.Find(word)!))
            .SelectMany(list => list.Split(',')).Select(phrase => phrase.Trim()).Distinct();
        var misread = phrases.Where(phrase =>
        {
            var draft = new PlanDraft();
            new PhraseReader(draft).Read(phrase, asked: true);
            return draft.Unknown.Count > 0;
        });

        Assert.Empty(misread);
    }

    [Theory]
    [InlineData("animal", "labrador", "dog")]
    [InlineData("animal", "my cat as a wizard", "cat")]
    [InlineData("animal", "owl professor", "owl")]
    [InlineData("animal", "orange cat", "cat")]
    [InlineData("animal", "two mice", "mouse")]
    [InlineData("person", "cat burglar", "person")]
    [InlineData("person", "apple farmer", "person")]
    [InlineData("fruit", "apple with a hat and round glasses", "apple")]
    [InlineData("fruit", "cherries", "cherry")]
    [InlineData("plant", "apple tree", "tree")]
    [InlineData("office", "computer mouse", "mouse")]
    [InlineData("clothes", "a pair of jeans", "trousers")]
    [InlineData("bag", "leather briefcase", "briefcase")]
    [InlineData("other", "storm cloud", "raincloud")]
    [InlineData("cartoon", "robot butler", "robot")]
    [InlineData("person", "lighthouse keeper", "person")]
    public void A_subject_is_drawn_as_what_it_is(string category, string subject, string shape)
    {
        var sketch = Composed.Of(category, subject);

        Assert.Equal(shape, sketch.Shape);
        Assert.True(sketch.SubjectKnown);
    }

    [Theory]
    [InlineData("wizard")]
    [InlineData("superhero")]
    [InlineData("mermaid")]
    public void The_people_of_stories_are_cartoons(string subject) => Assert.Equal("cartoon", Composed.Of("cartoon", subject).Category);

    [Fact]
    public void What_is_understood_and_what_is_not_is_told()
    {
        var sketch = Composed.Of("person", "king", "white beard", "quantum shoelaces");

        Assert.Contains(sketch.Reasons, reason => reason.Contains("white beard", StringComparison.Ordinal));
        Assert.Contains(sketch.Reasons, reason => reason.Contains("king", StringComparison.Ordinal));
        Assert.Equal(["quantum shoelaces"], sketch.Unrecognised);
    }

    [Theory]
    [InlineData("long curly red hair", "hair", "curly")]
    [InlineData("tall pointed hat", "hat", "pointed")]
    [InlineData("thick square glasses", "glasses", "square")]
    [InlineData("long white beard", "beard", "long")]
    [InlineData("waxed moustache", "moustache", "handlebar")]
    [InlineData("striped scarf", "neck", "scarf")]
    [InlineData("a bow tie", "neck", "bowtie")]
    [InlineData("bald", "hair", "bald")]
    public void A_phrase_means_one_thing_in_one_place(string phrase, string slot, string kind)
    {
        var draft = new PlanDraft();
        new PhraseReader(draft).Read(phrase, asked: true);

        Assert.Equal(kind, draft.Wears[slot].Kind);
        Assert.Empty(draft.Unknown);
    }

    [Fact]
    public void What_is_refused_in_words_is_not_worn()
    {
        var draft = new PlanDraft();
        var reader = new PhraseReader(draft);
        reader.Read("no hat", asked: true);
        reader.Read("purple pointed hat", asked: false);

        Assert.DoesNotContain("hat", draft.Wears.Keys);
    }
}
