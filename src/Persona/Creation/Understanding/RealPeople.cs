namespace PersonaAvatar.Personas.Creation.Understanding;

/// <summary>Notices for descriptions that may mean a real person.</summary>
internal static class RealPeople
{
    private const string Ask =
        "This sounds like a real person: ask them before you give a character their name, voice or face, and say that it is a made-up character.";

    private static readonly HashSet<string> s_women = Set(
        "anna maria emma mary sarah julia laura lisa sophie sofia olivia emily hannah lena mia lucy kate jane elizabeth susan linda karen jennifer jessica amanda michelle angela nicole helen marie claire camille chloé manon "
        + "carmen lucía ana elena isabel taylor beyoncé britney greta frida marilyn audrey madonna rihanna adele oprah angelina scarlett meryl giulia chiara francesca sabine petra ursula monika heike katrin stefanie nina ivy ruth "
        + "diana kamala hillary melania malala ada katharina johanna eva clara alice victoria charlotte amelia grace zoe ella margaret anne barbara sandra yuki aisha fatima priya olga natasha ingrid agnes rosa");

    private static readonly HashSet<string> s_men = Set(
        "john james robert michael david william richard thomas paul peter mark steven andrew george kevin brian edward ronald anthony jason matthew daniel max leon felix jonas lukas finn ben stefan jürgen hans klaus wolfgang dieter "
        + "uwe pierre jean jacques michel nicolas julien antoine louis carlos josé juan luis miguel pedro javier albert isaac elon donald barack joe vladimir leonardo brad tom harry ron steve bill mike chris cristiano lionel kanye "
        + "justin keanu johnny stephen charles emmanuel olaf friedrich ludwig johann sigmund karl pablo vincent claude marco luca giovanni ahmed mohammed ivan sergei hiroshi raj benjamin samuel henry jack oliver noah frank walter martin");

    private static readonly string[] s_public =
    [
        "Albert Einstein", "Isaac Newton", "Marie Curie", "Taylor Swift", "Elon Musk", "Donald Trump", "Barack Obama", "Joe Biden", "Vladimir Putin", "Angela Merkel", "Emmanuel Macron", "Lionel Messi",
        "Cristiano Ronaldo", "Beyoncé", "Rihanna", "Madonna", "Michael Jackson", "Marilyn Monroe", "Audrey Hepburn", "Leonardo DiCaprio", "Brad Pitt", "Tom Hanks", "Tom Cruise", "Keanu Reeves", "Steve Jobs",
        "Bill Gates", "Mark Zuckerberg", "Stephen Hawking", "Frida Kahlo", "Pablo Picasso", "Vincent van Gogh", "Ludwig van Beethoven", "Wolfgang Amadeus Mozart", "Sigmund Freud", "Karl Marx", "Greta Thunberg",
        "Adele", "Oprah Winfrey", "Kanye West", "Justin Bieber", "Billie Eilish", "Dalai Lama", "Ada Lovelace", "William Shakespeare", "Johann Sebastian Bach", "Olaf Scholz", "Kamala Harris", "Hillary Clinton",
    ];

    private static readonly string[] s_relations =
    [
        "my boss", "my ex", "my neighbour", "my neighbor", "my teacher", "my colleague", "my coworker", "my classmate", "my mother", "my father", "my mum", "my mom", "my dad", "my sister", "my brother", "my wife", "my husband",
        "my girlfriend", "my boyfriend", "my friend", "my grandmother", "my grandma", "my grandfather", "my grandpa", "my landlord", "my daughter", "my son", "my uncle", "my aunt", "my roommate",
        "mein chef", "meine chefin", "mein nachbar", "meine nachbarin", "mein lehrer", "meine lehrerin", "meine mutter", "mein vater", "meine oma", "mein opa", "meine freundin", "mein freund", "meine exfreundin", "mein ex",
        "mon patron", "ma mère", "mon père", "ma grand-mère", "mon grand-père", "mon voisin", "ma voisine", "mon prof", "mon ex", "mi jefe", "mi madre", "mi padre", "mi abuela", "mi abuelo", "mi vecino", "mi vecina", "mi profesor", "mi ex",
    ];

    /// <summary>What the user must be told; usually nothing.</summary>
    public static IReadOnlyList<string> Notices(string text, NamePerson named, bool person)
    {
        if (named.IsPublic)
        {
            return [$"{named.Name} is a real person: the character is made up, says so when asked, and must not be passed off as them."];
        }

        string lower = text.ToLowerInvariant();
        bool related = person && s_relations.Any(relation => (" " + lower + " ").Contains(" " + relation + " ", StringComparison.Ordinal));
        bool full = named is { IsPerson: true, Name: { } name } && name.Contains(' ', StringComparison.Ordinal) && person;
        return related || full ? [Ask] : [];
    }

    /// <summary>female, male or null by the first name.</summary>
    public static string? GenderOf(string name)
    {
        string first = name.Split(' ')[0].ToLowerInvariant();
        return s_women.Contains(first) ? "female" : s_men.Contains(first) ? "male" : null;
    }

    public static bool IsPublic(string name) => s_public.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
