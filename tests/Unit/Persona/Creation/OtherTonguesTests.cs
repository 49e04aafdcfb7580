using System.Text.Json;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Personas.Creation;
using PersonaAvatar.Personas.Creation.Knowledge;

namespace PersonaAvatar.Tests.Unit.Persona.Creation;

public sealed class OtherTonguesTests
{
    private static readonly string[] s_moods = ["grumpy", "cheerful", "shy", "melancholic", "wise", "mischievous", "proud", "romantic", "brave", "gentle", "mysterious", "lazy"];

    private readonly BuiltInCharacterWriter _writer = new();

    [Theory]
    [InlineData("der Mond", "male", "der Mond")]
    [InlineData("la lune", "female", "la lune")]
    [InlineData("la luna", "female", "la luna")]
    [InlineData("ein kleines Mädchen", "female", "ein kleines Mädchen")]
    [InlineData("eine stolze Tomate", "female", "eine stolze Tomate")]
    [InlineData("un parapluie timide", "male", "un parapluie timide")]
    [InlineData("mon chat en magicien", "male", "un chat et, à l'occasion, un magicien")]
    [InlineData("meine Katze als Zauberer", "female", "eine Katze und nebenbei ein Zauberer")]
    [InlineData("mi gato como mago", "male", "un gato y, a ratos, un mago")]
    public void Grammar_gives_the_gender_and_the_words_are_the_users(string description, string gender, string phrase)
    {
        CharacterDraft draft = _writer.Write(description, 5);

        Assert.Equal(gender, draft.Voice.Gender);
        Assert.Contains(phrase, draft.Card.Description, StringComparison.Ordinal);
        Assert.Contains(phrase, draft.Card.Identity.Introduction, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("une tomate timide", "attentive", "attentif")]
    [InlineData("un parapluie timide", "attentif", "attentive")]
    [InlineData("una cebolla orgullosa", "orgullosa", "orgulloso")]
    [InlineData("un limón orgulloso", "orgulloso", "orgullosa")]
    public void Who_speaks_agrees_with_itself(string description, string said, string wrong)
    {
        for (int seed = 0; seed < 8; seed++)
        {
            PersonaCard card = _writer.Write(description, seed).Card;
            Assert.Contains(said, card.Personality.Traits);
            Assert.DoesNotContain(wrong, card.Personality.Traits);
            Assert.DoesNotContain('<', JsonSerializer.Serialize(card, PersonaCardJson.Default.PersonaCard).Replace("\\u003C", "<", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("a quiet campanologist", "person")]
    [InlineData("a dowser who hums while he works", "person")]
    [InlineData("eine strenge Schleusenwärterin", "person")]
    [InlineData("un vieux héraldiste", "person")]
    [InlineData("a glorp", "other")]
    [InlineData("a silver widgeter", "other")]
    public void A_trade_nobody_listed_is_still_a_person(string description, string category)
    {
        CharacterDraft draft = _writer.Write(description, 2);

        Assert.Equal(category, draft.Category);
        Assert.Contains(description, draft.Card.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    public void Every_mood_speaks_every_language(string language)
    {
        foreach (string mood in s_moods)
        {
            Material material = Encyclopedia.Shared.Find(mood)!.In(language);
            Assert.True(material.Sayings.Count >= 4, $"{mood} says {material.Sayings.Count} sentences in {language}");
            Assert.All(new[] { "traits", "manner", "open", "ask", "like", "hate", "hi", "bye", "thx", "how", "com", "sad", "nam", "ack", "dup", "lan", "nat" }, key => Assert.NotEmpty(material[key]));
        }
    }

    [Theory]
    [InlineData("ein schüchterner Regenschirm|ein gelangweilter Drucker|der Mond|eine stolze Tomate|meine Katze als Zauberer|eine alte Eiche, die Klatsch liebt|ein Pirat ohne Schiff|eine junge Imkerin|ein trauriger Clown|ein frecher Koffer")]
    [InlineData("un parapluie timide|une imprimante paresseuse|la lune|une tomate fière|mon chat en magicien|un vieux chêne|une pirate sans bateau|une jeune apicultrice|un clown triste|une valise espiègle")]
    [InlineData("un paraguas tímido|una impresora perezosa|la luna|un tomate orgulloso|mi gato como mago|una vieja encina|una pirata sin barco|una joven apicultora|un payaso triste|una maleta traviesa")]
    public void Two_descriptions_give_two_characters_in_every_language(string descriptions)
    {
        HashSet<string>[] said = [.. descriptions.Split('|').Select(text => _writer.Write(text, 5).Card).Select(card => card.Facts.Concat(card.Opinions).Select(statement => statement.Say).ToHashSet())];
        var shares = new List<double>();
        for (int i = 0; i < said.Length; i++)
        {
            Assert.True(said[i].Count >= 40, $"{said[i].Count} statements");
            shares.AddRange(said.Skip(i + 1).Select(other => said[i].Count(other.Contains) / (double)Math.Min(said[i].Count, other.Count)));
        }

        shares.Sort();
        Assert.True(shares[shares.Count / 2] <= 0.25 && shares[^1] <= 0.6, $"median {shares[shares.Count / 2]:0.00}, worst {shares[^1]:0.00}");
    }
}
