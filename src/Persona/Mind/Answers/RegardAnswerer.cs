using PersonaAvatar.Personas.Mind.Language;

namespace PersonaAvatar.Personas.Mind.Answers;

/// <summary>Praise and insults.</summary>
internal sealed class RegardAnswerer : IAnswerer
{
    private const string Bad = "stupid|idiot|dumb|ugly|useless|boring|annoying|terrible|awful|horrible|rubbish|trash|fool|moron|liar|creepy|worthless|bad|silly|ridiculous|pathetic|lame|weird|an idiot|a fool|a moron|a liar|mean|rude|crap|garbage|the worst";
    private const string Good = "great|wonderful|lovely|amazing|funny|clever|smart|kind|sweet|nice|beautiful|pretty|handsome|cute|brilliant|wise|charming|awesome|fantastic|the best|good|cool|hilarious|adorable|interesting|fun|incredible|delightful";
    private static readonly Pattern s_insult = new($@"^(no |but |and )?(you are|you look|you sound|your [[\w+]] is)( such| so| really| very| just| a| an| pretty| quite| too| totally| completely)* ({Bad})\b|^(shut up|go away|i hate you|i do not like you|get lost|you suck|you stink|{Bad})$|\b(fuck|bastard|asshole|bitch|piss off|screw you)\b|^[[stupid|dumb|useless]] \w+$");
    private static readonly Pattern s_praise = new($@"^(wow |oh |but |and |i think |haha )?(you are|you look|you sound|your [[\w+]] [[is|are]])( such| so| really| very| a| an| pretty| quite| absolutely| truly)* ({Good})\b|\bi (really )?(love|like|adore|admire) you( so much| a lot)?$|^well done$|^good [[answer|one|job]]$|^that [[is|was]]( so| really| very)? (funny|lovely|beautiful|clever|wise|brilliant|hilarious|sweet|wonderful)$|^(haha|hahaha|lol|brilliant|lovely|wonderful|amazing)$|\byou made me [[laugh|smile]]\b");
    private static readonly Pattern s_denied = new(@"\b(not|never)\b");

    private static readonly Pattern s_ofMe = new(@"\bwhat do you think (of|about) me$|^do you (like|love) me$|^am i [[nice|pretty|boring|annoying|interesting|funny|smart]]$");
    private static readonly string[] s_approve =
    [
        "I like talking to you, and I do not say that to everyone.", "You ask good questions, which is most of what I want in a person.", "So far I approve, and I am seldom wrong about people.",
        "You are good company, as far as one can tell through a screen.",
    ];

    public string? Answer(Turn turn)
    {
        string line = turn.Line.AllLower;
        if (turn.Line.Words.Count > 14)
        {
            return null;
        }

        if (s_ofMe.In(line))
        {
            return turn.Wording.Fresh([], s_approve);
        }

        if (s_insult.In(line) && !s_denied.In(line.Replace("do not like you", "", StringComparison.Ordinal)))
        {
            return turn.Wording.Fresh(turn.Lines.Insults, PlainLines.Insults);
        }

        if (!s_praise.In(line))
        {
            return null;
        }

        return s_denied.In(line)
            ? turn.Wording.Fresh(turn.Lines.Insults, PlainLines.Insults)
            : turn.Wording.Fresh(turn.Lines.Compliments, PlainLines.Compliments);
    }
}
