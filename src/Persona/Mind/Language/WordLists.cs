namespace PersonaAvatar.Personas.Mind.Language;

/// <summary>Closed word lists.</summary>
internal static class WordLists
{
    /// <summary>Words that say nothing of the topic.</summary>
    public static readonly HashSet<string> Stop = Set(
        "a an the and or but if then than so as of at by for from in into on onto to with without about against between through over under up down out off "
        + "i me my mine myself you your yours yourself he him his she her hers it its itself we us our ours they them their theirs this that these those here there "
        + "is am are was were be been being do does did doing done have has had having will would shall should can could may might must ought "
        + "what who whom whose which when where why how not no nor yes yeah ok okay please just only very too also even still really quite rather much many more most some any "
        + "all each every both few other another such own same let lets let's don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't i'm i've i'd i'll you're you've you'd you'll "
        + "it's that's what's who's where's how's there's he's she's we're they're say says said tell tells told talk speak know knows think thinks thought thing things get got gets getting go going goes "
        + "something anything everything nothing someone anyone maybe perhaps well oh ah hey hi hello um uh er hmm like likes want wants wanted ever never always sometimes today now again back "
        + "bit lot lots kind sort way mean means tonight guess suppose actually course sure because mr mrs dr give make take come comes came one ones let us "
        + "two three four five six seven eight nine ten hundred thousand first second half "
        + "im ive id ill dont doesnt didnt isnt arent wasnt werent wont wouldnt cant couldnt youre youve youd youll thats whats theres");

    /// <summary>Stems that go with any matter: "I love playing chess" is about chess.</summary>
    public static readonly HashSet<string> Weak = Set(
        "love like hate enjoy feel need want day good bad play thing make person live life time old young new big little best first last year long favourit favourite look find use try start stop "
        + "call happen leav leave remember remember forget help put turn keep start hour today yesterday tomorrow week month real true nice great friend afraid find eat ever advic advice sunday monday saturday friday");

    /// <summary>Words that begin a sentence and lose their capital when something is put before.</summary>
    public static readonly HashSet<string> Lowerable = Set(
        "a an the my your his her our their this that these those it there here when where while if in on at for to from with without after before once every each some most many "
        + "all no nobody nothing nobody's everybody everything people you we they he she what who how and but so because as of one two three not never always sometimes even only "
        + "anyone anything any children old young good bad cooking reading music jazz silence tea books love bread rain weather money time life work being having it's there's that's they're we're you're he's she's "
        + "patience grief loneliness happiness friendship rules questions machines");

    private static readonly HashSet<string> s_foreign = Set(
        "hablo ingles español cómo estás qué está dónde por qué días adiós buenas noches tardes amigo ayuda quien eres "
        + "que como esta estas hola gracias por donde porque muy bien tengo quiero buenos dias hablas usted soy puedes "
        + "für über schön mag heute wir möchte deutsch ja nein auf mit bist "
        + "der die das und ist nicht wie geht ich du sie sprechen guten tag danke bitte warum haben kannst mir dir ein eine "
        + "ça où très être français êtes à parle "
        + "le la les est vous je tu ne pas bonjour merci comment pourquoi avec parlez suis oui ca "
        + "perché è così italiano parla ti piace "
        + "il che di sono come stai perche buongiorno grazie mi chiamo cosa parli italiano sei tuo "
        + "olá obrigado voce nao como estou onde porque falar het een niet hoe gaat jij ik spreek goedendag dank jag är inte och hur mår nasılsın merhaba jak się masz cześć dzień dobry");

    private static readonly HashSet<string> s_shared = Set("die come a i is in on me do so mi la le tag");

    /// <summary>How many of the words look like another European language.</summary>
    public static int CountForeign(IReadOnlyList<string> words) => words.Count(word => s_foreign.Contains(word) && !s_shared.Contains(word));

    /// <summary>How many of the words are common English ones.</summary>
    public static int CountEnglish(IReadOnlyList<string> words) => words.Count(Stop.Contains);

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
