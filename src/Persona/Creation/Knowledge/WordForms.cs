namespace PersonaAvatar.Personas.Creation.Knowledge;

/// <summary>The words an entry is named by, from its head line.</summary>
internal static class WordForms
{
    private static readonly string[] s_articles = ["ein", "eine", "un", "une", "una", "der", "die", "das", "le", "la", "el"];

    private static readonly HashSet<string> s_female = new(StringComparer.Ordinal)
    {
        "woman", "lady", "girl", "queen", "princess", "duchess", "countess", "baroness", "empress", "actress", "waitress", "goddess", "witch", "mermaid", "ballerina", "seamstress",
        "heiress", "hostess", "stewardess", "shepherdess", "fisherwoman", "policewoman", "businesswoman", "saleswoman", "headmistress", "governess", "milkmaid", "maid", "barmaid",
        "landlady", "nun", "abbess", "grandmother", "granny", "grandma", "nana", "nonna", "babushka", "mother", "mom", "mum", "aunt", "auntie", "wife", "widow", "daughter",
        "granddaughter", "cowgirl", "schoolgirl", "diva", "soprano", "geisha", "shieldmaiden", "superheroine", "heroine", "sorceress", "enchantress", "medusa", "lioness", "tigress", "vixen",
        "she-wolf", "hen", "cow", "mare", "ewe", "sow", "flower girl", "little girl", "young girl", "teenage girl", "goth girl", "skater girl", "magical girl", "anime girl", "moon goddess",
        "cyberpunk goddess", "fairy godmother", "female", "athena", "valkyrie", "showgirl", "masseuse", "midwife", "dowager", "matriarch", "great-aunt", "great aunt", "old lady", "old woman",
        "noblewoman", "warrior princess", "warrior queen", "cleaning lady", "stuntwoman", "firewoman", "postwoman", "peahen", "nymph", "giantess", "villainess", "evil queen", "greek goddess",
        "cat lady", "queen bee", "hag", "crone", "banshee", "siren", "dryad", "young woman", "housewife", "godmother", "stepmother", "spinster", "cavewoman", "manga girl", "emo girl",
        "cyberpunk girl", "cartoon girl", "mother earth", "swamp witch", "sea witch", "good witch", "kitchen witch", "ghost bride", "cleopatra", "tomboy", "elderly lady", "elderly woman", "old widow",
    };

    private static readonly HashSet<string> s_male = new(StringComparer.Ordinal)
    {
        "man", "gentleman", "boy", "king", "prince", "duke", "count", "baron", "emperor", "lord", "sultan", "pharaoh", "tsar", "actor man", "waiter", "butler", "monk", "abbot", "priest", "pope",
        "grandfather", "grandpa", "granddad", "father", "dad", "daddy", "uncle", "husband", "son", "grandson", "cowboy", "schoolboy", "fisherman", "policeman", "businessman", "salesman",
        "headmaster", "tenor", "samurai man", "viking man", "god", "wizard", "sorcerer", "warlock", "merlin", "rooster", "bull", "stallion", "ram", "billy goat", "stag", "old man",
        "old gentleman", "young man", "little boy", "young boy", "teenage boy", "skater boy", "guy", "fellow", "bloke", "dude", "male", "chap", "zeus", "thor", "count dracula", "dracula",
        "merman", "fireman", "postman", "mailman", "handyman", "weatherman", "milkman", "caveman", "cave man", "highwayman", "nobleman", "great-uncle", "patriarch", "grandad", "elderly man",
        "elderly gentleman", "garbage man", "dustman", "ice cream man", "homeless man", "tomcat", "cupid", "satan", "minotaur", "choir boy", "stable boy", "king of", "mad king", "dark lord",
        "old widower", "house husband", "stepfather", "godfather", "stuntman", "norseman", "merlin the", "superman", "poseidon", "loki", "anubis", "monsieur", "father christmas", "tin man", "gingerbread man",
    };

    /// <summary>The noun it is called by in English.</summary>
    public static string Canonical(Entry entry) => entry.Trait("en").Split(',')[0].Trim();

    /// <summary>The senses listed in one language field.</summary>
    public static IEnumerable<Sense> Read(Entry entry, string language, string field)
    {
        string canonical = Canonical(entry);
        foreach (string item in field.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            string[] forms = item.Split('/', StringSplitOptions.TrimEntries);
            for (int i = 0; i < forms.Length; i++)
            {
                (string article, string word) = WithoutArticle(forms[i], language);
                string? gender = forms.Length > 1 ? (i == 0 ? "male" : "female") : language == "en" ? English(word) : null;
                string english = language == "en" ? word : Translations.Of(language, word) ?? canonical;
                yield return new Sense(entry, word, language, english, gender ?? English(english), article);
            }
        }
    }

    /// <summary>female, male or null for an English noun.</summary>
    public static string? English(string word) => s_female.Contains(word) || s_female.Contains(word.Split(' ')[^1]) ? "female" : s_male.Contains(word) || s_male.Contains(word.Split(' ')[^1]) ? "male" : null;

    private static (string Article, string Word) WithoutArticle(string form, string language)
    {
        int space = form.IndexOf(' ', StringComparison.Ordinal);
        return language is "de" or "fr" or "es" && space > 0 && s_articles.Contains(form[..space])
            ? (form[..space], form[(space + 1)..])
            : ("", form);
    }
}
