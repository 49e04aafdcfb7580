namespace PersonaAvatar.Personas.Emotions;

/// <summary>Reads how a clause is meant from its words, negations, punctuation and emoji. English; other text stays at the baseline.</summary>
public static class EmotionReader
{
    // How much of the baseline shows under what is said.
    private const float BaselineShare = 0.6f;
    private const int NegationReach = 3;

    private static readonly HashSet<string> s_negations = new(StringComparer.Ordinal)
    {
        "not", "no", "never", "without", "hardly", "nobody", "nothing", "neither", "nor", "isn't", "wasn't", "don't", "doesn't", "didn't",
        "won't", "can't", "cannot", "couldn't", "wouldn't", "shouldn't", "aren't", "weren't", "haven't", "hasn't",
    };

    private static readonly Dictionary<string, float> s_degrees = new(StringComparer.Ordinal)
    {
        ["very"] = 1.4f, ["so"] = 1.3f, ["really"] = 1.3f, ["extremely"] = 1.6f, ["terribly"] = 1.4f, ["utterly"] = 1.5f, ["absolutely"] = 1.5f,
        ["most"] = 1.2f, ["too"] = 1.2f, ["such"] = 1.2f, ["deeply"] = 1.4f, ["quite"] = 1.1f, ["rather"] = 0.9f,
        ["slightly"] = 0.5f, ["somewhat"] = 0.6f, ["bit"] = 0.6f, ["little"] = 0.7f, ["almost"] = 0.6f,
    };

    /// <summary>The weights of a clause over the speaker's resting mood.</summary>
    /// <param name="clause">A clause or sentence of a reply; may be empty.</param>
    /// <param name="baseline">The persona's mood when nothing happens; see <see cref="Cards.PersonaCard.EmotionBaseline"/>.</param>
    /// <returns>Six weights, each 0..1.</returns>
    public static Emotion Read(string clause, Emotion baseline)
    {
        ArgumentNullException.ThrowIfNull(clause);
        Emotion said = Words(clause).Plus(Pictures(clause));
        said = Punctuate(clause, said);
        Emotion felt = Saturate(said);
        float strength = Math.Max(
            Math.Max(Math.Max(felt.Joy, felt.Sadness), Math.Max(felt.Anger, felt.Surprise)),
            Math.Max(felt.Fear, felt.Disgust));
        return felt.Plus(baseline.Clamped().Scaled(1 - (BaselineShare * strength))).Clamped();
    }

    private static Emotion Words(string clause)
    {
        var sum = default(Emotion);
        int negated = 0;
        float degree = 1;
        foreach (string word in Split(clause))
        {
            if (word.Length == 0)
            {
                // A comma or full stop ends what a "not" reaches.
                negated = 0;
                continue;
            }

            if (s_negations.Contains(word))
            {
                negated = NegationReach;
                continue;
            }

            Emotion emotion = EmotionLexicon.Of(word);
            if (s_degrees.TryGetValue(word, out float factor))
            {
                degree = factor;
            }
            else if (emotion != Emotion.Neutral)
            {
                sum = sum.Plus((negated > 0 ? Negate(emotion) : emotion).Scaled(degree));
                degree = 1;
            }

            negated--;
        }

        return sum;
    }

    // "Not happy" is a little sad; "not sad", "not afraid" and "not angry" are faintly content.
    private static Emotion Negate(Emotion emotion) => new(
        Joy: 0.25f * (emotion.Sadness + emotion.Fear + emotion.Anger + emotion.Disgust),
        Sadness: 0.5f * emotion.Joy);

    private static Emotion Pictures(string clause)
    {
        var sum = default(Emotion);
        foreach ((string picture, Emotion kind) in EmotionLexicon.Pictures)
        {
            if (clause.Contains(picture, StringComparison.Ordinal))
            {
                sum = sum.Plus(kind);
            }
        }

        return sum;
    }

    private static Emotion Punctuate(string clause, Emotion said)
    {
        int bangs = Math.Min(3, clause.Count(c => c == '!'));
        bool question = clause.Contains('?', StringComparison.Ordinal);
        Emotion louder = said.Scaled(1 + (0.2f * bangs));
        if (bangs > 0 && said == Emotion.Neutral)
        {
            louder = new Emotion(Joy: 0.15f * bangs, Surprise: 0.15f * bangs);
        }

        // A question lifts the brows a little, whatever it is about.
        louder = louder.Plus(new Emotion(Surprise: question ? (bangs > 0 ? 0.4f : 0.12f) : 0));
        return clause.Contains('…', StringComparison.Ordinal) || clause.Contains("...", StringComparison.Ordinal)
            ? louder.Plus(new Emotion(Sadness: louder.Joy > 0.3f ? 0 : 0.1f))
            : louder;
    }

    // 1 - exp(-x): one strong word shows clearly, many do not overflow.
    private static Emotion Saturate(Emotion e) => new(Soft(e.Joy), Soft(e.Sadness), Soft(e.Anger), Soft(e.Surprise), Soft(e.Fear), Soft(e.Disgust));

    private static float Soft(float weight) => weight <= 0 ? 0 : 1 - MathF.Exp(-1.1f * weight);

    // Lower-case words; an empty one stands where a mark ends the reach of a negation.
    private static IEnumerable<string> Split(string clause)
    {
        int start = -1;
        for (int i = 0; i <= clause.Length; i++)
        {
            char c = i < clause.Length ? clause[i] : ' ';
            if (char.IsLetter(c) || (c is '\'' or '’' && start >= 0))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0)
            {
                yield return clause[start..i].ToLowerInvariant().Replace('’', '\'').TrimEnd('\'');
                start = -1;
            }

            if (c is ',' or ';' or '.' or '!' or '?' or ':')
            {
                yield return "";
            }
        }
    }
}
