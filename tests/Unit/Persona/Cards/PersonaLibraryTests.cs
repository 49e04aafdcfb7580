using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Mind.Language;
using PersonaAvatar.Tests.Unit.Persona.Support;

namespace PersonaAvatar.Tests.Unit.Persona.Cards;

public sealed class PersonaLibraryTests
{
    private static readonly PersonaLibrary s_library = PersonaLibrary.Load();

    [Fact]
    public void Eight_personas_are_shipped()
    {
        Assert.Equal(
            ["earl-grey", "finn", "mira", "pip", "plume", "rosa", "theo", "unit-7"],
            s_library.All.Select(card => card.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_shipped_persona_has_enough_to_say()
    {
        Assert.All(s_library.All, card =>
        {
            Assert.True(card.Facts.Count >= 25, $"{card.Id}: {card.Facts.Count} facts");
            Assert.True(card.Opinions.Count >= 15, $"{card.Id}: {card.Opinions.Count} opinions");
            Assert.True(card.Facts.Count + card.Opinions.Count >= 40, card.Id);
            Assert.True(card.Stories.Count >= 2, $"{card.Id}: {card.Stories.Count} stories");
            Assert.True(card.Jokes.Count >= 3, $"{card.Id}: {card.Jokes.Count} jokes");
            Assert.True(card.FallbackLines.Count >= 6, $"{card.Id}: {card.FallbackLines.Count} fallback lines");
            Assert.True(card.ApologyLines.Count >= 3, $"{card.Id}: {card.ApologyLines.Count} apology lines");
        });
    }

    [Fact]
    public void No_two_shipped_personas_share_a_sentence()
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (PersonaCard card in s_library.All)
        {
            foreach (string say in card.Facts.Concat(card.Opinions).Select(statement => statement.Say).Concat(card.Jokes).Concat(card.Stories).Concat(card.FallbackLines))
            {
                Assert.True(owners.TryAdd(Sentences.Key(say), card.Id), $"{card.Id} repeats: {say}");
            }
        }
    }

    [Fact]
    public void Voice_tones_differ_from_persona_to_persona()
    {
        Assert.Equal(s_library.All.Count, s_library.All.Select(card => (card.Voice.Id, card.Voice.Pitch, card.Voice.Formant)).Distinct().Count());
    }

    [Theory]
    [InlineData("rosaa", "rosa")]
    [InlineData("fin", "finn")]
    [InlineData("unit7", "unit-7")]
    [InlineData("nonna", "rosa")]
    [InlineData("plmue", "plume")]
    public void An_unknown_persona_is_answered_with_the_nearest(string wanted, string nearest)
    {
        var error = Assert.Throws<UnknownPersonaException>(() => s_library.Find(wanted));

        Assert.Equal(nearest, error.Suggestions[0]);
        Assert.Contains($"'{wanted}'", error.Message, StringComparison.Ordinal);
        Assert.Contains(nearest, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Case_does_not_matter() => Assert.Equal("rosa", s_library.Find(" ROSA ").Id);

    [Fact]
    public void User_cards_are_added_and_replace_shipped_ones()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("cards");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "anna.json"), SomePersona.Json().ToJsonString());
            var own = SomePersona.Json();
            own["id"] = "finn";
            own["name"] = "Another Finn";
            File.WriteAllText(Path.Combine(folder.FullName, "finn.json"), own.ToJsonString());

            PersonaLibrary library = PersonaLibrary.Load(folder.FullName);

            Assert.Equal(9, library.All.Count);
            Assert.Equal("Another Finn", library.Find("finn").Name);
            Assert.Equal("anna", library.Find("anna").Id);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_wrong_user_card_is_named_by_its_path()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("cards");
        try
        {
            string path = Path.Combine(folder.FullName, "bad.json");
            File.WriteAllText(path, """{ "id": "bad" }""");

            var error = Assert.Throws<PersonaCardException>(() => PersonaLibrary.Load(folder.FullName));

            Assert.StartsWith($"{path}: name must not be empty", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
