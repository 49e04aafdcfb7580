namespace PersonaAvatar.Personas.Emotions;

/// <summary>Words and pictures that carry emotion, with weights 0..1. Words are matched by their beginning where they end in '*'.</summary>
internal static class EmotionLexicon
{
    private static readonly (Emotion Kind, string Words)[] s_groups =
    [
        (new(Joy: 0.9f), "delight* wonderful marvellous marvelous overjoyed ecstatic thrilled hooray hurrah bravo fantastic glorious splendid yay hilarious"),
        (new(Joy: 0.6f), "happy happi* glad love loves loved lovely joy* laugh* smil* beautiful* enjoy* cheer* celebrat* congratulations excellent brilliant amazing perfect* sweet sweetest delicious adore* fun funny proud pleas* welcome treasure* hug* kiss* darling charming hope* ha haha sunshine bless*"),
        (new(Joy: 0.3f), "good nice fine warm* friend* kind* thank* best better favourite favorite like comfort* peace* gentle music song dance* sing* gift* smell* cosy cozy"),
        (new(Sadness: 0.9f), "heartbroken grief griev* mourn* devastated sob* despair* funeral"),
        (new(Sadness: 0.6f), "sad sadd* sorry cry cries cried crying tears lonel* alone miss missed lost loss died dead death die dies buried gone* tragic* unhapp* sorrow* melanchol* regret* weep* wept hurt* broken pity widow* farewell goodbye"),
        (new(Sadness: 0.3f), "alas never old tired empty quiet* cold sigh* rain* forgot* forget* fade* unfortunately"),
        (new(Anger: 0.9f), "furious rage enraged outrag* hate hates hated fury infuriat* livid"),
        (new(Anger: 0.55f), "angry angri* anger mad annoy* irritat* damn* idiot* stupid* nonsense insult* unfair rude shame shameful disgrace* lie liar lies cheat* scandal* crime fool* how-dare enough"),
        (new(Anger: 0.3f), "wrong never* stop refuse* ridiculous wretched blast complain* argu* quarrel*"),
        (new(Surprise: 0.8f), "wow astonish* astound* unbelievabl* incredibl* goodness gosh blimey heavens mamma whoa shock* stunned"),
        (new(Surprise: 0.5f), "surpris* sudden* amazing remarkabl* unexpected* really imagine strange* extraordinar* oh curious* ooh aha impossible wonder* miracle*"),
        (new(Fear: 0.85f), "terrif* horrif* petrified panic* nightmare* terror scream*"),
        (new(Fear: 0.5f), "afraid fear* scared scar* frighten* worr* anxious anxiety nervous danger* storm* wreck* drown* careful beware threat* dread* haunt* ghost* shiver* trembl* doom* poison*"),
        (new(Disgust: 0.85f), "disgust* revolting vile vomit* repuls* nauseat* sickening"),
        (new(Disgust: 0.5f), "yuck ugh gross rotten rot rots mould* mold* stink* stank filth* nasty slime slimy foul horrid pineapple* teabag* worm* maggot* awful dreadful microwave* margarine"),
    ];

    private static readonly (string Picture, Emotion Kind)[] s_pictures =
    [
        ("😀", new(Joy: 0.8f)), ("😃", new(Joy: 0.8f)), ("😄", new(Joy: 0.9f)), ("😁", new(Joy: 0.8f)), ("😊", new(Joy: 0.7f)),
        ("😂", new(Joy: 0.9f)), ("🤣", new(Joy: 1f)), ("🥰", new(Joy: 0.9f)), ("😍", new(Joy: 0.9f)), ("❤", new(Joy: 0.7f)),
        ("🎉", new(Joy: 0.8f, Surprise: 0.3f)), ("👍", new(Joy: 0.5f)), ("😉", new(Joy: 0.5f)), ("🙂", new(Joy: 0.4f)), ("😎", new(Joy: 0.5f)),
        ("😢", new(Sadness: 0.8f)), ("😭", new(Sadness: 1f)), ("😞", new(Sadness: 0.7f)), ("☹", new(Sadness: 0.6f)), ("🙁", new(Sadness: 0.6f)), ("💔", new(Sadness: 0.9f)), ("😔", new(Sadness: 0.7f)),
        ("😠", new(Anger: 0.8f)), ("😡", new(Anger: 1f)), ("🤬", new(Anger: 1f)), ("😤", new(Anger: 0.6f)),
        ("😮", new(Surprise: 0.8f)), ("😲", new(Surprise: 0.9f)), ("😯", new(Surprise: 0.7f)), ("🤯", new(Surprise: 1f)),
        ("😨", new(Fear: 0.8f)), ("😱", new(Fear: 1f, Surprise: 0.4f)), ("😰", new(Fear: 0.8f)), ("😟", new(Fear: 0.5f)),
        ("🤢", new(Disgust: 0.9f)), ("🤮", new(Disgust: 1f)), ("😒", new(Disgust: 0.4f, Anger: 0.2f)),
        (":)", new(Joy: 0.5f)), (":-)", new(Joy: 0.5f)), (":D", new(Joy: 0.8f)), (";)", new(Joy: 0.4f)), (":(", new(Sadness: 0.6f)), (":-(", new(Sadness: 0.6f)), (":'(", new(Sadness: 0.8f)), (":o", new(Surprise: 0.5f)),
    ];

    private static readonly Dictionary<string, Emotion> s_whole = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, Emotion> s_stems = new(StringComparer.Ordinal);
    private static readonly int s_longestStem = Fill();

    /// <summary>The pictures and smileys, in no order.</summary>
    public static IReadOnlyList<(string Picture, Emotion Kind)> Pictures => s_pictures;

    /// <summary>The emotion of a lower-case word, neutral when it has none.</summary>
    public static Emotion Of(string word)
    {
        if (s_whole.TryGetValue(word, out Emotion emotion))
        {
            return emotion;
        }

        for (int length = Math.Min(word.Length, s_longestStem); length >= 3; length--)
        {
            if (s_stems.TryGetValue(word[..length], out emotion))
            {
                return emotion;
            }
        }

        return Emotion.Neutral;
    }

    private static int Fill()
    {
        int longest = 0;
        foreach ((Emotion kind, string words) in s_groups)
        {
            foreach (string word in words.Split(' '))
            {
                if (word[^1] == '*')
                {
                    s_stems.TryAdd(word[..^1], kind);
                    longest = Math.Max(longest, word.Length - 1);
                }
                else
                {
                    s_whole.TryAdd(word, kind);
                }
            }
        }

        return longest;
    }
}
