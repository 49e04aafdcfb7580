namespace PersonaAvatar.Personas.Mind;

/// <summary>Lines for what a card leaves open, plain enough for anybody.</summary>
internal static class PlainLines
{
    public static readonly string[] Farewells = ["Goodbye, and come back soon.", "Take care of yourself.", "Until next time.", "It was good to talk to you."];
    public static readonly string[] Thanks = ["You are very welcome.", "It was a pleasure.", "Any time at all.", "Glad to be of use."];
    public static readonly string[] HowAreYou = ["I am well, thank you for asking.", "All the better for some company.", "Much as I was a moment ago, which is to say content.", "I cannot complain, and nobody would listen if I did."];
    public static readonly string[] Compliments = ["That is kind of you to say.", "You will make me blush.", "I shall remember that on a rainy day.", "Compliments like that keep me going."];
    public static readonly string[] Insults = ["I have been called worse by better company.", "That was not kind, but I am not easily hurt.", "Let us try that again with better manners.", "I will pretend I did not hear that."];
    public static readonly string[] Sadness = ["I am sorry, that sounds hard.", "That must weigh on you.", "I am glad you told me.", "Some days are simply heavy, and this is one of them."];
    public static readonly string[] SadAsks = ["Do you want to tell me what happened?", "Is there somebody near you who knows?", "What would make today a little easier?"];
    public static readonly string[] Anger = ["That would make anybody cross.", "I can hear that it got under your skin.", "You have every right to be annoyed."];
    public static readonly string[] AngerAsks = ["What made you angriest about it?", "What would you like to say to them?", "Has it happened before?"];
    public static readonly string[] Fear = ["It is no shame to be afraid of that.", "Worry makes everything look larger at night.", "One step at a time is fast enough."];
    public static readonly string[] FearAsks = ["What is the worst part of it?", "What has helped you before?", "When will you know more?"];
    public static readonly string[] Joy = ["That is good to hear!", "What good news!", "I am happy for you, truly.", "You sound pleased, and so am I."];
    public static readonly string[] JoyAsks = ["Who will you tell next?", "How will you celebrate?", "What was the best moment of it?"];
    public static readonly string[] Tiredness = ["Then be gentle with yourself today.", "Rest is not laziness.", "A body says these things for a reason."];
    public static readonly string[] TiredAsks = ["Did you sleep at all?", "What would do you good right now?", "Has it been a long week?"];
    public static readonly string[] NameLearned = ["{name}, a good name to have.", "Pleased to meet you, {name}.", "I shall call you {name}, then."];
    public static readonly string[] Acknowledgements = ["I see.", "That is worth knowing about you.", "I would not have guessed it.", "Thank you for telling me that.", "That paints a picture.", "I will keep that in mind."];
    public static readonly string[] AlreadySaid = ["I have told you all I know about that.", "We have been down that road already.", "There is nothing new I could add to that.", "You have had the best of me on that subject."];
    public static readonly string[] OtherLanguage = ["I am afraid English is the only language I can talk in.", "That is not English, I think, and English is all I have.", "Could you say it in English for me?", "Your language is beyond me; in English I can tell you stories, jokes, the time, and what I think."];
    public static readonly string[] Gibberish = ["I could not make a word out of that.", "Were those letters meant for me?", "Try that again with a few vowels.", "That one flew past me."];
    public static readonly string[] Nature = ["I am an animated character, drawn and voiced by a computer, so not a living person.", "No flesh and blood here: I am a character with a face and a voice.", "I am a made-up somebody, but I do listen."];
    public static readonly string[] Fallback = ["I do not know, and I will not pretend to.", "That is beyond me.", "You have found a gap in what I know.", "I have no answer to that.", "I would only be guessing.", "Somebody wiser would have to tell you."];
    public static readonly string[] Pivots = ["What I can tell you is this:", "Here is something I do know:", "Let me offer you this instead:", "Ask me rather about this:"];
    public static readonly string[] NoMoreStories = ["I have told you every story I have.", "The story chest is empty now, and it is your turn.", "No stories are left in me today."];
    public static readonly string[] NoMoreJokes = ["That was the last of my jokes.", "I am out of jokes, which some would call a mercy.", "No jokes are left; you will have to be funny yourself."];
    public static readonly string[] AskBacks = ["What about you?", "How do you see it?", "What makes you ask?", "Is it the same with you?", "Does that surprise you?", "What would you have said?"];
    public static readonly string[] PastAsks = ["How did it go?", "And what happened then?", "How did you feel about it?", "Would you do it again?", "What do you remember best?"];
    public static readonly string[] PresentAsks = ["How did that begin?", "How long has it been so?", "What is that like?", "Who shares that with you?", "What do you make of it?"];
    public static readonly string[] WhyFrames = ["It is the way I have come to see it.", "Nobody has ever talked me out of it.", "I could not give you a better reason than experience.", "Some things one knows before one knows why."];
    public static readonly string[] Yes = ["Good, then we understand each other.", "I had hoped you would say so.", "Then there are two of us.", "I am glad."];
    public static readonly string[] No = ["Fair enough.", "An honest no is worth something.", "Then we shall leave it at that.", "That is allowed, of course."];
    public static readonly string[] Doubted = ["Doubt me by all means, it keeps us both honest.", "You may be right, I have been wrong before.", "Believe what you like, I only say what I have.", "Then tell me how it really is."];
    public static readonly string[] Repeat = ["I was saying this:", "Once more, then:", "What I said was this:", "Listen well:"];

    private static readonly string[] s_made1 = ["By now", "After all this talking", "At this point", "Truth be told", "Looking back over our talk", "As far as that goes", "On that subject", "For my part"];
    private static readonly string[] s_made2 = ["my pockets are empty", "I have nothing new to give", "I would only repeat myself", "the well is dry", "my words have run out", "you know as much as I do", "I have said my piece", "there is no more in me"];
    private static readonly string[] s_made3 = ["so ask me of something else", "so it is your turn to talk", "so let us turn the page", "so surprise me", "so tell me something of yours", "and that is no shame", "so give me another subject", "and I mean it kindly"];

    /// <summary>How many made lines there are.</summary>
    public static int MadeCount => s_made1.Length * s_made2.Length * s_made3.Length;

    /// <summary>A line saying that nothing is left to say; the same number gives the same line.</summary>
    public static string Made(int number)
    {
        int n = number % MadeCount;
        return $"{s_made1[n % 8]}, {s_made2[n / 8 % 8]}, {s_made3[n / 64]}.";
    }
}
