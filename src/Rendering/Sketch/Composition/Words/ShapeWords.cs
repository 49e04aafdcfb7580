namespace PersonaAvatar.Rendering.Sketch.Composition.Words;

/// <summary>Nouns that name a shape, with what the word adds to it: word = shape: features.</summary>
internal static class ShapeWords
{
    /// <summary>"shape" or "shape: features" by noun.</summary>
    public static readonly Vocabulary Nouns = new(People, Animals, Fruits, Plants, Office, Bags, Clothes, Others);

    private const string People = """
        person, human, somebody, someone, adult, individual, people, character, figure, villager, citizen, neighbour, neighbor, friend = person
        woman, lady, mother, mum, mom, aunt, wife, housewife, sister, gal, madam = person: feminine
        man, gentleman, father, dad, uncle, husband, brother, guy, bloke, fellow, sir = person: masculine
        girl, daughter, schoolgirl = person: feminine, child
        boy, son, schoolboy, lad = person: masculine, child
        child, kid, toddler, baby, infant, pupil = person: child
        teenager, teen, youth, student, young person = person: young
        grandmother, grandma, granny, nana, nonna, babushka, old woman, old lady = person: feminine, old
        grandfather, grandpa, grandad, granddad, old man, elder, pensioner = person: masculine, old
        """;

    private const string Animals = """
        animal, creature, beast, pet, mammal = beast
        cat, kitty, pussycat, feline, house cat, tomcat, kitten = cat
        dog, puppy, hound, doggy, canine, labrador, retriever = dog
        """;

    private const string Fruits = """
        fruit, berry = fruit
        apple, crab apple = apple
        lemon = lemon
        """;

    private const string Plants = """
        plant, houseplant, pot plant, herb, shrub, bush = pottedplant
        cactus, cacti, succulent = cactus
        """;

    private const string Office = """
        office thing, gadget, device, machine, office supply, tool = gadget
        mug, cup, coffee cup, coffee mug, tea cup, teacup, coffee, cup of tea, cup of coffee = mug
        """;

    private const string Bags = """
        bag, tote, shopping bag, tote bag = tote
        backpack, rucksack, school bag, knapsack = backpack
        """;

    private const string Clothes = """
        clothes, garment, clothing, piece of clothing = tshirt
        t shirt, tee, shirt, tshirt = tshirt
        """;

    private const string Others = """
        thing, object, something, stuff, toy, blob = blob
        cloud = cloud
        robot, android, cyborg, automaton, bot, ai, artificial intelligence = robot
        """;
}
