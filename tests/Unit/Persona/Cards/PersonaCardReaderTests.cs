using System.Text;
using System.Text.Json.Nodes;
using PersonaAvatar.Personas.Cards;
using PersonaAvatar.Tests.Unit.Persona.Support;

namespace PersonaAvatar.Tests.Unit.Persona.Cards;

public sealed class PersonaCardReaderTests
{
    [Theory]
    [InlineData("id", "\"No Spaces\"", "id must be 1 to 40")]
    [InlineData("name", "\"\"", "name must not be empty")]
    [InlineData("tagline", "\"123456789012345678901234567890123456789012345678901234567890123456789012345678901\"", "tagline must have at most 80 characters, not 81")]
    [InlineData("identity.age", "\" \"", "identity.age must not be empty")]
    [InlineData("description", "\"a\\u0007b\"", "description must be one line")]
    [InlineData("personality.openness", "1.5", "personality.openness must be between 0 and 1")]
    [InlineData("speakingStyle.articulation", "\"../calm\"", "speakingStyle.articulation must be 1 to 40 letters a-z, digits or dashes, not starting or ending with a dash")]
    [InlineData("speakingStyle.verbosity", "9", "speakingStyle.verbosity must be between 1 and 3")]
    [InlineData("speakingStyle.openers", "[\"Well\"]", "speakingStyle.openers[0] must end with ','")]
    [InlineData("speakingStyle.askBacks", "[\"Well.\"]", "speakingStyle.askBacks[0] must end with '?'")]
    [InlineData("language", "\"english please\"", "language must be a BCP 47")]
    [InlineData("voice.id", "\"slt\"", "voice.id must be engine:voice")]
    [InlineData("voice.pitch", "13", "voice.pitch must be between -12 and 12")]
    [InlineData("voice.range", "-1", "voice.range must be between 0 and 2")]
    [InlineData("voice.rate", "0.1", "voice.rate must be between 0.5 and 2")]
    [InlineData("voice.formant", "2", "voice.formant must be between 0.7 and 1.4")]
    [InlineData("voice.gain", "20", "voice.gain must be between -12 and 6")]
    [InlineData("voice.effects", "[\"warm\", \"underwater\"]", "voice.effects[1] must be one of warm")]
    [InlineData("face", "\"../etc\"", "face must be")]
    [InlineData("emotionBaseline.fear", "-0.1", "emotionBaseline.fear must be between 0 and 1")]
    [InlineData("greetings", "[]", "greetings must have between 1")]
    [InlineData("stories", "[\"\"]", "stories[0] must not be empty")]
    [InlineData("facts", "[]", "facts must have between 5")]
    [InlineData("opinions", "[{\"say\": \"\"},{\"say\": \"b\"},{\"say\": \"c\"}]", "opinions[0].say must not be empty")]
    [InlineData("fallbackLines", "[]", "fallbackLines must have between 1")]
    [InlineData("apologyLines", "[]", "apologyLines must have between 1")]
    [InlineData("lines.nameLearned", "[\"Hello.\"]", "lines.nameLearned[0] must contain {name}")]
    [InlineData("voice.pitch", "\"high\"", "voice.pitch has the wrong type")]
    [InlineData("voice.colour", "1", "voice.colour is not a field")]
    [InlineData("nickname", "\"Nonna\"", "nickname is not a field")]
    [InlineData("greetings", "null", "greetings has the wrong type or is null")]
    [InlineData("greetings", "\"Hello\"", "greetings has the wrong type")]
    public void A_wrong_field_is_named_with_its_file(string field, string json, string expected)
    {
        JsonObject card = SomePersona.Json();
        string[] path = field.Split('.');
        JsonObject holder = path.Length == 1 ? card : card[path[0]]!.AsObject();
        holder[path[^1]] = JsonNode.Parse(json);

        var error = Assert.Throws<PersonaCardException>(() => Read(card.ToJsonString(), "cards/x.json"));

        Assert.StartsWith("cards/x.json: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_wrong_fields_are_named_at_once()
    {
        JsonObject card = SomePersona.Json();
        card["name"] = "";
        card["voice"]!["rate"] = 7;

        var error = Assert.Throws<PersonaCardException>(() => Read(card.ToJsonString(), "a.json"));

        Assert.Contains("name must not be empty; voice.rate must be between", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\u0000\u0001junk")]
    public void What_is_no_card_is_refused_with_the_file_name(string json)
    {
        var error = Assert.Throws<PersonaCardException>(() => Read(json, "cards/broken.json"));

        Assert.StartsWith("cards/broken.json: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_left_out_have_their_defaults()
    {
        JsonObject json = SomePersona.Json();
        json["voice"] = JsonNode.Parse("""{ "id": "flite:slt" }""");
        json["personality"] = JsonNode.Parse("{}");
        json["speakingStyle"] = JsonNode.Parse("""{ "manner": "Plain." }""");
        json.Remove("lines");
        json.Remove("language");
        json.Remove("emotionBaseline");

        PersonaCard card = Read(json.ToJsonString(), "a.json");

        Assert.Equal(new VoiceChoice { Id = "flite:slt", Effects = card.Voice.Effects }, card.Voice);
        Assert.Equal(1, card.Voice.Rate);
        Assert.Equal(0.5, card.Personality.Extraversion);
        Assert.Equal(2, card.SpeakingStyle.Verbosity);
        Assert.Empty(card.SpeakingStyle.Openers);
        Assert.Empty(card.Lines.Farewells);
        Assert.Equal("en", card.Language);
    }

    private static PersonaCard Read(string json, string file) => PersonaCardReader.Read(Encoding.UTF8.GetBytes(json), file);
}
