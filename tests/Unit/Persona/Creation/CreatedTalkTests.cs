using Microsoft.Extensions.AI;
using Microsoft.Extensions.Time.Testing;
using PersonaAvatar.Personas.Creation;
using PersonaAvatar.Personas.Mind;

namespace PersonaAvatar.Tests.Unit.Persona.Creation;

public sealed class CreatedTalkTests
{
    [Theory]
    [InlineData("a grumpy old lighthouse keeper from Brittany", "Who are you?", "lighthouse keeper")]
    [InlineData("an apple", "Do you like pie?", "cinnamon")]
    [InlineData("ein mürrischer Koch aus Wien", "Wer bist du?", "Koch aus Wien")]
    [InlineData("une pomme joyeuse", "Que pensez-vous de la mort ?", "mangé")]
    [InlineData("un búho sabio", "¿Cuántos años tienes?", "Tengo")]
    [InlineData("ein fröhlicher Apfel", "Was denkst du über Geld?", "kostet")]
    public void A_created_persona_answers_from_its_card_in_its_language(string description, string question, string part) =>
        Assert.Contains(part, Mind(description).Reply([new ChatMessage(ChatRole.User, question)]), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void A_German_persona_never_falls_into_English_and_repeats_no_sentence_for_twenty_turns()
    {
        BuiltInMind mind = Mind("ein fröhlicher Bäcker");
        var talk = new List<ChatMessage>();
        var said = new HashSet<string>(StringComparer.Ordinal);
        string[] lines = ["Hallo!", "Wer bist du?", "Was machst du?", "Erzähl mir einen Witz", "Was denkst du über Liebe?", "Magst du Regen?", "Ich heiße Anna", "Und sonst?", "Kennst du Quantenphysik?", "Mein Hund ist krank"];
        foreach (string line in lines.Concat(lines))
        {
            talk.Add(new ChatMessage(ChatRole.User, line));
            string reply = mind.Reply(talk);
            talk.Add(new ChatMessage(ChatRole.Assistant, reply));
            Assert.True(said.Add(reply), reply);
            Assert.DoesNotContain(" the ", reply, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Somebody_in_need_gets_help_in_the_language_of_the_persona() =>
        Assert.Contains("Notruf", Mind("ein fröhlicher Bäcker").Reply([new ChatMessage(ChatRole.User, "Ich will sterben")]), StringComparison.Ordinal);

    private static BuiltInMind Mind(string description) =>
        new(new BuiltInCharacterWriter().Write(description, 1).Card, 1, new FakeTimeProvider(), TimeZoneInfo.Utc);
}
