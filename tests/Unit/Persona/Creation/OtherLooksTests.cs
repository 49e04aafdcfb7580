using PersonaAvatar.Personas.Creation;

namespace PersonaAvatar.Tests.Unit.Persona.Creation;

public sealed class OtherLooksTests
{
    private readonly BuiltInCharacterWriter _writer = new();

    [Theory]
    [InlineData("a pirate with a red coat and a wooden leg", "red coat")]
    [InlineData("an old fisherman in a green hat", "green hat")]
    [InlineData("a ghost with a yellow scarf", "yellow scarf")]
    public void What_is_said_is_in_all_of_them_and_the_rest_differs(string description, string said)
    {
        CharacterDraft draft = _writer.Write(description, 4);

        Assert.NotEmpty(draft.OtherLooks);
        WantedLooks[] all = [draft.Looks, .. draft.OtherLooks];
        Assert.All(all, looks => Assert.Contains(looks.Features, feature => feature.Contains(said, StringComparison.Ordinal)));
        Assert.All(all, looks => Assert.Equal((draft.Looks.Subject, draft.Looks.Category, draft.Looks.Age), (looks.Subject, looks.Category, looks.Age)));
        Assert.Equal(all.Length, all.Select(looks => string.Join(';', looks.Features)).Distinct().Count());
    }

    [Fact]
    public void It_speaks_of_its_appearance_only_in_words_that_hold_for_all_of_them()
    {
        for (int seed = 0; seed < 20; seed++)
        {
            CharacterDraft draft = _writer.Write("a retired sea captain", seed);
            foreach (string feature in draft.Looks.Features.Where(feature => feature.Contains(' ') && !draft.OtherLooks.All(other => other.Features.Contains(feature))))
            {
                Assert.DoesNotContain(feature, draft.Card.Identity.Appearance, StringComparison.Ordinal);
            }
        }
    }
}
