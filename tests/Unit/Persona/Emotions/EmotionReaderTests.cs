using PersonaAvatar.Personas.Emotions;

namespace PersonaAvatar.Tests.Unit.Persona.Emotions;

public sealed class EmotionReaderTests
{
    [Theory]
    [InlineData("That is wonderful news, I love it!", "Joy")]
    [InlineData("I am so happy for you.", "Joy")]
    [InlineData("You made me laugh 😂", "Joy")]
    [InlineData("I am sorry, that must hurt.", "Sadness")]
    [InlineData("My husband died eleven years ago, and I miss him.", "Sadness")]
    [InlineData("I was not happy about it.", "Sadness")]
    [InlineData("How dare you, that is an outrage!", "Anger")]
    [InlineData("He makes me furious.", "Anger")]
    [InlineData("Good heavens, that is astonishing!", "Surprise")]
    [InlineData("Wow, really?", "Surprise")]
    [InlineData("I was terrified of the storm.", "Fear")]
    [InlineData("It worries me, I am scared.", "Fear")]
    [InlineData("Ugh, how disgusting.", "Disgust")]
    [InlineData("It was rotten and it stank 🤢", "Disgust")]
    public void The_strongest_emotion_is_the_one_meant(string clause, string expected)
    {
        Emotion emotion = EmotionReader.Read(clause, Emotion.Neutral);

        var weights = new Dictionary<string, float>
        {
            ["Joy"] = emotion.Joy, ["Sadness"] = emotion.Sadness, ["Anger"] = emotion.Anger,
            ["Surprise"] = emotion.Surprise, ["Fear"] = emotion.Fear, ["Disgust"] = emotion.Disgust,
        };
        Assert.Equal(expected, weights.MaxBy(pair => pair.Value).Key);
        Assert.True(weights[expected] > 0.25f, $"{expected} is only {weights[expected]}");
    }

    [Theory]
    [InlineData("The book is on the table.")]
    [InlineData("It is ten past four in the afternoon.")]
    [InlineData("")]
    public void Plain_words_leave_the_baseline(string clause)
    {
        var baseline = new Emotion(Joy: 0.3f, Fear: 0.1f);

        Assert.Equal(baseline, EmotionReader.Read(clause, baseline));
    }

    [Fact]
    public void A_mark_makes_it_stronger() =>
        Assert.True(EmotionReader.Read("I love it!", default).Joy > EmotionReader.Read("I love it.", default).Joy);

    [Fact]
    public void Not_afraid_is_not_afraid() => Assert.Equal(0, EmotionReader.Read("I am not afraid", default).Fear);

    [Fact]
    public void A_comma_ends_what_a_negation_reaches() => Assert.True(EmotionReader.Read("No, I love it", default).Joy > 0.3f);

    [Fact]
    public void Weights_stay_within_0_and_1()
    {
        Emotion emotion = EmotionReader.Read(string.Concat(Enumerable.Repeat("love! ", 500)), new Emotion(1, 1, 1, 1, 1, float.NaN));

        Assert.Equal(emotion, emotion.Clamped());
    }
}
