namespace PersonaAvatar.Personas.Mind.Language;

/// <summary>Topics: groups of words that call each other to mind. A word may be in several.</summary>
internal static class Synonyms
{
    private static readonly string[] s_groups =
    [
        "food cook eat recipe kitchen dinner lunch breakfast supper meal dish hungry taste delicious restaurant chef sauce pasta soup bread pizza cake bake cheese garlic basil tomato oven stove",
        "sweet cake dessert biscuit chocolate sugar pudding pie crumble cookie scone jam honey",
        "drink wine coffee tea beer whisky thirsty cup kettle espresso milk brew",
        "sea ocean boat ship sail wave fish harbour coast beach tide lighthouse island swim water sailor lamp",
        "weather rain storm wind snow sun fog cloud thunder winter summer spring autumn season frost hot cold",
        "music song jazz piano sing band concert melody guitar listen instrument blues dance chord rhythm record",
        "space star planet moon mars rocket astronaut telescope sky galaxy universe orbit astronomy gravity alien asteroid",
        "rock stone geology mountain crater volcano crystal mineral fossil meteorite lava",
        "book read library story novel page author literature poem write shelf poetry catalogue",
        "child kid baby grandchild son daughter boy girl toddler childhood",
        "family mother father parent brother sister husband wife uncle aunt grandmother grandfather cousin nephew niece relative",
        "love marry romance heart kiss husband wife romantic girlfriend boyfriend partner relationship date sweetheart",
        "friend friendship company neighbour lonely alone pal loneliness companion",
        "animal dog cat bird pet owl mouse fish horse cow bee wasp seal gull puppy kitten worm hedgehog",
        "school learn teach student lesson study university exam homework professor education teacher class pupil",
        "work job career boss office profession retire employ business colleague",
        "money rich poor price pay expensive cheap wealth cost buy shop salary",
        "death die grief funeral ghost afterlife dead mourn grave",
        "age old young birthday year century youth grow",
        "sleep bed dream night tired rest nap insomnia",
        "health doctor sick ill hospital medicine pain knee body exercise",
        "computer technology phone internet robot machine ai digital screen app software email circuit data video social media",
        "travel journey trip holiday train plane country visit road vacation abroad city",
        "home house live village town room garden cottage apartment street",
        "garden tree flower plant orchard fruit leaf grow blossom seed apple farm vegetable branch",
        "religion god church pray faith saint soul believe bible spirit",
        "politics government vote war peace law president queen king minister revolution",
        "sport football game play team run match cricket tennis chess goal",
        "fear afraid scare danger brave courage worry nervous terrify",
        "happy happiness joy smile laugh fun cheer glad humour joke funny",
        "sad cry tear unhappy sorrow melancholy regret",
        "angry anger fight argue argument quarrel rude manners polite politeness",
        "clothes hat shirt coat dress shoe wear sweater jacket fashion wool knit",
        "art paint picture film movie theatre museum cinema actor painting tv television",
        "science physics experiment research scientist math chemistry theory number evidence logic",
        "time clock hour past future memory history remember yesterday tomorrow forget",
        "secret gossip rumour scandal whisper lie truth honest honesty",
        "success fail mistake failure wrong practice talent goal effort advice wisdom",
        "silence quiet noise loud sound hush",
        "christmas holiday gift celebrate party festival present feast",
        "beauty beautiful hair face beard eye look handsome appearance feather",
        "night dark moon owl midnight evening",
    ];

    private static readonly Dictionary<string, int[]> s_byStem = Index();

    /// <summary>The topics of a stem, by number; none for most words.</summary>
    public static IReadOnlyList<int> Topics(string stem) => s_byStem.TryGetValue(stem, out int[]? topics) ? topics : [];

    private static Dictionary<string, int[]> Index()
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int group = 0; group < s_groups.Length; group++)
        {
            foreach (string stem in s_groups[group].Split(' ').Select(Stemmer.Stem).Distinct())
            {
                (index.TryGetValue(stem, out List<int>? list) ? list : index[stem] = []).Add(group);
            }
        }

        return index.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }
}
